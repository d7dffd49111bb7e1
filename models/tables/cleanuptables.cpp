// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/cleanuptables.h"

#include "models/base/hostiletext.h"
#include "models/wording/cleanuptext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using CleanupAct = CleanupDecision::Act;

QVariant cleanupTime(Instant time)
{
    return time.isKnown() ? QVariant(time.toDateTime()) : QVariant();
}

struct CleanupCells {
    Q_DECLARE_TR_FUNCTIONS(muster::CleanupTables)

public:
    static QString on(bool isOn) { return isOn ? tr("on") : tr("off"); }
    static QString what(const CleanupRuleRow &row)
    {
        const QString silent = spanText(row.silent);
        if (row.action == CleanupAction::Quarantine)
            //: %1, %2: spans of time
            return tr("silent for %1: quarantine, deleted %2 later").arg(silent, spanText(row.grace));
        //: what a rule does; %1: a span of days; %2: "delete", "only report"
        return tr("silent for %1: %2").arg(silent, cleanupActionText(row.action));
    }
    //: what a cleanup rule that is off would do; %1: "12 into quarantine", "quarantine"
    static QString ifOn(const QString &what) { return tr("if on: %1").arg(what); }
    //: %1: name of a cleanup rule
    static QString ruleThatIsOff(const QString &rule) { return tr("%1 (off)").arg(rule); }
    //: when a rule runs by itself
    static QString never() { return tr("not by itself"); }
    static QString now() { return tr("now"); }
    static QString daysLeft(int days) { return tr("%Ln day(s)", nullptr, days); }
    /// Begun days count, as in the quarantine.
    static QString inDays(Instant due, Instant now)
    {
        const auto left = now.age(due);
        //: when a runner is going to be deleted
        return left ? tr("in %Ln day(s)", nullptr, int(std::chrono::ceil<std::chrono::days>(*left).count())) : unknownText();
    }
    //: a runner in quarantine whose time has passed
    static QString due() { return tr("due"); }
    static QString pausing() { return tr("not confirmed"); }
};

QString runnerLabelOf(RunnerId runner, const QString &name)
{
    return u"%1  %2"_s.arg(runner.value).arg(cellText(name));
}

QString daysLeftText(const QuarantineRecord &record, Instant now)
{
    if (record.state == QuarantineRecord::State::Pausing)
        return CleanupCells::pausing();
    const auto left = now.age(record.deleteAfter);
    if (!left)
        return unknownText();
    return *left <= std::chrono::seconds(0) ? CleanupCells::due() : CleanupCells::daysLeft(int(std::chrono::ceil<std::chrono::days>(*left).count()));
}

bool isChange(CleanupAct act)
{
    return act != CleanupAct::Wait && act != CleanupAct::Keep;
}

QString whatText(const CleanupItemRow &row)
{
    const QString act = cleanupActText(row.act);
    return row.isRuleOn || !isChange(row.act) ? act : CleanupCells::ifOn(act);
}

QString nowText(const CleanupRuleRow &row)
{
    if (!row.isCounted)
        return unknownText();
    const CleanupTally tally{ row.quarantines, row.deletes, row.releases, row.reports };
    return row.isOn ? cleanupTallyText(tally) : CleanupCells::ifOn(cleanupTallyText(tally));
}

int actSeverity(CleanupAct act)
{
    switch (act) {
    case CleanupAct::Delete: return 3;
    case CleanupAct::Quarantine: return 2;
    case CleanupAct::Release: return 1;
    case CleanupAct::Report:
    case CleanupAct::Wait:
    case CleanupAct::Keep: break;
    }
    return 0;
}

QString actIcon(CleanupAct act)
{
    switch (act) {
    case CleanupAct::Delete: return u"delete"_s;
    case CleanupAct::Quarantine: return u"pause"_s;
    case CleanupAct::Release: return u"resume"_s;
    case CleanupAct::Report: return u"info"_s;
    case CleanupAct::Wait: return u"waiting"_s;
    case CleanupAct::Keep: break;
    }
    return u"tick"_s;
}

int endSeverity(CleanupRunRecord::End end)
{
    switch (end) {
    case CleanupRunRecord::End::Done: return 1;
    case CleanupRunRecord::End::Open:
    case CleanupRunRecord::End::Refused: return 2;
    case CleanupRunRecord::End::Failed: break;
    }
    return 3;
}

QString endIcon(CleanupRunRecord::End end)
{
    return endSeverity(end) == 1 ? u"success"_s : endSeverity(end) == 2 ? u"warning"_s : u"error"_s;
}

using RuleColumn = TableColumn<CleanupRuleRow>;
constexpr std::array ruleColumns{
    RuleColumn{ .id = "name", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Rule"),
        .display = [](const CleanupRuleRow &row, const CellTimes &) { return cellText(row.name); }, .raw = [](const CleanupRuleRow &row) { return QVariant(row.name); } },
    RuleColumn{ .id = "on", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "State"),
        .display = [](const CleanupRuleRow &row, const CellTimes &) { return CleanupCells::on(row.isOn); }, .raw = [](const CleanupRuleRow &row) { return QVariant(row.isOn); },
        .severity = [](const CleanupRuleRow &row) { return row.isOn ? 1 : 0; }, .icon = [](const CleanupRuleRow &row) { return row.isOn ? u"tick"_s : u"pause"_s; } },
    RuleColumn{ .id = "what", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "What"),
        .display = [](const CleanupRuleRow &row, const CellTimes &) { return CleanupCells::what(row); }, .raw = [](const CleanupRuleRow &row) { return QVariant(nameOf(row.action)); } },
    RuleColumn{ .id = "now", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Would take now"),
        .display = [](const CleanupRuleRow &row, const CellTimes &) { return nowText(row); },
        .raw = [](const CleanupRuleRow &row) { return row.isCounted ? QVariant(row.quarantines + row.deletes) : QVariant(); } },
    RuleColumn{ .id = "waiting", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "In quarantine"), .align = Qt::AlignRight,
        .display = [](const CleanupRuleRow &row, const CellTimes &) { return row.isCounted ? countText(row.waits) : unknownText(); },
        .raw = [](const CleanupRuleRow &row) { return row.isCounted ? QVariant(row.waits) : QVariant(); } },
    RuleColumn{ .id = "next_run", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Next run"),
        .display = [](const CleanupRuleRow &row, const CellTimes &times) { return !row.nextRun.isKnown() ? CleanupCells::never() : row.nextRun <= times.now ? CleanupCells::now() : relativeTime(row.nextRun, times.now); },
        .raw = [](const CleanupRuleRow &row) { return cleanupTime(row.nextRun); },
        .tip = [](const CleanupRuleRow &row, const CellTimes &times) { return row.nextRun.isKnown() ? exactTime(row.nextRun, times.display) : QString(); } },
};
static_assert(ruleColumns.size() == std::size_t(CleanupRuleTable::Column::Count));

using ItemColumn = TableColumn<CleanupItemRow>;
constexpr std::array itemColumns{
    ItemColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Runner"),
        .display = [](const CleanupItemRow &row, const CellTimes &) { return runnerLabelOf(row.runner, row.name); }, .raw = [](const CleanupItemRow &row) { return QVariant(row.name); } },
    ItemColumn{ .id = "act", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "What"),
        .display = [](const CleanupItemRow &row, const CellTimes &) { return whatText(row); }, .raw = [](const CleanupItemRow &row) { return QVariant(nameOf(row.act)); },
        .severity = [](const CleanupItemRow &row) { return row.isRuleOn ? actSeverity(row.act) : 0; }, .icon = [](const CleanupItemRow &row) { return actIcon(row.act); } },
    ItemColumn{ .id = "due", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Deleted"),
        .display = [](const CleanupItemRow &row, const CellTimes &times) { return !row.due.isKnown() ? QString() : row.due <= times.now ? CleanupCells::now() : CleanupCells::inDays(row.due, times.now); },
        .raw = [](const CleanupItemRow &row) { return cleanupTime(row.due); }, .tip = [](const CleanupItemRow &row, const CellTimes &times) { return row.due.isKnown() ? exactTime(row.due, times.display) : QString(); } },
    ItemColumn{ .id = "last_sign", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Last sign of life"),
        .display = [](const CleanupItemRow &row, const CellTimes &times) { return relativeTime(row.lastSign, times.now); }, .raw = [](const CleanupItemRow &row) { return cleanupTime(row.lastSign); },
        .tip = [](const CleanupItemRow &row, const CellTimes &times) { return exactTime(row.lastSign, times.display); } },
    ItemColumn{ .id = "rule", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Rule"),
        .display = [](const CleanupItemRow &row, const CellTimes &) { return row.isRuleOn ? cellText(row.rule) : CleanupCells::ruleThatIsOff(cellText(row.rule)); }, .raw = [](const CleanupItemRow &row) { return QVariant(row.rule); } },
    ItemColumn{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Owner"),
        .display = [](const CleanupItemRow &row, const CellTimes &) { return row.owner; }, .raw = [](const CleanupItemRow &row) { return QVariant(row.owner); } },
    ItemColumn{ .id = "why", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Why"),
        .display = [](const CleanupItemRow &row, const CellTimes &) { return cleanupReasonText(row.reason); }, .raw = [](const CleanupItemRow &row) { return QVariant(nameOf(row.reason)); } },
};
static_assert(itemColumns.size() == std::size_t(CleanupItemTable::Column::Count));

using RecordColumn = TableColumn<QuarantineRecord>;
constexpr std::array recordColumns{
    RecordColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Runner"),
        .display = [](const QuarantineRecord &row, const CellTimes &) { return runnerLabelOf(row.runner, row.name); }, .raw = [](const QuarantineRecord &row) { return QVariant(row.name); } },
    RecordColumn{ .id = "days_left", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Left"),
        .display = [](const QuarantineRecord &row, const CellTimes &times) { return daysLeftText(row, times.now); }, .raw = [](const QuarantineRecord &row) { return cleanupTime(row.deleteAfter); },
        .tip = [](const QuarantineRecord &row, const CellTimes &times) { return exactTime(row.deleteAfter, times.display); } },
    RecordColumn{ .id = "last_sign", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Last sign of life"),
        .display = [](const QuarantineRecord &row, const CellTimes &times) { return relativeTime(row.lastSign, times.now); }, .raw = [](const QuarantineRecord &row) { return cleanupTime(row.lastSign); },
        .tip = [](const QuarantineRecord &row, const CellTimes &times) { return exactTime(row.lastSign, times.display); } },
    RecordColumn{ .id = "paused_at", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Since"),
        .display = [](const QuarantineRecord &row, const CellTimes &times) { return relativeTime(row.pausedAt, times.now); }, .raw = [](const QuarantineRecord &row) { return cleanupTime(row.pausedAt); },
        .tip = [](const QuarantineRecord &row, const CellTimes &times) { return exactTime(row.pausedAt, times.display); } },
    RecordColumn{ .id = "rule", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Rule"),
        .display = [](const QuarantineRecord &row, const CellTimes &) { return cellText(row.rule); }, .raw = [](const QuarantineRecord &row) { return QVariant(row.rule); } },
};
static_assert(recordColumns.size() == std::size_t(QuarantineTable::Column::Count));

using PastColumn = TableColumn<CleanupRunRow>;
constexpr std::array pastColumns{
    PastColumn{ .id = "started_at", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Started"),
        .display = [](const CleanupRunRow &row, const CellTimes &times) { return relativeTime(row.run.startedAt, times.now); }, .raw = [](const CleanupRunRow &row) { return cleanupTime(row.run.startedAt); },
        .tip = [](const CleanupRunRow &row, const CellTimes &times) { return exactTime(row.run.startedAt, times.display); } },
    PastColumn{ .id = "end", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "State"),
        .display = [](const CleanupRunRow &row, const CellTimes &) { return cleanupEndText(row.run.end); }, .raw = [](const CleanupRunRow &row) { return QVariant(int(row.run.end)); },
        .severity = [](const CleanupRunRow &row) { return endSeverity(row.run.end); }, .icon = [](const CleanupRunRow &row) { return endIcon(row.run.end); } },
    PastColumn{ .id = "result", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Result"),
        .display = [](const CleanupRunRow &row, const CellTimes &) { return cleanupTallyText({ row.run.quarantined, row.run.deleted, row.run.released, row.run.reported }); },
        .raw = [](const CleanupRunRow &row) { return QVariant(row.run.quarantined + row.run.deleted); } },
    PastColumn{ .id = "rules", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Rules"),
        .display = [](const CleanupRunRow &row, const CellTimes &) { return cellText(QString(row.run.rules).replace(u'\n', ", "_L1)); }, .raw = [](const CleanupRunRow &row) { return QVariant(row.run.rules); } },
};
static_assert(pastColumns.size() == std::size_t(CleanupRunTable::Column::Count));

using RemovedColumn = TableColumn<RemovedRunnerRow>;
constexpr std::array removedColumns{
    RemovedColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Runner"),
        .display = [](const RemovedRunnerRow &row, const CellTimes &) { return runnerLabelOf(row.removed.runner, row.name); }, .raw = [](const RemovedRunnerRow &row) { return QVariant(row.name); } },
    RemovedColumn{ .id = "removed_at", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Removed"),
        .display = [](const RemovedRunnerRow &row, const CellTimes &times) { return relativeTime(row.removed.removedAt, times.now); }, .raw = [](const RemovedRunnerRow &row) { return cleanupTime(row.removed.removedAt); },
        .tip = [](const RemovedRunnerRow &row, const CellTimes &times) { return exactTime(row.removed.removedAt, times.display); } },
    RemovedColumn{ .id = "rule", .title = QT_TRANSLATE_NOOP("muster::CleanupTables", "Rule"),
        .display = [](const RemovedRunnerRow &row, const CellTimes &) { return cellText(row.removed.rule); }, .raw = [](const RemovedRunnerRow &row) { return QVariant(row.removed.rule); } },
};
static_assert(removedColumns.size() == std::size_t(RemovedRunnerTable::Column::Count));

} // namespace

std::vector<CleanupItemRow> cleanupItemRows(const CleanupDecision &decision, const CleanupPolicy &policy, const Snapshot &fleet)
{
    constexpr std::size_t most = 5000;   // nobody reads more, and the counts are elsewhere
    std::vector<const CleanupDecision::Item *> items;
    items.reserve(decision.items.size());
    for (const CleanupDecision::Item &item : decision.items)
        items.push_back(&item);
    const auto isOn = [&policy](const CleanupDecision::Item &item) { return item.rule >= policy.rules.size() || policy.rules[item.rule].isOn; };
    const auto rank = [&isOn](const CleanupDecision::Item &item) { return std::tuple(!isChange(item.act), !isOn(item), item.act); };
    std::stable_sort(items.begin(), items.end(), [&rank](const auto *a, const auto *b) { return rank(*a) < rank(*b); });
    std::vector<CleanupItemRow> rows;
    for (const CleanupDecision::Item *item : items) {
        if (rows.size() == most)
            break;
        const RunnerRow &runner = fleet.row(item->row);
        rows.push_back({ runner.id, fleet.string(runner.description), ownerText(runner.type, fleet.string(fleet.owner(runner.owner).fullPath)),
            item->rule < policy.rules.size() ? policy.rules[item->rule].name : QString(), item->act, item->reason, item->lastSign, item->due, isOn(*item) });
    }
    return rows;
}

CleanupRuleTable::CleanupRuleTable(QObject *parent) : TableModel(ruleColumns, "muster::CleanupTables", parent) { }

void CleanupRuleTable::setRules(std::vector<CleanupRuleRow> rules, const CellTimes &times)
{
    setTimes(times);
    setRows(std::move(rules));
}

CleanupItemTable::CleanupItemTable(QObject *parent) : TableModel(itemColumns, "muster::CleanupTables", parent) { }

void CleanupItemTable::setItems(std::vector<CleanupItemRow> items, const CellTimes &times)
{
    setTimes(times);
    setRows(std::move(items));
}

QuarantineTable::QuarantineTable(QObject *parent) : TableModel(recordColumns, "muster::CleanupTables", parent) { }

void QuarantineTable::setRecords(const std::vector<QuarantineRecord> &records, const CellTimes &times)
{
    setTimes(times);
    std::vector<QuarantineRecord> rows;
    std::copy_if(records.begin(), records.end(), std::back_inserter(rows), [](const QuarantineRecord &record) { return record.state != QuarantineRecord::State::Spared; });
    std::stable_sort(rows.begin(), rows.end(), [](const QuarantineRecord &a, const QuarantineRecord &b) { return a.deleteAfter < b.deleteAfter; });
    setRows(std::move(rows));
}

CleanupRunTable::CleanupRunTable(QObject *parent) : TableModel(pastColumns, "muster::CleanupTables", parent) { }

void CleanupRunTable::setRuns(const std::vector<CleanupRunRecord> &runs, const CellTimes &times)
{
    setTimes(times);
    std::vector<CleanupRunRow> rows;
    rows.reserve(runs.size());
    for (const CleanupRunRecord &run : runs)
        rows.push_back({ m_ids.of(run.id), run });
    setRows(std::move(rows));
}

RemovedRunnerTable::RemovedRunnerTable(QObject *parent) : TableModel(removedColumns, "muster::CleanupTables", parent) { }

void RemovedRunnerTable::setRemoved(const std::vector<RemovedRunner> &removed, const CellTimes &times)
{
    setTimes(times);
    std::vector<RemovedRunnerRow> rows;
    rows.reserve(removed.size());
    for (const RemovedRunner &each : removed)
        rows.push_back({ each, QJsonDocument::fromJson(each.record).object()["description"_L1].toString() });
    setRows(std::move(rows));
}

} // namespace muster
