// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/scope.h"
#include "models/history/signalmemory.h"
#include "models/history/sqlitefile.h"

namespace muster {

/// Findings, expectations and baselines in the file. Resolved findings go a year after that. Viewers are numbers here.
class FindingStore final
{
public:
    static constexpr qint64 daysKept = 365;
    static constexpr qsizetype mostOfText = 4096;

    explicit FindingStore(SqliteFile &file) : m_file(file) { }

    struct Question {
        Scope scope;
        qint64 knownWrites = -1;      ///< what the one who asks has read already; -1: nothing
        bool withBaselines = false;
    };
    [[nodiscard]] Result<SignalMemory> read(qint64 viewer, const Question &question);
    /// All of it or nothing.
    [[nodiscard]] SqliteFile::Outcome write(qint64 viewer, const Scope &scope, const SignalRecord &record);

private:
    using Outcome = SqliteFile::Outcome;
    [[nodiscard]] Result<qint64> scopeOf(qint64 viewer, const Scope &scope);
    [[nodiscard]] Outcome writeIn(qint64 viewer, const Scope &scope, const SignalRecord &record);

    SqliteFile &m_file;
};

} // namespace muster
