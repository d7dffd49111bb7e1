// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/policyeditor.h"

#include "views/operations/windowsize.h"
#include "views/versions/policypreview.h"

namespace muster {

using namespace Qt::StringLiterals;

PolicyEditor::PolicyEditor(PolicyFile *file, const QByteArray &example, const ReleaseCatalogue &catalogue, QWidget *parent) : PolicyEditor(file, new PolicyPreview, parent)
{
    m_draft.setCatalogue(catalogue);
    sizeToScreen(this, { 176, 46 });
    connect(&m_draft, &PolicyDraft::read, this, [this] {
        showReading(m_draft.reading().problems);
        showPreview();
    });
    connect(&m_draft, &PolicyDraft::judged, this, &PolicyEditor::showPreview);
    connect(file, &PolicyFile::changed, this, [this] { fileChanged(); });
    connect(file, &PolicyFile::saved, this, [this] { saved(tr("Saved. The policy is in force.")); });
    connect(file, &PolicyFile::saveFailed, this, [this](const QString &why) { saveFailed(why); });
    begin(example, tr("There is no policy yet. This is the example that comes with Muster; nothing is in force before it is saved."));
}

PolicyEditor::PolicyEditor(PolicyFile *file, PolicyPreview *preview, QWidget *parent)
    //: heading: runners by state under the policy in force, and under the one that is being written
    : PolicyFrame({ .name = u"policy"_s, .title = tr("Policy of approved versions"), .previewTitle = tr("What would change"), .preview = preview, .previewStretch = 0, .path = file->path() }, parent), m_file(file),
      m_preview(preview)
{
}

PolicyEditor::~PolicyEditor() = default;

PolicyFrame::OnDisk PolicyEditor::onDisk() const
{
    return m_file ? OnDisk{ m_file->state().exists, m_file->state().text } : OnDisk();
}

void PolicyEditor::tryOut(const QByteArray &text)
{
    m_draft.setText(text);
}

void PolicyEditor::write(const QByteArray &text)
{
    m_file->save(text);
}

void PolicyEditor::setFleet(const Snapshot::Ptr &fleet)
{
    m_draft.setFleet(fleet);
}

void PolicyEditor::setCurrent(const std::optional<ComplianceCounts> &counts)
{
    m_current = counts;
    showPreview();
}

void PolicyEditor::showPreview()
{
    const Compliance::Ptr compliance = m_draft.judgement().compliance;
    m_preview->setCounts(m_current, compliance ? std::optional(compliance->counts()) : std::nullopt);
    if (!compliance || hasErrors())
        return setStatus({});
    showWarnings(compliance->warnings());
    setStatus(compliance->fleet()->isComplete() ? tr("Counted over %Ln runner(s).", nullptr, int(compliance->size())) : tr("Counted over %Ln runner(s); more are to be loaded.", nullptr, int(compliance->size())));
}

} // namespace muster
