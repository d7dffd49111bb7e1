// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/world.h"

namespace muster::demo {

/// Invents jobs that a given runner would get, and the pipelines they belong to.
class JobMaker final {
public:
    JobMaker(const World &world, Random &random);

    /// Pending since `queuedAt`, meant for this runner; no ids of its own yet. projectId 0: the runner serves nothing.
    [[nodiscard]] Job job(const Runner &runner, Moment queuedAt);
    /// A job whose tags nobody has.
    [[nodiscard]] Job hopeless(Moment queuedAt);
    /// The pipeline a job came from; no id yet.
    [[nodiscard]] Pipeline pipeline(const Job &job);
    [[nodiscard]] Moment waiting();
    [[nodiscard]] Moment duration();
    /// How a job ends: Success, Canceled, or Failed with a reason.
    [[nodiscard]] JobStatus outcome(QString &failureReason);

private:
    [[nodiscard]] qint64 projectFor(const Runner &runner);
    void describe(Job &job);

    const World &m_world;
    Random &m_random;
    std::vector<qint64> m_projectIds;
    std::vector<qint64> m_userIds;
};

} // namespace muster::demo
