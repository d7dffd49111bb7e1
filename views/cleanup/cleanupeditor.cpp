// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanupeditor.h"

#include "models/tables/cleanuptables.h"
#include "views/operations/linetable.h"
#include "views/operations/windowsize.h"

namespace muster {

using namespace Qt::StringLiterals;

std::vector<CleanupRuleRow> cleanupRuleRows(const CleanupPolicy &policy, const Cleanup::PlanPtr &plan, const Cleanup *schedule)
{
    using Act = CleanupDecision::Act;
    std::vector<CleanupRuleRow> rows;
    for (quint32 at = 0; at < policy.rules.size(); ++at) {
        const CleanupRule &rule = policy.rules[at];
        CleanupRuleRow row{ qint64(at) + 1, rule.name, rule.isOn, rule.action, rule.silent, rule.grace, schedule ? schedule->nextRun(rule) : Instant() };
        if (plan && at < plan->policy.rules.size()) {
            row.isCounted = true;
            row.quarantines = plan->decision.count(Act::Quarantine, at);
            row.deletes = plan->decision.count(Act::Delete, at);
            row.releases = plan->decision.count(Act::Release, at);
            row.reports = plan->decision.count(Act::Report, at);
            row.waits = plan->decision.count(Act::Wait, at);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

CleanupEditor::CleanupEditor(Cleanup *cleanup, const QByteArray &example, QWidget *parent) : CleanupEditor(cleanup, new LineTable(int(CleanupRuleTable::Column::Name)), parent)
{
    m_rulesView->setObjectName(u"cleanupDraftRules"_s);
    m_rulesView->setAccessibleName(tr("What each rule would take now"));
    m_rulesView->setModel(m_rules);
    for (const CleanupRuleTable::Column column : { CleanupRuleTable::Column::What, CleanupRuleTable::Column::Next })
        m_rulesView->setColumnHidden(int(column), true);
    m_rulesView->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    sizeToScreen(this, { 176, 46 });
    connect(&cleanup->file(), &CleanupFile::changed, this, [this] { fileChanged(); });
    connect(&cleanup->file(), &CleanupFile::saved, this, [this] { saved(tr("Saved. Rules that are on run by their schedules while Muster runs.")); });
    connect(&cleanup->file(), &CleanupFile::saveFailed, this, [this](const QString &why) { saveFailed(why); });
    begin(example, tr("There is no policy yet. This is the example that comes with Muster; all of its rules are off, and nothing is in force before it is saved."));
}

CleanupEditor::CleanupEditor(Cleanup *cleanup, LineTable *rulesView, QWidget *parent)
    //: heading of a table: what each rule of a policy would do now
    : PolicyFrame({ .name = u"cleanup"_s, .title = tr("Cleanup policy"), .previewTitle = tr("What each rule would take now"), .preview = rulesView, .previewStretch = 1, .path = cleanup->file().path() }, parent),
      m_cleanup(cleanup), m_rules(new CleanupRuleTable(this)), m_rulesView(rulesView)
{
}

PolicyFrame::OnDisk CleanupEditor::onDisk() const
{
    if (!m_cleanup)
        return {};
    const CleanupFile::State &state = std::as_const(*m_cleanup).file().state();
    return { state.exists, state.text };
}

void CleanupEditor::tryOut(const QByteArray &text)
{
    if (m_cleanup)
        m_cleanup->tryOut(text, this, [this](const CleanupReading &reading, const Cleanup::PlanPtr &plan) { showPlan(reading, plan); });
}

void CleanupEditor::write(const QByteArray &text)
{
    m_cleanup->file().save(text);
}

void CleanupEditor::showPlan(const CleanupReading &reading, const Cleanup::PlanPtr &plan)
{
    showReading(reading.problems);
    m_rules->setRules(cleanupRuleRows(reading.policy, plan, nullptr), {});
    m_rulesView->fitColumns();
    setStatus(plan ? tr("Counted over %Ln runner(s), rules that are off included.", nullptr, int(plan->snapshot->size())) : tr("What it would take is told once the runners are loaded."));
}

} // namespace muster
