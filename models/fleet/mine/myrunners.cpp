// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/mine/myrunners.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsInUse = daysInUse * 86'400, secondsWithoutJob = daysWithoutJob * 86'400;

Instant timeOf(const Job &job)
{
    for (const Instant at : { job.finishedAt, job.startedAt }) {
        if (at.isKnown())
            return at;
    }
    return Instant();
}

void countJobs(RunnerUse &use, const std::vector<Job> &jobs, Instant now)
{
    bool areTimesKnown = true;
    for (const Job &job : jobs) {
        const Instant at = timeOf(job);
        areTimesKnown = areTimesKnown && at.isKnown();
        if (at.isKnown() && (!use.lastJob.isKnown() || use.lastJob < at))
            use.lastJob = at;
        const auto age = at.age(now);
        if (age && age->count() < secondsInUse)
            ++use.jobsInWeek;
    }
    // One whose time is not told may have been the last one; that matters only where the others are long ago.
    const auto age = use.lastJob.age(now);
    if (!areTimesKnown && age && age->count() >= secondsWithoutJob)
        use.lastJob = Instant();
}

/// All that GitLab lists for one project, told once.
class Gathering {
public:
    Gathering(const MyRunnersFacts &facts, Instant now) : m_facts(facts), m_now(now) { }

    std::vector<MyRunner> all()
    {
        if (m_facts.fleet) {
            for (const RunnerId id : m_facts.managed) {
                if (const auto row = m_facts.fleet->find(id))
                    add(*m_facts.fleet, m_facts.fleet->row(*row)).isMine = true;
            }
        }
        for (const auto &[path, listed] : m_facts.listed)
            takeListed(path, listed);
        takeJobs();
        takeDetails();
        std::vector<MyRunner> runners;
        runners.reserve(m_runners.size());
        for (auto &[id, runner] : m_runners) {
            if (m_facts.gone.contains(id))
                continue;
            runner.projects.sort();
            runner.projects.removeDuplicates();
            runner.verdict = judgeUsefulness(runner.use, m_now);
            runners.push_back(std::move(runner));
        }
        std::stable_sort(runners.begin(), runners.end(), [](const MyRunner &a, const MyRunner &b) { return orderOf(a.verdict.kind) < orderOf(b.verdict.kind); });
        return runners;
    }

private:
    MyRunner &add(const Snapshot &from, const RunnerRow &row)
    {
        const auto [at, isNew] = m_runners.try_emplace(row.id.value);
        MyRunner &runner = at->second;
        // What the fleet tells is kept: the lists of projects were asked for at another time.
        if (!isNew && runner.use.createdAt.isKnown())
            return runner;
        runner.id = row.id;
        runner.name = from.string(row.description);
        runner.owner = from.string(from.owner(row.owner).fullPath);
        runner.status = row.status;
        runner.type = row.type;
        runner.paused = row.paused;
        runner.projectCount = row.projectCount;
        runner.use.createdAt = row.createdAt;
        runner.use.contactedAt = row.contactedAt;
        runner.use.running = row.runningJobs;
        return runner;
    }

    void takeListed(const QString &path, const MyRunnersFacts::Listed &listed)
    {
        std::map<std::string_view, std::set<qint64>> carriers;   // by tag
        bool areTagsKnown = listed.isWhole;
        for (const Snapshot::Ptr &page : listed.pages) {
            for (const RunnerRow &row : page->rows()) {
                MyRunner &runner = add(*page, row);
                runner.isListed = true;
                runner.projects += path;
                if (row.tags == unknownTags) {
                    areTagsKnown = false;
                    continue;
                }
                for (const TextId tag : page->tags(row.tags))
                    carriers[page->text(tag)].insert(row.id.value);
            }
        }
        if (!areTagsKnown)
            return;
        for (const auto &[tag, ids] : carriers) {
            RunnerUse &use = m_runners[*ids.begin()].use;
            if (ids.size() == 1 && use.onlyTag.isEmpty()) {
                use.onlyTag = QString::fromUtf8(tag.data(), qsizetype(tag.size()));
                use.onlyProject = path;
            }
        }
    }

    void takeJobs()
    {
        std::map<qint64, std::vector<Job>> ofRunner;
        for (const Job &job : m_facts.jobs) {
            if (job.runner.isValid())
                ofRunner[job.runner.value].push_back(job);
        }
        for (const auto &[id, jobs] : ofRunner) {
            MyRunner &runner = m_runners[id];
            if (!runner.id.isValid()) {   // nobody but its jobs tells of it
                runner.id = RunnerId{ id };
                runner.name = jobs.front().runnerName;
                runner.type = jobs.front().runnerType;
            }
            runner.isSeen = true;
            for (const Job &job : jobs)
                runner.projects += job.projectPath;
            if (m_facts.details.contains(id))
                continue;   // GitLab told all of its jobs, these among them
            runner.use.jobs = RunnerUse::Jobs::Seen;
            runner.use.mayBeMore = true;
            countJobs(runner.use, jobs, m_now);
        }
    }

    void takeDetails()
    {
        for (const auto &[id, detail] : m_facts.details) {
            const auto at = m_runners.find(id);
            if (at == m_runners.end())
                continue;
            MyRunner &runner = at->second;
            for (const NamedPath &project : detail.projects)
                runner.projects += project.fullPath;
            if (detail.projectCount >= 0)
                runner.projectCount = detail.projectCount;
            if (!detail.jobsReadable)
                continue;
            runner.use.jobs = RunnerUse::Jobs::Told;
            runner.use.lastJob = detail.recentJobs.empty() ? Instant::never() : Instant();
            countJobs(runner.use, detail.recentJobs, m_now);
            // A list that is full of jobs of this week goes on behind its end.
            runner.use.mayBeMore = runner.use.jobsInWeek > 0 && qsizetype(detail.recentJobs.size()) == runner.use.jobsInWeek && detail.recentJobs.size() >= 20;
            for (const Job &job : detail.recentJobs) {
                if (!job.projectPath.isEmpty())
                    runner.projects += job.projectPath;
            }
        }
    }

    const MyRunnersFacts &m_facts;
    const Instant m_now;
    std::map<qint64, MyRunner> m_runners;
};

} // namespace

bool isMineToManage(const Snapshot &fleet, const RunnerRow &row, const Identity &identity)
{
    if (identity.administrator)
        return row.creator != 0 && identity.userId.isValid() && fleet.user(row.creator).id == identity.userId;
    return row.canUpdate == Tri::Yes || row.canDelete == Tri::Yes;
}

std::vector<RunnerId> runnersToManage(const Snapshot &fleet, const Identity &identity)
{
    std::vector<std::pair<Instant, RunnerId>> found;
    for (const RunnerRow &row : fleet.rows()) {
        if (isMineToManage(fleet, row, identity))
            found.emplace_back(row.contactedAt, row.id);
    }
    std::sort(found.begin(), found.end());
    std::vector<RunnerId> ids;
    ids.reserve(found.size());
    for (const auto &[contactedAt, id] : found)
        ids.push_back(id);
    return ids;
}

std::vector<MyRunner> gatherMyRunners(const MyRunnersFacts &facts, Instant now)
{
    return Gathering(facts, now).all();
}

} // namespace muster
