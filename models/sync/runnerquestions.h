// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/base/result.h"
#include "models/fleet/job.h"
#include "models/fleet/lookup/lookupanswer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace muster {

struct RunningJobsQuestion;
namespace gitlab {
class Client;
}

/// What somebody who deals with a finding asks GitLab at that moment: which jobs run on this runner, and who may be told about it. Each
/// question is asked anew, nothing is kept. GUI thread; the client outlives this.
class RunnerQuestions final : public QObject
{
    Q_OBJECT

public:
    explicit RunnerQuestions(gitlab::Client &client, QObject *parent = nullptr) : QObject(parent), m_client(client) { }

    static constexpr int mostPages = 5;   ///< of a hundred jobs
    struct RunningJobs {
        std::vector<Job> jobs;            ///< that run on it or are being cancelled; in order of id
        bool isWhole = true;              ///< false: there were more than were read
        Instant asOf;                     ///< GitLab's clock
    };
    /// Kind::Forbidden or NotFound where the token may not see them.
    void runningJobs(RunnerId runner, QObject *receiver, const std::function<void(const Result<RunningJobs> &)> &done);
    /// Owners and Maintainers of a group or project, highest first. Kind::Forbidden or NotFound where the token may not list its members.
    void people(RunnerType ownerKind, const QString &path, QObject *receiver, const std::function<void(const Result<std::vector<Person>> &)> &done);

private:
    void askPage(const std::shared_ptr<RunningJobsQuestion> &question);

    gitlab::Client &m_client;
};

} // namespace muster
