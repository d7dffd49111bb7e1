// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/tables/jobqueuetable.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// Everything about one column of the table of jobs.
struct JobQueueColumn {
    JobQueueTable::Column column{};
    const char *id = nullptr;           ///< lasting name, in settings and for `--sort`
    const char *exportName = nullptr;   ///< in CSV and JSON: GitLab REST's name where it has one
    const char *title = nullptr;        ///< untranslated
    const char *explanation = nullptr;  ///< untranslated
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int characters = 10;                ///< default width, in average characters
    bool visible = true;                ///< shown at first
    QString (*display)(const Job &, const CellTimes &) = nullptr;
    QVariant (*raw)(const Job &, const CellTimes &) = nullptr;
    /// Order by numbers, 0 unknown; with nullptr the column is ordered by `text`. `row` is the job's place by id.
    quint32 (*key)(const Job &, quint32 row) = nullptr;
    QString (*text)(const Job &) = nullptr;
    QString (*tip)(const Job &, const CellTimes &) = nullptr;
    int (*severity)(const Job &) = nullptr;
    QString (*icon)(const Job &) = nullptr;
};

inline constexpr int jobQueueColumnCount = int(JobQueueTable::Column::Count);
[[nodiscard]] const JobQueueColumn &jobQueueColumn(JobQueueTable::Column column);
} // namespace muster
