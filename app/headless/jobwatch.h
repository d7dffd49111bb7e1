// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"

#include <QCoreApplication>

#include <chrono>

namespace muster {
class JobSampler;
}

namespace muster::headless {

class Connection;
class Terminal;

/// Looking at the jobs from the command line.
class JobWatch final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::JobWatch)

public:
    /// Of who is no administrator: the jobs of all projects where they are Developer are asked for, not only of those they maintain. Whoever is
    /// Developer sees them and cancels them. Where GitLab does not say which these are, nothing is chosen.
    static void chooseProjects(const Connection &connection);
    /// Takes one pass, or passes for so long, until the board of the last one is made.
    static void watch(JobSampler &sampler, std::chrono::seconds span);
    /// What the picture does not show is said on the terminal; Done: it shows all there is for this token.
    [[nodiscard]] static ExitStatus judge(const JobSampler &sampler, const Connection &connection, Terminal &terminal);
};

} // namespace muster::headless
