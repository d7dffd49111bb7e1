// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/tables/tablemodel.h"

namespace muster {

[[nodiscard]] inline qint64 rowId(const Job &job) { return job.id.value; }

/// A few jobs, in the order given.
class JobTable final : public TableModel<Job>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Status, Name, Project, Started, Duration, Queued, Count };
    Q_ENUM(Column)

    explicit JobTable(QObject *parent = nullptr);

    void setJobs(const std::vector<Job> &jobs, const CellTimes &times);
    [[nodiscard]] const Job &jobAt(int row) const { return rowAt(row); }
};

} // namespace muster
