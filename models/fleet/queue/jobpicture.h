// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/scope.h"

#include <memory>
#include <vector>

namespace muster {

/// The jobs that wait and run, as one pass of sampling saw them: immutable, shared. A pass is not atomic; of a job met twice
/// the later sight counts.
struct JobPicture {
    using Ptr = std::shared_ptr<const JobPicture>;

    /// What "all jobs" means here. GitLab answers an empty list where it should say no, so this is established first.
    enum class Reach : quint8 {
        Nothing,      ///< no right to see jobs was found: empty lists mean nothing
        Part,         ///< the jobs of some projects and runners (see projects, runners)
        Everything,   ///< an administrator: every job of the instance
    };

    QString instance;            ///< base address, see FleetKey
    QString username;
    Reach reach = Reach::Nothing;
    bool isComplete = false;     ///< every page of every list arrived
    QString trouble;             ///< why it is not, untranslated
    Instant from;                ///< the server's clock when the pass began …
    Instant asOf;                ///< … and ended: ages are counted from here
    int projects = 0;            ///< Reach::Part: so many projects were asked
    int runners = 0;             ///< Reach::Part: so many runners were asked
    std::vector<Job> pending;    ///< in order of id; kind Build or Unknown
    std::vector<Job> running;    ///< in order of id; running or canceling
    std::vector<Job> finished;   ///< ended since the pass before (the first pass: the newest page), in order of id
};

} // namespace muster
