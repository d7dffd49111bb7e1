// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/runnerquestions.h"

#include "models/gitlab/client.h"

#include <QPointer>

#include <algorithm>

namespace muster {

struct RunningJobsQuestion {
    gitlab::JobsQuery query;
    QPointer<QObject> receiver;
    std::function<void(const Result<RunnerQuestions::RunningJobs> &)> done;
    RunnerQuestions::RunningJobs found;
    int pages = 0;
};

void RunnerQuestions::runningJobs(RunnerId runner, QObject *receiver, const std::function<void(const Result<RunningJobs> &)> &done)
{
    auto question = std::make_shared<RunningJobsQuestion>();
    question->query.of = gitlab::JobsQuery::Of::Runner;
    question->query.runner = runner;
    question->query.states = gitlab::JobsQuery::States::Executing;
    question->receiver = receiver;
    question->done = done;
    askPage(question);
}

void RunnerQuestions::askPage(const std::shared_ptr<RunningJobsQuestion> &question)
{
    m_client.jobs(question->query, this, [this, question](const Result<gitlab::JobsPage> &page) {
        if (!question->receiver)
            return;
        if (!page)
            return question->done(tl::unexpected<Error>(page.error()));
        RunningJobs &found = question->found;
        found.jobs.insert(found.jobs.end(), page->jobs.begin(), page->jobs.end());
        if (!found.asOf.isKnown())
            found.asOf = page->serverTime;   // the oldest page is how old the whole is
        question->query.after = page->endCursor;
        if (page->hasNext && ++question->pages < mostPages)
            return askPage(question);
        found.isWhole = !page->hasNext && page->trouble.isEmpty();
        std::sort(found.jobs.begin(), found.jobs.end(), [](const Job &a, const Job &b) { return a.id < b.id; });
        found.jobs.erase(std::unique(found.jobs.begin(), found.jobs.end(), [](const Job &a, const Job &b) { return a.id == b.id; }), found.jobs.end());
        question->done(found);
    });
}

void RunnerQuestions::people(RunnerType ownerKind, const QString &path, QObject *receiver, const std::function<void(const Result<std::vector<Person>> &)> &done)
{
    m_client.contacts(ownerKind, path, receiver, [done](const Result<std::vector<Person>> &people) { done(people); });
}

} // namespace muster
