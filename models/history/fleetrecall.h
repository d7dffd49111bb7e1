// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/history/sqlitefile.h"

#include <vector>

namespace muster {

/// Reads what FleetMemory has written. Viewers are numbers here.
class FleetRecall final
{
public:
    static constexpr int mostAnswers = 50;
    static constexpr int mostManagers = 200;   ///< of one runner, the newest and those that were asked for

    explicit FleetRecall(SqliteFile &file) : m_file(file) { }

    /// A text that is a number, short token, system id, address, name or tag, in any case; if it is none of these, who has it
    /// in the name.
    [[nodiscard]] Result<std::vector<LookupAnswer>> find(qint64 viewer, const QString &text);

private:
    using Outcome = SqliteFile::Outcome;
    [[nodiscard]] Outcome read(const QString &which, const QVariantList &values, const QString &text, std::vector<LookupAnswer> &answers);
    [[nodiscard]] Outcome readManagers(qint64 runner, const QString &text, LookupAnswer &answer);

    SqliteFile &m_file;
};

} // namespace muster
