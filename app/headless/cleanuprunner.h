// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/connection.h"
#include "models/automation/cleanupplanjson.h"
#include "models/automation/cleanupplanner.h"

#include <memory>
#include <optional>

namespace muster {
class CleanupBook;
}

namespace muster::headless {

/// What `muster-cli cleanup` does with a GitLab: one of these is called once, and says how the command ends.
class CleanupRunner final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CleanupRunner)

public:
    CleanupRunner(const QCommandLineParser &arguments, Terminal &terminal);
    ~CleanupRunner();

    /// --rule, --due, --plan, --confirmed, --fast.
    [[nodiscard]] static QList<QCommandLineOption> options();

    /// The commented policy that comes with Muster; nobody is asked.
    [[nodiscard]] static ExitStatus printExample(Terminal &terminal);
    [[nodiscard]] ExitStatus plan(const QString &policy);
    [[nodiscard]] ExitStatus apply(const QString &policy);
    [[nodiscard]] ExitStatus run(const QString &policy);
    [[nodiscard]] ExitStatus listQuarantine();
    [[nodiscard]] ExitStatus release(const QStringList &runners);
    [[nodiscard]] ExitStatus listRemoved();

private:
    using PlanPtr = CleanupPlanner::PlanPtr;
    /// nullopt: go on.
    using Status = std::optional<ExitStatus>;
    using Step = Status (CleanupRunner::*)();
    [[nodiscard]] Status through(std::initializer_list<Step> steps);

    [[nodiscard]] Status readPolicy();
    [[nodiscard]] Status chooseRules();
    [[nodiscard]] Status readKept();
    [[nodiscard]] Status open();
    /// With --due: those that are; nothing is loaded when none is.
    [[nodiscard]] Status keepDueOnes();
    [[nodiscard]] Status load();
    [[nodiscard]] Status settleBroken();
    [[nodiscard]] Status makePlan();
    [[nodiscard]] Status makePlan(bool isConfirmed);
    [[nodiscard]] Status holdAgainstKept();
    [[nodiscard]] Status mayAsk();
    [[nodiscard]] Status mayChange();
    [[nodiscard]] Status askPerson();
    [[nodiscard]] ExitStatus carryOut();
    [[nodiscard]] Result<CleanupPast> past();
    [[nodiscard]] bool wantsJson() const;
    [[nodiscard]] CleanupBook &book();
    /// Whose eyes see what; known once open.
    [[nodiscard]] FleetKey view() const;

    const QCommandLineParser &m_arguments;
    Terminal &m_terminal;
    Connection m_connection;
    std::unique_ptr<CleanupBook> m_book;
    QString m_path;   ///< of the policy
    CleanupReading m_reading;
    std::vector<bool> m_rules;
    std::optional<KeptCleanupPlan> m_kept;
    Snapshot::Ptr m_fleet;
    PlanPtr m_plan;
};

} // namespace muster::headless
