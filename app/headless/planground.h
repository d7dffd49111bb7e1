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

#include <memory>
#include <optional>

namespace muster::headless {

class Connection;
class Terminal;

/// What a changing command makes its plan from: the runners that match a filter, or the jobs.
class PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    [[nodiscard]] static std::unique_ptr<PlanGround> of(Verb verb);
    virtual ~PlanGround() = default;

    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// The words after the command as a filter. False after saying on the terminal what is wrong; an empty one is wrong.
    [[nodiscard]] virtual bool read(const QStringList &words, Terminal &terminal) = 0;
    /// The options beside the filter. False after saying on the terminal what is wrong.
    [[nodiscard]] virtual bool accept(const QCommandLineParser &arguments, Terminal &terminal);
    /// From what GitLab shows now; on failure says why and returns the status to end with.
    [[nodiscard]] virtual std::optional<ExitStatus> plan(const QCommandLineParser &arguments, Connection &connection, Plan &plan, Terminal &terminal) const = 0;
};

} // namespace muster::headless
