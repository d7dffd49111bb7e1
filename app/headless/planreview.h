// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/operations/plan.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace muster::headless {

class Connection;
class Terminal;

/// What every changing command does with its plan before anything is sent: --dry-run prints it, an empty one ends the
/// command, and without --yes the person on the terminal is asked.
class PlanReview final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanReview)

public:
    /// --dry-run, --yes, --json.
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Nobody could be asked: said on the terminal. Worth knowing before anything is loaded.
    [[nodiscard]] static std::optional<ExitStatus> mayAsk(const QCommandLineParser &arguments, Terminal &terminal);
    [[nodiscard]] static bool isDryRun(const QCommandLineParser &arguments);
    [[nodiscard]] static bool wantsJson(const QCommandLineParser &arguments);

    /// nullopt: go ahead.
    [[nodiscard]] static std::optional<ExitStatus> review(const Plan &plan, Connection &connection, const QCommandLineParser &arguments, Terminal &terminal);

private:
    [[nodiscard]] static bool isConfirmed(const Plan &plan, Connection &connection, Terminal &terminal);
    /// What will be done where, what to mind, what it costs.
    [[nodiscard]] static QStringList head(const Plan &plan, Connection &connection);
    static void print(const Plan &plan, Connection &connection, Terminal &terminal);
};

} // namespace muster::headless
