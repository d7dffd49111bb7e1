// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookupquestion.h"

#include "models/fleet/lookup/around.h"
#include "models/fleet/lookup/fleetsearch.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Source = LookupAnswer::Source;

/// What a weaker token, or one for another place, may not know is no failure of the lookup.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unsupported;
}

const LookupAnswer *ofRunner(const std::vector<LookupAnswer> &known, RunnerId id)
{
    const auto at = std::find_if(known.begin(), known.end(), [id](const LookupAnswer &each) { return each.runner && each.runner->id == id; });
    return at == known.end() ? nullptr : &*at;
}

std::optional<LookupAnswer::Manager> managerOf(const LookupAnswer &answer, const QString &systemId)
{
    const auto at = std::find_if(answer.managers.begin(), answer.managers.end(), [&](const LookupAnswer::Manager &each) { return !systemId.isEmpty() && each.systemId == systemId; });
    return at == answer.managers.end() ? std::nullopt : std::optional(*at);
}

} // namespace

LookupQuestion::LookupQuestion(Ground ground) : m_ground(std::move(ground)) { }

LookupQuestion::~LookupQuestion()
{
    abandon();
}

void LookupQuestion::abandon()
{
    disconnect();
    for (const auto &call : m_calls) {
        if (call)
            call->abort();
    }
}

void LookupQuestion::become(State next)
{
    m_state = next;
    Q_EMIT changed();
}

void LookupQuestion::ended()
{
    if (--m_open == 0 && m_state == State::Asking)
        become(m_answer ? State::Answered : State::NotFound);
    else
        Q_EMIT changed();
}

void LookupQuestion::noteTrouble(const Error &error)
{
    if (!isRefusal(error) && error.kind != Error::Kind::Cancelled && !m_error)
        m_error = error;
}

void LookupQuestion::askRunner(RunnerId runner, const QString &systemId, Depth depth)
{
    m_runner = runner;
    m_systemId = systemId;
    m_depth = depth;
    if (const LookupAnswer known = m_ground.fleet ? answerFromFleet(*m_ground.fleet, runner) : LookupAnswer(); known.runner && depth == Depth::Card)
        m_answer = known;   // on screen while GitLab is asked
    begun();
    m_calls.push_back(m_ground.client.lookupRunner(runner, this, [this](const Result<LookupAnswer> &answer) {
        if (answer)
            runnerArrived(*answer);
        else if (isRefusal(answer.error()))
            recallForgotten(answer.error());
        else {
            m_error = answer.error();
            m_answer.reset();
            become(State::Failed);
        }
    }));
}

void LookupQuestion::askJob(const gitlab::JobRef &job, const LookupReading &said)
{
    m_job = job;
    m_systemId = said.systemId;
    begun();
    m_calls.push_back(m_ground.client.lookupJob(job, this, [this, said](const Result<LookupAnswer> &answer) {
        if (answer) {
            jobArrived(*answer, said);
            return;
        }
        m_error = answer.error();
        become(isRefusal(answer.error()) ? State::NotFound : State::Failed);
    }));
}

void LookupQuestion::jobArrived(const LookupAnswer &answer, const LookupReading &said)
{
    m_answer = answer;
    m_answer->asOf = m_ground.client.serverNow();
    askFailureReason();
    const bool wasTaken = answer.job && answer.job->startedAt.isKnown() && answer.job->kind != JobKind::Bridge;
    if (!answer.runner && wasTaken)
        findLostRunner(said);
    else if (answer.runner) {
        askContacts();
        recallTimes();
        if (answer.manager)
            askAround();
        else if (wasTaken)
            findLostManager(said.systemId);
    }
    ended();
}

void LookupQuestion::runnerArrived(const LookupAnswer &answer)
{
    m_answer = answer;
    m_answer->asOf = m_ground.client.serverNow();
    if (!m_answer->manager)
        m_answer->manager = managerOf(answer, m_systemId);
    if (m_depth == Depth::Card) {
        askContacts();
        recallTimes();
    }
    ended();
}

// What takes further requests

void LookupQuestion::askFailureReason()
{
    const std::optional<Job> &job = m_answer->job;
    if (!job || job->status != "failed"_L1 || !job->failureReason.isEmpty() || job->kind == JobKind::Bridge)
        return;
    begun();
    m_calls.push_back(m_ground.client.failureReason(m_job, this, [this](const Result<QString> &reason) {
        if (reason)
            m_answer->job->failureReason = *reason;
        else
            noteTrouble(reason.error());
        ended();
    }));
}

void LookupQuestion::askContacts()
{
    const LookupAnswer::Runner &runner = *m_answer->runner;
    const bool hasMembers = runner.ownerKind == RunnerType::Group || runner.ownerKind == RunnerType::Project;
    if (!hasMembers || runner.ownerPath.isEmpty())
        return;
    begun();
    m_calls.push_back(m_ground.client.contacts(runner.ownerKind, runner.ownerPath, this, [this](const Result<std::vector<Person>> &people) {
        if (people)
            m_answer->contacts = *people;
        else if (isRefusal(people.error()))
            m_answer->contactsRefused = true;
        else
            noteTrouble(people.error());
        ended();
    }));
}

void LookupQuestion::askAround()
{
    if (!m_answer->job || m_answer->manager->systemId.isEmpty())
        return;
    begun();
    m_calls.push_back(m_ground.client.jobsOfManager(m_answer->runner->id, m_answer->manager->systemId, this, [this](const Result<std::vector<Job>> &jobs) {
        if (jobs) {
            m_answer->around = jobsAround(*m_answer->job, *jobs, m_ground.client.serverNow());
            // The job itself is among the jobs of its manager; a list without any is one that is not shown to us.
            m_answer->aroundReadable = !jobs->empty();
        } else {
            noteTrouble(jobs.error());
        }
        ended();
    }));
}

// What Muster remembers

void LookupQuestion::recall(const QString &text, const std::function<void(const Known &)> &then)
{
    if (!m_ground.history) {
        then({});
        return;
    }
    begun();
    m_ground.history->remembered(viewer(), text, this, [this, then](const Result<Known> &known) {
        then(known.value_or(Known()));
        ended();
    });
}

/// When Muster saw the runner first and last: for a legacy registration that is nearly all there is.
void LookupQuestion::recallTimes()
{
    recall(QString::number(m_answer->runner->id.value), [this](const Known &known) {
        const LookupAnswer *before = ofRunner(known, m_answer->runner->id);
        // Another creation time is another runner under the same number (a restored backup).
        if (!before || (before->runner->createdAt.isKnown() && before->runner->createdAt != m_answer->runner->createdAt))
            return;
        m_answer->runner->firstSeen = before->runner->firstSeen;
        m_answer->runner->lastSeen = before->runner->lastSeen;
    });
}

/// GitLab does not know the runner, or does not show it: memory first, then the list that is loaded.
void LookupQuestion::recallForgotten(const Error &error)
{
    m_error = error;
    recall(QString::number(m_runner.value), [this](const Known &known) {
        if (const LookupAnswer *before = ofRunner(known, m_runner))
            m_answer = *before;
        else if (m_answer && m_answer->runner)
            m_answer->runner->source = Source::History;
        if (m_answer) {
            m_answer->asOf = m_ground.client.serverNow();
            if (const auto manager = managerOf(*m_answer, m_systemId))
                m_answer->manager = manager;
            m_error.reset();
        }
    });
    ended();
}

void LookupQuestion::recallJob(const std::function<void(const FinishedJob &)> &then)
{
    const Job &job = *m_answer->job;
    if (!m_ground.history || !job.finishedAt.isKnown())
        return;
    begun();
    const auto from = Instant::fromSeconds(job.finishedAt.seconds() - 1), until = Instant::fromSeconds(job.finishedAt.seconds() + 2);
    m_ground.history->finished(viewer(), from, until, this, [this, then, id = job.id](const Result<std::vector<FinishedJob>> &jobs) {
        for (const FinishedJob &each : jobs.value_or(std::vector<FinishedJob>())) {
            if (each.id == id)
                then(each);
        }
        ended();
    });
}

/// A job whose runner was deleted: the log may name it, else what was sampled when the job ended.
void LookupQuestion::findLostRunner(const LookupReading &said)
{
    if (said.kind != LookupReading::Kind::LogLines || said.shortToken.isEmpty()) {
        recallJob([this](const FinishedJob &job) {
            recall(QString::number(job.runner.value), [this, id = job.runner, systemId = job.systemId](const Known &known) {
                if (const LookupAnswer *before = ofRunner(known, id))
                    takeRunner(*before, systemId);
            });
        });
        return;
    }
    const auto here = m_ground.fleet ? findLogWriter(*m_ground.fleet, {}, said.shortToken, said.systemId) : FleetMatches();
    if (here.all == 1)
        takeRunner(answerFromFleet(*m_ground.fleet, here.first.front().runner), said.systemId);
    else
        recall(said.shortToken.left(8), [this, systemId = said.systemId](const Known &known) {
            if (known.size() == 1)
                takeRunner(known.front(), systemId);
        });
}

/// GitLab forgets managers a week after their last contact.
void LookupQuestion::findLostManager(const QString &systemId)
{
    const auto take = [this](const QString &id) {
        recall(QString::number(m_answer->runner->id.value), [this, id](const Known &known) {
            if (const LookupAnswer *before = ofRunner(known, m_answer->runner->id))
                m_answer->manager = managerOf(*before, id);
        });
    };
    if (!systemId.isEmpty())
        take(systemId);
    else
        recallJob([take](const FinishedJob &job) { take(job.systemId); });
}

void LookupQuestion::takeRunner(const LookupAnswer &known, const QString &systemId)
{
    m_answer->runner = known.runner;
    m_answer->manager = managerOf(known, systemId);
    if (m_answer->runner)
        askContacts();
}

} // namespace muster
