// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace muster::headless {

class Terminal;

/// One verb of muster-cli, in a file of its own. Declares its options, runs to the end and says how it ended.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::Command)

public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What stands behind the name: `FILTER…`, `ID`; empty for nothing.
    [[nodiscard]] virtual QString operands() const { return {}; }
    /// Left out of the list of commands.
    [[nodiscard]] virtual bool isHidden() const { return false; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    [[nodiscard]] virtual ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace muster::headless
