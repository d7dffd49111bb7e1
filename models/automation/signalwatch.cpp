// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signalwatch.h"

#include "models/sync/fleetsync.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 jobsLookedBack = 24 * 3600;   // seconds; for what is usual
constexpr std::size_t mostSeen = 100'000;       // jobs between two looks; what is beyond has been enough to look at

} // namespace

SignalWatch::SignalWatch(Ground ground, QObject *parent)
    : QObject(parent), m_ground(std::move(ground)), m_deeds(m_ground.journal), m_desk(this, u"signals"_s, std::make_unique<SignalDesk>()),
      m_findings(std::make_shared<const std::vector<Finding>>())
{
}

SignalWatch::~SignalWatch() = default;

bool SignalWatch::isForgetful() const
{
    return !m_ground.history || m_ground.history->state() == History::State::Failed || m_ground.history->state() == History::State::ReadOnly;
}

void SignalWatch::follow(FleetSync &sync)
{
    connect(&sync, &FleetSync::snapshotChanged, this, &SignalWatch::setFleet);
    setFleet(sync.snapshot());
}

void SignalWatch::setFleet(const Snapshot::Ptr &fleet)
{
    if (!fleet)
        return;
    if (fleet->isRemembered()) {
        if (!m_before || !(m_before->key() == fleet->key()))
            m_before = fleet;
        return;
    }
    // Muster's own changes are shown in the same load; what they make of it is no other load.
    const bool isKnown = m_before && m_before->isComplete() && m_before->key() == fleet->key() && fleet->asOf() <= m_before->asOf();
    if (!fleet->isComplete() || isKnown || (m_now && m_now->key() == fleet->key() && m_now->asOf() == fleet->asOf()))
        return;
    if (m_now)
        m_next = fleet;
    else
        lookAt(fleet);
}

void SignalWatch::setJobs(const JobPicture::Ptr &jobs)
{
    if (!jobs || jobs->instance != m_ground.identity.instance)
        return;
    m_jobs = jobs;
    for (const Job &job : jobs->running) {
        if (job.runner.isValid() && m_seen.size() < mostSeen && !m_told.contains(job.id.value))
            m_seen.insert_or_assign(job.id.value, job);
    }
    for (const Job &job : jobs->finished) {
        if (!job.runner.isValid() || m_told.erase(job.id.value) > 0)
            continue;
        if (const auto at = m_seen.find(job.id.value); at != m_seen.end()) {
            const Tri known = at->second.protectedRef;   // while it ran; of one that ended nobody asks
            at->second = job;
            if (job.protectedRef == Tri::Unknown)
                at->second.protectedRef = known;
        } else if (m_lookedAt.isKnown() && job.finishedAt > m_lookedAt && m_seen.size() < mostSeen) {
            m_seen.emplace(job.id.value, job);   // it came and went between two passes; the first pass lists older ones
        }
    }
}

std::vector<Job> SignalWatch::takeSeen()
{
    std::vector<Job> seen;
    seen.reserve(m_seen.size());
    for (auto &[id, job] : m_seen) {
        // Of the others it may be known at the next look.
        if (isRunning(job) && job.protectedRef != Tri::Unknown && m_told.size() < mostSeen)
            m_told.insert(id);
        seen.push_back(std::move(job));
    }
    m_seen.clear();
    std::sort(seen.begin(), seen.end(), [](const Job &a, const Job &b) { return a.id < b.id; });
    return seen;
}

void SignalWatch::lookAt(const Snapshot::Ptr &fleet)
{
    m_now = fleet;
    if (m_state == State::Waiting) {
        m_state = State::Looking;
        Q_EMIT changed();
    }
    m_task = SignalDesk::Task{ .before = SignalInput::canCompare(m_before.get(), *fleet) ? m_before : nullptr, .now = fleet, .facts = {}, .settings = m_ground.settings, .goneKept = std::chrono::days(m_ground.daysKept) };
    if (const auto ask = std::exchange(m_ground.advisories, {}))
        m_advisories = ask();
    if (const auto ask = std::exchange(m_ground.serverAdvisories, {}))
        m_serverAdvisories = ask();
    m_task->facts.advisories = m_advisories;
    m_task->facts.serverAdvisories = m_serverAdvisories;
    m_task->facts.serverVersion = m_ground.identity.server.text;
    m_task->facts.isEnterprise = m_ground.identity.server.enterprise;
    m_task->facts.seen = takeSeen();
    askMemory();
}

void SignalWatch::askMemory()
{
    const bool isNew = !m_key || !(*m_key == m_now->key());
    if (isNew) {
        m_hasCompared = false;
        m_knownWrites = -1;
        m_jobsUntil = {};
    }
    if (!m_ground.history) {
        if (isNew) {
            m_key = m_now->key();
            m_desk.run([](SignalDesk &desk) { desk.begin({}, true); });
        }
        askJobs();
        return;
    }
    const History::SignalQuestion question{ .scope = m_now->key().scope, .knownWrites = m_knownWrites, .withBaselines = isNew };
    m_ground.history->signalMemory(viewer(), question, this, [this, isNew](const Result<std::shared_ptr<SignalMemory>> &memory) {
        m_key = m_now->key();
        if (memory && !(*memory)->isUnchanged) {
            m_knownWrites = (*memory)->writes;
            m_jobsUntil = (*memory)->jobsUntil;
            m_desk.run([memory = *memory, isNew](SignalDesk &desk) { desk.begin(std::move(*memory), isNew); });
        } else if (!memory && isNew) {
            m_desk.run([](SignalDesk &desk) { desk.begin({}, true); });
        }
        askJobs();
    });
}

void SignalWatch::askJobs()
{
    m_task->facts.jobsSince = m_jobsUntil;
    if (!m_ground.history) {
        askDeeds();
        return;
    }
    const Instant from = Instant::fromSeconds(m_now->asOf().seconds() - jobsLookedBack);
    m_ground.history->finished(viewer(), from, {}, this, [this](const Result<std::vector<FinishedJob>> &jobs) {
        m_task->facts.jobs = jobs.value_or(std::vector<FinishedJob>());
        m_hasJobs = !m_task->facts.jobs.empty() || m_jobs;
        askDeeds();
    });
}

void SignalWatch::askDeeds()
{
    m_deeds.ask(m_ground.identity.instance, m_task->before ? m_task->before->asOf() : Instant(), this, [this](const OwnDeeds::Deeds &deeds) {
        m_task->facts.ownChanges = deeds.changes;
        m_task->facts.containments = deeds.containments;
        work();
    });
}

void SignalWatch::work()
{
    m_hasCompared |= m_task->before != nullptr;
    askDesk([task = std::make_shared<SignalDesk::Task>(std::move(*m_task))](SignalDesk &desk) { return desk.look(*task); },
        [this](const Outcome &outcome) {
            m_jobsUntil = std::max(m_jobsUntil, outcome->record.jobsUntil);
            m_lookedAt = m_now->asOf();
            m_before = m_now;
            m_state = State::Ready;
            m_took = outcome->milliseconds;
            take(outcome, true);
            endLook();
        });
    m_task.reset();
}

void SignalWatch::askDesk(std::function<SignalDesk::Outcome(SignalDesk &)> work, std::function<void(const Outcome &)> done)
{
    m_desk.ask<Outcome>(this, [work = std::move(work)](SignalDesk &desk) -> Result<Outcome> { return std::make_shared<SignalDesk::Outcome>(work(desk)); },
        [done = std::move(done)](const Result<Outcome> &outcome) { done(*outcome); });
}

void SignalWatch::endLook()
{
    m_now.reset();
    Q_EMIT looked();
    if (const Snapshot::Ptr next = std::exchange(m_next, nullptr))
        setFleet(next);
}

void SignalWatch::take(const Outcome &outcome, bool isLook)
{
    m_findings = outcome->findings;
    if (isLook || !outcome->record.findings.empty() || !outcome->record.expectations.empty())
        write(std::move(outcome->record));
    Q_EMIT changed();
    if (!outcome->opened.empty())
        Q_EMIT opened(outcome->opened);
}

void SignalWatch::write(SignalRecord record)
{
    if (isForgetful() || !m_key)
        return;
    m_ground.history->recordSignals(viewer(), m_key->scope, std::move(record));
    ++m_knownWrites;   // this one is ours: what lies beyond it is somebody else's
}

void SignalWatch::decide(const std::vector<qint64> &ids, FindingDecision decision)
{
    decision.by = m_ground.identity.username;
    decision.at = m_lookedAt;
    askDesk([ids, decision](SignalDesk &desk) { return desk.decide(ids, decision); }, [this](const Outcome &outcome) { take(outcome, false); });
}

void SignalWatch::accept(const std::vector<qint64> &ids, const QString &reason)
{
    const FindingDecision decision{ .state = FindingState::Resolved, .reason = reason, .by = m_ground.identity.username, .at = m_lookedAt };
    askDesk([ids, decision](SignalDesk &desk) { return desk.accept(ids, decision); }, [this](const Outcome &outcome) { take(outcome, false); });
}

void SignalWatch::risks(RisksOf which, QObject *receiver, const std::function<void(const SignalDesk::Risks &)> &done)
{
    m_desk.ask<SignalDesk::Risks>(receiver, [which, now = m_lookedAt](SignalDesk &desk) -> Result<SignalDesk::Risks> { return desk.risks(which, now); },
        [done](const Result<SignalDesk::Risks> &risks) { done(*risks); });
}

void SignalWatch::jobsOf(RunnerId runner, Instant since, QObject *receiver, const std::function<void(const std::vector<FinishedJob> &)> &done)
{
    std::vector<FinishedJob> running;
    for (const Job &job : m_jobs ? m_jobs->running : std::vector<Job>()) {
        if (job.runner == runner)
            running.push_back(finishedJobOf(job));
    }
    if (!m_ground.history) {
        done(running);
        return;
    }
    m_ground.history->finishedOn(viewer(), runner, since, receiver, [running, done](const Result<std::vector<FinishedJob>> &jobs) {
        std::vector<FinishedJob> own = jobs.value_or(std::vector<FinishedJob>());
        for (const FinishedJob &job : running) {
            if (std::none_of(own.begin(), own.end(), [&job](const FinishedJob &each) { return each.id == job.id; }))
                own.push_back(job);
        }
        done(own);
    });
}

} // namespace muster
