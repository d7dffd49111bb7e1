// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/tables/tablemodel.h"

namespace muster {

[[nodiscard]] inline qint64 rowId(const FinishedJob &job) { return job.id.value; }

/// The single jobs that ran on a runner, in the order given; by which of its machines, too.
class BlastJobTable final : public TableModel<FinishedJob>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Job, Project, Manager, Started, Ended, Status, Count };
    Q_ENUM(Column)

    explicit BlastJobTable(QObject *parent = nullptr);
    void setJobs(std::vector<FinishedJob> jobs, const CellTimes &times);
};

} // namespace muster
