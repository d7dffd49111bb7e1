// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/operations/changeoptions.h"
#include "models/operations/plan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>

namespace muster::headless {

class Connection;
class Terminal;

/// What a changing command makes its plan from: the runners that match a filter, or the jobs; read by the words and options that the
/// window understands, too.
class PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    [[nodiscard]] static std::unique_ptr<PlanGround> of(WrittenVerb verb);
    virtual ~PlanGround() = default;

    /// The words after the command as a filter. False after saying on the terminal what is wrong; an empty one is wrong.
    [[nodiscard]] bool read(const QStringList &words, Terminal &terminal);
    /// The options beside the filter. False after saying on the terminal what is wrong.
    [[nodiscard]] bool accept(const QCommandLineParser &arguments, Terminal &terminal);
    /// From what GitLab shows now; on failure says why and returns the status to end with.
    [[nodiscard]] virtual std::optional<ExitStatus> plan(Connection &connection, Plan &plan, Terminal &terminal) const = 0;

protected:
    explicit PlanGround(WrittenVerb verb) { m_change.verb = verb; }
    [[nodiscard]] const WrittenChange &change() const { return m_change; }

private:
    WrittenChange m_change;
};

} // namespace muster::headless
