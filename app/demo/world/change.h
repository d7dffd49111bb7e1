// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/runner.h"

#include <optional>

namespace muster::demo {

/// What was done to the world through its API, for the request log: proof of who changed what.
struct Change {
    enum class Kind : quint8 {
        Created,
        Updated,
        Paused,
        Resumed,
        Deleted,
        Assigned,
        Unassigned,
        TokenReset,
        JobCanceled,
        JobRetried,
    };
    Kind kind = Kind::Updated;
    qint64 runnerId = 0;   ///< 0 for jobs
    qint64 jobId = 0;      ///< 0 for runners; of a retry the old one

    friend bool operator==(const Change &, const Change &) = default;
};

/// `deleted`, `token_reset`
[[nodiscard]] QString changeName(Change::Kind kind);

/// One failed validation: REST shows `{"message":{field:[text]}}`, GraphQL the sentence.
struct Invalid {
    QString field;   ///< `maximum_timeout`
    QString text;    ///< `needs to be at least 10 minutes`

    /// `Maximum timeout needs to be at least 10 minutes`
    [[nodiscard]] QString sentence() const;
};

/// What an update writes; what is absent stays.
struct RunnerChange {
    std::optional<QString> description;
    std::optional<QString> maintenanceNote;
    std::optional<bool> paused;
    std::optional<bool> locked;
    std::optional<bool> runUntagged;
    std::optional<bool> refProtected;
    std::optional<QStringList> tags;                  ///< complete replacement
    std::optional<int> maximumTimeout;                ///< seconds; 0 is null
    std::optional<std::vector<qint64>> projectIds;    ///< complete replacement, the owner stays; project runners only
};

struct NewRunner {
    RunnerType type = RunnerType::Instance;
    qint64 groupId = 0;
    qint64 projectId = 0;
    qint64 creatorId = 0;
    RunnerChange settings;
    Moment tokenExpiresAt = 0;
    Moment tokenRotationDeadline = 0;
};

struct CreatedRunner {
    const Runner *runner = nullptr;   ///< null: see errors; then nothing happened
    std::vector<Invalid> errors;
};

} // namespace muster::demo
