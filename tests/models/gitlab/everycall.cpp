// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/everycall.h"

namespace muster::test {

using namespace Qt::StringLiterals;
using namespace muster::gitlab;

namespace {

/// One client's calls; notes which of them failed.
class Caller {
public:
    Caller(ServerFixture &server, demo::TokenKind kind, QStringList &problems) : m_client({ server.url(), SecretString(server.token(kind)) }, m_clock), m_problems(problems) { }

    Client &client() { return m_client; }

    template <class T, class Start>
    std::optional<T> call(const QString &name, Start start)
    {
        auto answer = answerOf<T>(start, 30'000);
        if (answer && *answer)
            return std::move(**answer);
        m_problems += name + ": "_L1 + (answer ? answer->error().detail : u"no answer"_s);
        return std::nullopt;
    }

    std::vector<RunnerId> list(const QString &name, const RunnersQuery &query)
    {
        const auto page = call<RunnersPage>(name, [&](QObject *r, auto done) { m_client.runners(query, r, done); });
        call<qint64>(name + " count"_L1, [&](QObject *r, auto done) { m_client.runnerCount(query, r, done); });
        return page ? page->order : std::vector<RunnerId>();
    }

    template <class Outcome = ChangeOutcome>
    void change(const QString &name, std::size_t targets, const std::function<void(QObject *, Callback<std::vector<Outcome>>)> &start)
    {
        const auto outcomes = call<std::vector<Outcome>>(name, start);
        if (outcomes && outcomes->size() != targets)
            m_problems += name + ": not one outcome for each"_L1;
        for (const Outcome &outcome : outcomes.value_or(std::vector<Outcome>())) {
            if (outcome.state != ChangeOutcome::State::Done)
                m_problems += name + ": "_L1 + outcome.detail;
        }
    }

private:
    SystemClock m_clock;
    Client m_client;
    QStringList &m_problems;
};

void readEverything(Caller &caller, const RunnersQuery &place)
{
    for (const RunnerType type : { RunnerType::Unknown, RunnerType::Instance, RunnerType::Group, RunnerType::Project }) {
        for (const auto order : { RunnersQuery::Order::OldestFirst, RunnersQuery::Order::NewestFirst }) {
            RunnersQuery query = place;
            query.type = type;
            query.order = order;
            caller.list(u"runners"_s, query);
        }
    }
}

void readJobs(Caller &caller, const DemoJob &job)
{
    Client &client = caller.client();
    for (const auto of : { JobsQuery::Of::Instance, JobsQuery::Of::Project, JobsQuery::Of::Runner }) {
        for (const auto states : { JobsQuery::States::Waiting, JobsQuery::States::Executing, JobsQuery::States::Finished }) {
            const JobsQuery query{ .of = of, .path = job.path, .runner = { job.runner }, .states = states, .after = {} };
            caller.call<JobsPage>(u"jobs"_s, [&](QObject *r, auto done) { client.jobs(query, r, done); });
        }
    }
    const JobRef ref{ job.path, { job.job } };
    const std::vector<JobRef> refs(11, ref);   // more than one request takes
    caller.call<std::vector<Job>>(u"jobsNow"_s, [&](QObject *r, auto done) { client.jobsNow(refs, r, done); });
    caller.call<JobRecheck>(u"recheckJobs"_s, [&](QObject *r, auto done) { client.recheckJobs(std::vector<JobRef>(21, ref), r, done); });
    caller.call<LookupAnswer>(u"lookupJob"_s, [&](QObject *r, auto done) { client.lookupJob(ref, r, done); });
    caller.call<LookupAnswer>(u"lookupRunner"_s, [&](QObject *r, auto done) { client.lookupRunner({ job.runner }, r, done); });
    caller.call<QString>(u"failureReason"_s, [&](QObject *r, auto done) { client.failureReason(ref, r, done); });
    caller.call<std::vector<Person>>(u"contacts"_s, [&](QObject *r, auto done) { client.contacts(RunnerType::Project, job.path, r, done); });
    caller.call<std::vector<Job>>(u"jobsOfManager"_s, [&](QObject *r, auto done) { client.jobsOfManager({ job.runner }, u"s_1"_s, r, done); });
    caller.call<ProtectedRefs>(u"protectedRefs"_s, [&](QObject *r, auto done) { client.protectedRefs(job.path, r, done); });
}

void changeJobs(Caller &caller, const std::vector<JobRef> &jobs)
{
    Client &client = caller.client();
    caller.change<JobOutcome>(u"cancelJobs"_s, jobs.size(), [&](QObject *r, auto done) { client.cancelJobs(jobs, r, done); });
    caller.change<JobOutcome>(u"retryJobs"_s, jobs.size(), [&](QObject *r, auto done) { client.retryJobs(jobs, r, done); });
}

} // namespace

QStringList makeEveryCall(const QString &profile, const std::function<void(const QByteArray &, qint64)> &sent, const QString &root)
{
    demo::ServerOptions options = ServerFixture::still(400);
    options.world.profile = *demo::Profile::parse(profile);
    options.relativeRoot = root;
    ServerFixture server(options);
    QStringList problems;

    Caller administrator(server, demo::TokenKind::Administrator, problems);
    Client &client = administrator.client();
    const auto identity = administrator.call<Identity>(u"signIn"_s, [&](QObject *r, auto done) { client.signIn(r, done); });
    if (!identity || !identity->administrator || identity->reading != Obstacle::None || identity->changing != Obstacle::None)
        problems += u"the administrator is not recognised"_s;
    readEverything(administrator, {});

    DemoJob job;
    std::vector<JobRef> waiting;
    server.inWorld([&](demo::World &world) {
        job = runningJob(world);
        while (waiting.size() < std::size_t(Client::maxJobsPerChange)) {
            const DemoJob made = waitingJob(world);
            waiting.push_back({ made.path, { made.job } });
        }
    });
    readJobs(administrator, job);
    changeJobs(administrator, waiting);

    const std::vector<RunnerId> ids = administrator.list(u"runners"_s, { .path = {}, .after = {} });
    if (ids.size() < 90)
        return problems << u"too few runners"_s;
    const std::vector<RunnerId> fifty(ids.begin(), ids.begin() + 50);
    administrator.call<ManagersPage>(u"managers"_s, [&](QObject *r, auto done) { client.managers(ids[0], {}, r, done); });
    administrator.call<RunnerDetail>(u"detail"_s, [&](QObject *r, auto done) { client.detail(ids[0], r, done); });
    administrator.call<std::vector<NamedPath>>(u"searchGroups"_s, [&](QObject *r, auto done) { client.searchGroups(u"a"_s, r, done); });
    administrator.call<Recheck>(u"recheck"_s, [&](QObject *r, auto done) { client.recheck(fifty, r, done); });
    administrator.change<ChangeOutcome>(u"pause"_s, fifty.size(), [&](QObject *r, auto done) { client.setPaused(fifty, true, r, done); });
    administrator.change<ChangeOutcome>(u"resume"_s, fifty.size(), [&](QObject *r, auto done) { client.setPaused(fifty, false, r, done); });
    const std::vector<RunnerId> someRunners(ids.begin(), ids.begin() + Client::maxSettingsPerLook), twelve(ids.begin(), ids.begin() + Client::maxProjectsPerLook);
    administrator.call<Recheck>(u"runnerSettings"_s, [&](QObject *r, auto done) { client.runnerSettings(someRunners, r, done); });
    administrator.call<Recheck>(u"runnerProjects"_s, [&](QObject *r, auto done) { client.runnerProjects(twelve, r, done); });
    std::vector<RunnerUpdate> updates;
    for (const RunnerId id : fifty) {
        updates.push_back({ id, {} });
        updates.back().to.note = u"edited"_s;
        updates.back().to.maximumTimeout = 7200;
        updates.back().to.tags = QStringList{ u"a"_s, u"b"_s };
    }
    administrator.change<ChangeOutcome>(u"update"_s, fifty.size(), [&](QObject *r, auto done) { client.updateRunners(updates, r, done); });
    administrator.call<IssuedToken>(u"resetToken"_s, [&](QObject *r, auto done) { client.resetToken(ids[0], r, done); });
    NewRunner made;
    made.settings = updates.front().to;
    administrator.call<IssuedToken>(u"createRunner"_s, [&](QObject *r, auto done) { client.createRunner(made, r, done); });
    administrator.change<ChangeOutcome>(u"delete"_s, fifty.size(), [&](QObject *r, auto done) { client.deleteRunners(fifty, r, done); });

    Caller user(server, demo::TokenKind::User, problems);
    user.call<Identity>(u"user's signIn"_s, [&](QObject *r, auto done) { user.client().signIn(r, done); });
    const auto groups = user.call<std::vector<NamedPath>>(u"maintainedGroups"_s, [&](QObject *r, auto done) { user.client().maintainedGroups(r, done); });
    const auto projects = user.call<std::vector<NamedPath>>(u"maintainedProjects"_s, [&](QObject *r, auto done) { user.client().maintainedProjects(r, done); });
    const auto memberships = user.call<std::vector<NamedPath>>(u"memberProjects"_s, [&](QObject *r, auto done) { user.client().memberProjects(r, done); });
    if (memberships && projects && memberships->size() <= projects->size())
        problems += u"the user is a Developer of no further project"_s;
    if (!groups || groups->empty() || !projects || projects->empty())
        return problems << u"the user maintains nothing"_s;
    readEverything(user, { .scope = Scope::Kind::Group, .path = groups->front().fullPath, .after = {} });
    readEverything(user, { .scope = Scope::Kind::Mine, .path = projects->front().fullPath, .after = {} });

    for (const demo::LogEntry &entry : server.log().entries()) {
        if (entry.status != 200 && entry.status != 201 && entry.status != 204)
            problems += u"%1 answered %2"_s.arg(entry.path).arg(entry.status);
        if (!entry.operation.isEmpty())
            sent(entry.body, entry.complexity);
    }
    return problems;
}

} // namespace muster::test
