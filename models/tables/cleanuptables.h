// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/cleanupdecision.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// A rule of a cleanup policy, and what it would take now.
struct CleanupRuleRow {
    qint64 id = 0;            ///< 1, 2, … in the order of the policy
    QString name;
    bool isOn = false;
    CleanupAction action = CleanupAction::Quarantine;
    std::chrono::hours silent{ 0 };
    std::chrono::hours grace{ 0 };
    Instant nextRun;          ///< unknown: it does not run by itself
    bool isCounted = false;   ///< the counts are known
    int quarantines = 0;
    int deletes = 0;
    int releases = 0;
    int reports = 0;
    int waits = 0;
    friend bool operator==(const CleanupRuleRow &, const CleanupRuleRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const CleanupRuleRow &row) { return row.id; }

class CleanupRuleTable final : public TableModel<CleanupRuleRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Name, On, What, Now, Waiting, Next, Count };
    Q_ENUM(Column)
    explicit CleanupRuleTable(QObject *parent = nullptr);
    void setRules(std::vector<CleanupRuleRow> rules, const CellTimes &times);
};

/// A runner under a cleanup policy.
struct CleanupItemRow {
    RunnerId runner;
    QString name;
    QString owner;
    QString rule;
    CleanupDecision::Act act = CleanupDecision::Act::Keep;
    CleanupDecision::Reason reason = CleanupDecision::Reason::Silent;
    Instant lastSign;
    Instant due;
    bool isRuleOn = true;     ///< false: it would happen only if the rule were on
    friend bool operator==(const CleanupItemRow &, const CleanupItemRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const CleanupItemRow &row) { return row.runner.value; }
/// First what happens, then what would happen if rules that are off were on, then who is left alone; at most 5,000 rows of a decision over this fleet.
[[nodiscard]] std::vector<CleanupItemRow> cleanupItemRows(const CleanupDecision &decision, const CleanupPolicy &policy, const Snapshot &fleet);

/// What a policy would take now, and by when.
class CleanupItemTable final : public TableModel<CleanupItemRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Runner, Act, Due, LastSign, Rule, Owner, Why, Count };
    Q_ENUM(Column)
    explicit CleanupItemTable(QObject *parent = nullptr);
    void setItems(std::vector<CleanupItemRow> items, const CellTimes &times);
};

[[nodiscard]] inline qint64 rowId(const QuarantineRecord &row) { return row.runner.value; }

/// Who is in quarantine, soonest deletion first.
class QuarantineTable final : public TableModel<QuarantineRecord>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Runner, DaysLeft, LastSign, Since, Rule, Count };
    Q_ENUM(Column)
    explicit QuarantineTable(QObject *parent = nullptr);
    void setRecords(const std::vector<QuarantineRecord> &records, const CellTimes &times);
};

struct CleanupRunRow {
    qint64 id = 0;
    CleanupRunRecord run;
    friend bool operator==(const CleanupRunRow &, const CleanupRunRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const CleanupRunRow &row) { return row.id; }

/// Past runs, newest first.
class CleanupRunTable final : public TableModel<CleanupRunRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Started, End, Result, Rules, Count };
    Q_ENUM(Column)
    explicit CleanupRunTable(QObject *parent = nullptr);
    void setRuns(const std::vector<CleanupRunRecord> &runs, const CellTimes &times);

private:
    RowNumbers<QString> m_ids;   // of runs
};

struct RemovedRunnerRow {
    RemovedRunner removed;
    QString name;   ///< of its record
    friend bool operator==(const RemovedRunnerRow &, const RemovedRunnerRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const RemovedRunnerRow &row) { return row.removed.runner.value; }

/// Runners that policies deleted, newest first.
class RemovedRunnerTable final : public TableModel<RemovedRunnerRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Runner, Removed, Rule, Count };
    Q_ENUM(Column)
    explicit RemovedRunnerTable(QObject *parent = nullptr);
    void setRemoved(const std::vector<RemovedRunner> &removed, const CellTimes &times);
};

} // namespace muster
