// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/snapshot.h"
#include "models/versions/lagtable.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muster::headless {

class Terminal;

/// The runners a command is about: the words behind it as one filter, against one load.
class Selection final
{
public:
    /// Words are joined with blanks: the shell has taken the quotes. nullopt after saying on the terminal what is wrong.
    [[nodiscard]] static std::optional<Filter> filterFrom(const QStringList &words, Terminal &terminal);

    /// What is wrong with a filter, and where.
    static void complain(const FilterError &error, const QString &text, Terminal &terminal);

    Selection(Snapshot::Ptr fleet, const Filter &filter);

    [[nodiscard]] const Snapshot &fleet() const { return *m_fleet; }
    [[nodiscard]] const Snapshot::Ptr &snapshot() const { return m_fleet; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const LagTable &lag() const { return m_lag; }
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; }   ///< ascending, so in order of id
    [[nodiscard]] std::vector<RunnerId> ids() const;

private:
    Snapshot::Ptr m_fleet;
    Filter m_filter;
    LagTable m_lag;
    std::vector<quint32> m_rows;
};

} // namespace muster::headless
