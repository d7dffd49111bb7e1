// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "app/headless/timerunits.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

namespace muster::headless {

class Terminal;

/// `cleanup install-timer POLICY`: prints and explains systemd units, and writes them once somebody agrees. Runs no systemctl:
/// what is to be done with them it says.
class CleanupTimer final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CleanupTimer)

public:
    /// --user, --calendar, --unit-dir.
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static ExitStatus install(const QString &policy, const QCommandLineParser &arguments, Terminal &terminal);

private:
    static void explain(const TimerUnits &units, bool isUser, Terminal &terminal);
    [[nodiscard]] static ExitStatus write(const TimerUnits &units, const QString &folder, Terminal &terminal);
    static void sayWhatNext(const TimerUnits &units, bool isUser, Terminal &terminal);
};

} // namespace muster::headless
