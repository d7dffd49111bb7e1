// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

#include <optional>

namespace muster::headless {

class Connection;
class Selection;
class Terminal;

/// `list --mine`: the runners that this user may manage or that serve their projects, each with a verdict and its reason.
class MineList final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::MineList)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// nullopt after saying on the terminal what is wrong.
    [[nodiscard]] static std::optional<MineList> read(const QCommandLineParser &arguments, Terminal &terminal);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// Asks GitLab and prints those that match the filter; with one, only runners of the loaded list can match. Questions that
    /// were not answered make it an Error.
    [[nodiscard]] ExitStatus print(Connection &connection, const Selection &selection, Terminal &terminal) const;

private:
    bool m_isWanted = false;
    bool m_isJson = false;
};

} // namespace muster::headless
