// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// One process behind a runner's token, with its texts: rows outlive the snapshot they were read from.
struct ManagerFacts {
    ManagerId id;
    std::optional<QString> systemId;
    std::optional<QString> version;
    std::optional<QString> revision;
    std::optional<QString> address;
    std::optional<QString> platform;
    std::optional<QString> architecture;
    std::optional<QString> executor;
    RunnerStatus status = RunnerStatus::Unknown;
    QString statusName;         ///< as raw value: lower case, or GitLab's own name of a foreign one
    JobExecution execution = JobExecution::Unknown;
    QString executionName;
    Instant createdAt;
    Instant contactedAt;
    friend bool operator==(const ManagerFacts &, const ManagerFacts &) = default;
};
[[nodiscard]] inline qint64 rowId(const ManagerFacts &manager) { return manager.id.value; }

/// The runner managers of one runner, as GitLab saw them at their last contact; newest first.
class ManagerTable final : public TableModel<ManagerFacts>
{
    Q_OBJECT

public:
    enum class Column : quint8 { SystemId, Status, Version, Address, LastContact, Platform, Executor, Execution, Revision, Created, Count };
    Q_ENUM(Column)

    explicit ManagerTable(QObject *parent = nullptr);

    /// An invalid id, or one that is not in the snapshot, empties the table.
    void setRunner(const Snapshot::Ptr &fleet, RunnerId runner, const CellTimes &times);
};

} // namespace muster
