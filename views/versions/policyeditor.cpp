// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/policyeditor.h"

#include "models/base/hostiletext.h"
#include "models/wording/policytext.h"
#include "views/operations/windowsize.h"
#include "views/versions/policyedit.h"
#include "views/versions/policypreview.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PolicyEditor::PolicyEditor(PolicyFile *file, const QByteArray &example, const ReleaseCatalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_file(file), m_message(new MessageBar(this)), m_text(new PolicyEdit(this)), m_preview(new PolicyPreview(this)), m_status(new QLabel(this)),
      m_problems(new QListWidget(this)), m_place(new ElidedLabel(this))
{
    setObjectName(u"policyEditor"_s);
    setWindowTitle(tr("Policy of approved versions"));
    m_message->setObjectName(u"policyMessage"_s);
    m_draft.setCatalogue(catalogue);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);   // the text takes what the side leaves
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 176, 46 });

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_draft.setText(m_text->toPlainText().toUtf8()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PolicyEditor::textChanged);
    connect(&m_draft, &PolicyDraft::read, this, &PolicyEditor::showReading);
    connect(&m_draft, &PolicyDraft::judged, this, &PolicyEditor::showPreview);
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        m_text->goTo({ place.y(), place.x() });
    });
    connect(file, &PolicyFile::changed, this, &PolicyEditor::fileChanged);
    connect(file, &PolicyFile::saved, this, [this] {
        m_loaded = m_saving;
        m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved. The policy is in force.") });
        textChanged();
    });
    connect(file, &PolicyFile::saveFailed, this, [this](const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The policy could not be saved: %1").arg(visibleText(why, 300)) });
        textChanged();
    });
    if (file->state().exists) {
        load();
    } else {
        m_text->setPlainText(QString::fromUtf8(example));
        m_message->showMessage({ .severity = Severity::Neutral, .text = tr("There is no policy yet. This is the example that comes with Muster; nothing is in force before it is saved.") });
    }
    m_draft.setText(m_text->toPlainText().toUtf8());
    m_text->setFocus();
}

PolicyEditor::~PolicyEditor() = default;

QWidget *PolicyEditor::buildSide()
{
    auto *side = new QWidget(this);
    //: heading: runners by state under the policy in force, and under the one that is being written
    auto *change = new QLabel(tr("What would change"), side);
    //: heading of a list
    auto *wrong = new QLabel(tr("&Problems"), side);
    QFont bold = font();
    bold.setBold(true);
    change->setFont(bold);
    wrong->setFont(bold);
    wrong->setBuddy(m_problems);
    m_problems->setObjectName(u"policyProblems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setObjectName(u"policyStatus"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(change);
    layout->addWidget(m_preview);
    layout->addWidget(m_status);
    layout->addSpacing(8);
    layout->addWidget(wrong);
    layout->addWidget(m_problems, 1);
    return side;
}

QWidget *PolicyEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    m_place->setObjectName(u"policyPlace"_s);
    m_place->setQuiet(true);
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setText(m_file->path());
    m_save = new QPushButton(icon(u"tick"_s), tr("&Save"), foot);
    m_save->setObjectName(u"policySave"_s);
    m_save->setAutoDefault(false);
    m_close = new QPushButton(tr("&Close"), foot);
    m_close->setObjectName(u"policyClose"_s);
    m_close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PolicyEditor::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    m_save->setToolTip(tr("Write the file and put the policy in force (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_close);
    return foot;
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

void PolicyEditor::goTo(const PolicyPlace &place)
{
    m_text->goTo(place);
}

bool PolicyEditor::isChanged() const
{
    return m_text->toPlainText().toUtf8() != m_loaded;
}

void PolicyEditor::load()
{
    m_loaded = m_file->state().text;
    // What the editor makes of other line ends is no change of ours.
    m_text->setPlainText(QString::fromUtf8(m_loaded));
    m_loaded = m_text->toPlainText().toUtf8();
    m_message->clear();
}

void PolicyEditor::textChanged()
{
    m_soon.start();
    m_save->setEnabled(false);   // until it was read
}

void PolicyEditor::showReading()
{
    m_problems->clear();
    for (const PolicyProblem &problem : m_draft.reading().problems) {
        auto *item = new QListWidgetItem(icon(problem.isError() ? u"error"_s : u"warning"_s, problem.isError() ? Severity::Bad : Severity::Attention), policyProblemLine(problem), m_problems);
        item->setData(Qt::UserRole, QPoint(problem.at.column, problem.at.line));
    }
    m_text->setProblems(m_draft.reading().problems);
    const bool isOnDisk = m_file && m_file->state().exists && !isChanged();
    m_save->setEnabled(m_draft.reading().isGood() && m_file && !isOnDisk && m_saving != m_text->toPlainText().toUtf8());
    showPreview();
}

void PolicyEditor::showPreview()
{
    const Compliance::Ptr compliance = m_draft.judgement().compliance;
    m_preview->setCounts(m_current, compliance ? std::optional(compliance->counts()) : std::nullopt);
    if (!m_draft.reading().isGood()) {
        m_status->setText(tr("The text has errors; they are marked at their lines."));
    } else if (!compliance) {
        m_status->setText({});
    } else {
        // Repeated by each judgement, so what was there of the fleet's goes first.
        for (int row = m_problems->count() - 1; row >= int(m_draft.reading().problems.size()); --row)
            delete m_problems->takeItem(row);
        std::vector<PolicyProblem> problems = m_draft.reading().problems;
        for (const PolicyProblem &warning : compliance->warnings()) {
            auto *item = new QListWidgetItem(icon(u"warning"_s, Severity::Attention), policyProblemLine(warning), m_problems);
            item->setData(Qt::UserRole, QPoint(warning.at.column, warning.at.line));
            problems.push_back(warning);
        }
        m_text->setProblems(problems);
        m_status->setText(compliance->fleet()->isComplete() ? tr("Counted over %Ln runner(s).", nullptr, int(compliance->size())) : tr("Counted over %Ln runner(s); more are to be loaded.", nullptr, int(compliance->size())));
    }
}

void PolicyEditor::fileChanged()
{
    const PolicyFile::State &state = m_file->state();
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (!state.exists || state.text == m_saving || state.text == text)
        return showReading();
    if (!isChanged())
        return load();
    m_message->showMessage({ .severity = Severity::Attention, .text = tr("Somebody else changed the file meanwhile."), .actionText = tr("&Load It"), .action = [this] { load(); } });
}

void PolicyEditor::save()
{
    if (!m_file || !m_draft.isCurrent() || m_soon.isActive() || !m_draft.reading().isGood())
        return;
    m_saving = m_text->toPlainText().toUtf8();
    m_save->setEnabled(false);
    m_file->save(m_saving);
}

void PolicyEditor::reject()
{
    const bool isExample = m_loaded.isEmpty() && !m_text->document()->isModified();
    if (isChanged() && !isExample && !mayDiscardPolicy(this))
        return;
    QDialog::reject();
}

} // namespace muster
