// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/comparison.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

// Families rather than a list: GitLab adds reasons in almost every release, and splits old ones.
constexpr std::array families{ "runner_"_L1, "no_updates_"_L1, "server_timeout_"_L1, "stuck_"_L1, "no_matching_runner"_L1, "job_router_failure"_L1 };

// Beginnings of the sentences of app/presenters/commit_status_presenter.rb, of old releases and of new ones.
constexpr std::array sentences{
    "There has been a runner system failure"_L1,
    "There has been a configuration error."_L1,
    "The runner could not reach an external dependency."_L1,
    "The runner process was interrupted"_L1,
    "No runners support the requirements"_L1,
    "Your runner is outdated"_L1,
    "There has been a timeout failure or the job got stuck"_L1,
    "The job was stuck in pending state"_L1,
    "The job was running but showed no activity"_L1,
    "The job was canceling but showed no activity"_L1,
    "The running job exceeded the maximum execution time"_L1,
    "The canceling job exceeded the maximum execution time"_L1,
    "No matching runner available"_L1,
    "The Job Router failed"_L1,
};

} // namespace

bool isRunnersFault(const Job &job)
{
    const auto beginsWithOne = [](const QString &text, const auto &beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](QLatin1StringView beginning) { return text.startsWith(beginning); });
    };
    return job.failureReason.isEmpty() ? beginsWithOne(job.failureMessage, sentences) : beginsWithOne(job.failureReason, families);
}

} // namespace muster
