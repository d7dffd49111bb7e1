// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"

#include <QElapsedTimer>

namespace muster::gitlab {

/// One page of a list of jobs, decoded on a worker; measures how long it took.
class JobsCall final : public TypedCall<JobsPage>
{
public:
    JobsCall(Session &session, const JobsQuery &query, QObject *receiver, Callback<JobsPage> done, QObject *parent);

private:
    QElapsedTimer m_elapsed;
};

/// Single jobs of any projects, a few in a request (GitLab's complexity limit), all requests at once.
class JobsNowCall final : public TypedCall<std::vector<Job>>
{
public:
    JobsNowCall(Session &session, std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<Job>> done, QObject *parent);
    static constexpr int perRequest = 5;

private:
    void askPart(std::size_t from);
    void take(std::size_t from, Read<std::vector<Job>> part);

    const std::vector<JobRef> m_jobs;
    std::vector<Job> m_now;
    std::size_t m_missing = 0;
};

} // namespace muster::gitlab
