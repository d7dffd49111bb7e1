// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/lists/paging.h"
#include "app/demo/world/world.h"

namespace muster::demo::graphql {

/// Arguments of a list of jobs, made ready.
struct JobListArguments : Paging {
    explicit JobListArguments(const FieldPlan &field);

    std::vector<JobStatus> statuses;          ///< empty: all
    std::optional<qint64> compatibleRunner;
    QString name;
    bool withArtifacts = false;
    bool failureReasonAsked = false;
};

/// Job counts answer at most this many and one.
constexpr qint64 largestJobCount = 1000;

/// Jobs newest id first. `next(before)` gives the newest candidate with an id below `before` (nullptr: none left), `previous`
/// the oldest one above; `accepts` judges it.
struct JobSource {
    std::function<const Job *(qint64 below)> next;
    std::function<const Job *(qint64 above)> previous;
    std::function<bool(const Job &)> accepts;

    /// All jobs of the world in these states.
    static JobSource ofWorld(const World &world, const std::vector<JobStatus> &statuses);
    /// Those of a list of ids, in any order, in these states.
    static JobSource ofIds(const World &world, std::vector<qint64> unsorted, const std::vector<JobStatus> &statuses);
    static JobSource none();
};

bool writeJobs(Run &run, const FieldPlan &field, const JobSource &source);

/// Argument `statuses` of any field.
[[nodiscard]] std::vector<JobStatus> statusesOf(const FieldPlan &field);

} // namespace muster::demo::graphql
