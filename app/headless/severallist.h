// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/filter/filter.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

namespace muster::headless {

class RunnerList;
class Terminal;

/// `list` over several of the instances in Muster, connected side by side: one that is slow or dead keeps the others' lists from nobody,
/// but the whole is an Error then.
class SeveralList final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::SeveralList)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// --all-instances, or --instance more than once.
    [[nodiscard]] static bool isWanted(const QCommandLineParser &arguments);
    [[nodiscard]] static ExitStatus run(const QCommandLineParser &arguments, const Filter &filter, const RunnerList &format, Terminal &terminal);
};

} // namespace muster::headless
