// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/runnercells.h"
#include "models/tables/runnertable.h"

namespace muster {

/// What the rows of a text column are ranked by; see TextRanks.
enum class RunnerText : quint8 { None, Name, Owner, Tags, Address, Creator, ShortToken, Note };

/// Everything about one column of the runner table.
struct RunnerColumn {
    RunnerTable::Column column{};
    const char *id = nullptr;           ///< lasting name, in settings and for `--sort`
    const char *exportName = nullptr;   ///< in CSV and JSON: GitLab REST's name where it has one
    const char *title = nullptr;        ///< untranslated
    const char *explanation = nullptr;  ///< untranslated
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int characters = 10;                ///< default width, in average characters
    bool visible = true;                ///< shown at first
    QString (*display)(const RunnerCell &) = nullptr;
    QVariant (*raw)(const RunnerCell &) = nullptr;
    /// Order by numbers, 0 unknown; with nullptr the column is ordered by `text`.
    quint32 (*key)(const RunnerRow &, const LagTable::Runner &) = nullptr;
    RunnerText text = RunnerText::None;
    QString (*tip)(const RunnerCell &) = nullptr;
    int (*severity)(const RunnerCell &) = nullptr;
    QString (*icon)(const RunnerCell &) = nullptr;
};

inline constexpr int runnerColumnCount = int(RunnerTable::Column::Count);
[[nodiscard]] const RunnerColumn &runnerColumn(RunnerTable::Column column);
} // namespace muster
