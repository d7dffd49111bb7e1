// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/client.h"

#include "models/base/clock.h"
#include "models/gitlab/calls/assigncall.h"
#include "models/gitlab/calls/createcall.h"
#include "models/gitlab/calls/deletecall.h"
#include "models/gitlab/calls/editcall.h"
#include "models/gitlab/calls/jobchangecall.h"
#include "models/gitlab/calls/jobscall.h"
#include "models/gitlab/calls/notecall.h"
#include "models/gitlab/calls/pausecall.h"
#include "models/gitlab/calls/placefactscall.h"
#include "models/gitlab/calls/placescall.h"
#include "models/gitlab/calls/recheckcall.h"
#include "models/gitlab/calls/signincall.h"
#include "models/gitlab/calls/typedcall.h"
#include "models/gitlab/decode/lookup.h"
#include "models/gitlab/decode/places.h"
#include "models/gitlab/decode/recheck.h"
#include "models/gitlab/decode/restjobs.h"
#include "models/gitlab/decode/runnerdetail.h"
#include "models/gitlab/decode/runnerspage.h"
#include "models/gitlab/decode/settings.h"
#include "models/gitlab/json/globalid.h"
#include "models/gitlab/rest/restrequest.h"

#include <QUrl>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// The operation of a list, by the place where it is asked.
QueryRef operationOf(Scope::Kind scope, const char *file, const char *instance, const char *group, const char *project)
{
    switch (scope) {
    case Scope::Kind::Instance: return { file, instance };
    case Scope::Kind::Group: return { file, group };
    case Scope::Kind::Mine: return { file, project };
    }
    return { file, instance };
}

QString graphqlName(RunnerType type)
{
    const std::string_view name = nameOf(type);
    return QString::fromLatin1(name.data(), qsizetype(name.size())).toUpper();
}

/// Which runners: the part of the variables that a list and its count have in common.
QJsonObject selection(const RunnersQuery &query)
{
    QJsonObject variables;
    const bool ofProject = query.scope == Scope::Kind::Mine;
    if (query.scope != Scope::Kind::Instance)
        variables.insert(u"path"_s, query.path);
    // A project lists what it can use; its own are of this type.
    if (const RunnerType type = ofProject && query.type == RunnerType::Unknown ? RunnerType::Project : query.type; type != RunnerType::Unknown)
        variables.insert(u"type"_s, graphqlName(type));
    return variables;
}

void addIds(GraphqlAsk &what, const std::vector<RunnerId> &ids)
{
    what.items = int(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        what.variables.insert("id_"_L1 + QString::number(i), globalId(ids[i]));
}

} // namespace

class Client::Private
{
public:
    Private(const Endpoint &endpoint, const Clock &clock, const Limits &limits) : session(endpoint, clock, limits) { }

    [[nodiscard]] DetailContext context(RunnerId runner) const { return { runner, session.line.endpoint.base, session.identity && session.identity->administrator }; }

    Session session;
    QTimer trafficTimer;
};

Client::Client(const Endpoint &endpoint, const Clock &clock, QObject *parent) : Client(endpoint, clock, Limits(), parent) { }

Client::Client(const Endpoint &endpoint, const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(endpoint, clock, limits))
{
    // As often as eyes can follow; each request changes the traffic twice.
    d->trafficTimer.setSingleShot(true);
    d->trafficTimer.setInterval(100);
    connect(&d->trafficTimer, &QTimer::timeout, this, &Client::trafficChanged);
    connect(&d->session.line.gate, &Gate::changed, &d->trafficTimer, [timer = &d->trafficTimer] {
        if (!timer->isActive())
            timer->start();
    });
    connect(&d->session.line.gate, &Gate::closedFor, this, &Client::unauthorized, Qt::QueuedConnection);
}

Client::~Client()
{
    // Calls go before what they use, and without a word.
    const QList<Call *> calls = findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

const std::optional<Identity> &Client::identity() const
{
    return d->session.identity;
}

std::shared_ptr<const TlsTrouble> Client::tlsTrouble() const
{
    return d->session.line.tlsTrouble;
}

void Client::setNetwork(const Network &network)
{
    d->session.line.tlsTrouble.reset();
    d->session.line.transport.use(network);
}

void Client::renewConnections()
{
    d->session.line.transport.renewConnections();
}

Traffic Client::traffic() const
{
    Traffic traffic = d->session.line.gate.traffic();
    traffic.roundTrip = d->session.line.roundTrip.mean();
    return traffic;
}

QString Client::instance() const
{
    return displayedBase(d->session.line.endpoint.base);
}

Instant Client::serverNow() const
{
    return Instant::fromSeconds(d->session.line.clock.now().seconds() + d->session.serverAhead.count());
}

QPointer<Call> Client::signIn(QObject *receiver, Callback<Identity> done)
{
    return new SignInCall(d->session, receiver, std::move(done), this);
}

QPointer<Call> Client::runners(const RunnersQuery &query, QObject *receiver, Callback<RunnersPage> done)
{
    GraphqlAsk what = GraphqlAsk::page(operationOf(query.scope, "runners", "instanceRunners", "groupRunners", "projectRunners"), d->session.line.limits, query.attempts);
    what.variables = selection(query);
    what.variables.insert(u"sort"_s, query.order == RunnersQuery::Order::OldestFirst ? u"CREATED_ASC"_s : u"CREATED_DESC"_s);
    what.variables.insert(u"first"_s, query.pageSize);
    if (!query.after.isEmpty())
        what.variables.insert(u"after"_s, query.after);
    return new GraphqlCall<RunnersPage>(d->session, std::move(what), [scope = query.scope](const GraphqlReply &reply) { return readRunnersPage(reply, scope); }, receiver, std::move(done), this);
}

QPointer<Call> Client::runnerCount(const RunnersQuery &query, QObject *receiver, Callback<qint64> done)
{
    GraphqlAsk what = GraphqlAsk::reading(operationOf(query.scope, "counts", "instanceCount", "groupCount", "projectCount"), d->session.line.limits);
    what.variables = selection(query);
    return new GraphqlCall<qint64>(d->session, std::move(what), [scope = query.scope](const GraphqlReply &reply) { return readRunnerCount(reply, scope); }, receiver, std::move(done), this);
}

QPointer<Call> Client::managers(RunnerId runner, const QString &after, QObject *receiver, Callback<ManagersPage> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "runners", "runnerManagers" }, d->session.line.limits);
    what.variables = { { u"id"_s, globalId(runner) }, { u"first"_s, 100 } };
    if (!after.isEmpty())
        what.variables.insert(u"after"_s, after);
    what.deadline = d->session.line.limits.pageDeadline;
    what.order = Request::Order::InTurn;
    return new GraphqlCall<ManagersPage>(d->session, std::move(what), [runner](const GraphqlReply &reply) { return readManagersPage(reply, runner); }, receiver, std::move(done), this);
}

QPointer<Call> Client::maintainedGroups(QObject *receiver, Callback<std::vector<NamedPath>> done)
{
    return new MaintainedGroupsCall(d->session, receiver, std::move(done), this);
}

QPointer<Call> Client::maintainedProjects(QObject *receiver, Callback<std::vector<NamedPath>> done)
{
    return new ProjectsCall(d->session, ProjectsCall::Role::Maintainer, receiver, std::move(done), this);
}

QPointer<Call> Client::memberProjects(QObject *receiver, Callback<std::vector<NamedPath>> done)
{
    return new ProjectsCall(d->session, ProjectsCall::Role::Developer, receiver, std::move(done), this);
}

QPointer<Call> Client::searchGroups(const QString &text, QObject *receiver, Callback<std::vector<NamedPath>> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "places", "groupsByText" }, d->session.line.limits);
    what.variables.insert(u"search"_s, text);
    return new GraphqlCall<std::vector<NamedPath>>(d->session, std::move(what), &readGroups, receiver, std::move(done), this);
}

QPointer<Call> Client::detail(RunnerId runner, QObject *receiver, Callback<RunnerDetail> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "detail", "runnerDetail" }, d->session.line.limits);
    what.variables.insert(u"id"_s, globalId(runner));
    return new GraphqlCall<RunnerDetail>(d->session, std::move(what), [context = d->context(runner)](const GraphqlReply &reply) { return readRunnerDetail(reply, context); }, receiver, std::move(done), this);
}

QPointer<Call> Client::recheck(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done)
{
    return new RecheckCall<RunnerId>(d->session, std::move(ids), receiver, std::move(done), this);
}

QPointer<Call> Client::recheckNotes(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "recheck", "recheckNotes" }, d->session.line.limits);
    addIds(what, ids);
    return new GraphqlCall<Recheck>(d->session, std::move(what), [ids = std::move(ids)](const GraphqlReply &reply) { return readRecheck(reply, ids); }, receiver, std::move(done), this);
}

QPointer<Call> Client::setPaused(std::vector<RunnerId> ids, bool paused, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new PauseCall(d->session, std::move(ids), paused, receiver, std::move(done), this);
}

QPointer<Call> Client::setNotes(std::vector<RunnerNote> notes, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new NoteCall(d->session, std::move(notes), receiver, std::move(done), this);
}

QPointer<Call> Client::deleteRunners(std::vector<RunnerId> ids, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    if (d->session.identity && !d->session.identity->canBulkDelete)
        return new RestDeleteCall(d->session, std::move(ids), Instant::unknown(), receiver, std::move(done), this);
    return new BulkDeleteCall(d->session, std::move(ids), receiver, std::move(done), this);
}

QPointer<Call> Client::deleteUnmodified(RunnerId id, Instant since, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new RestDeleteCall(d->session, { id }, since, receiver, std::move(done), this);
}

QPointer<Call> Client::runnerSettings(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "edit", "runnerSettings" }, d->session.line.limits);
    addIds(what, ids);
    return new GraphqlCall<Recheck>(d->session, std::move(what), [ids = std::move(ids)](const GraphqlReply &reply) { return readSettingsCheck(reply, ids); }, receiver, std::move(done), this);
}

QPointer<Call> Client::updateRunners(std::vector<RunnerUpdate> updates, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new EditCall(d->session, std::move(updates), receiver, std::move(done), this);
}

QPointer<Call> Client::runnerProjects(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "edit", "runnerProjects" }, d->session.line.limits);
    addIds(what, ids);
    return new GraphqlCall<Recheck>(d->session, std::move(what), [ids = std::move(ids)](const GraphqlReply &reply) { return readProjectsCheck(reply, ids); }, receiver, std::move(done), this);
}

QPointer<Call> Client::assign(std::vector<RunnerId> ids, const QString &projectPath, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new AssignCall(d->session, AssignCall::Verb::Assign, { std::move(ids), projectPath }, receiver, std::move(done), this);
}

QPointer<Call> Client::unassign(std::vector<RunnerId> ids, const QString &projectPath, QObject *receiver, Callback<std::vector<ChangeOutcome>> done)
{
    return new AssignCall(d->session, AssignCall::Verb::Unassign, { std::move(ids), projectPath }, receiver, std::move(done), this);
}

QPointer<Call> Client::resetToken(RunnerId id, QObject *receiver, Callback<IssuedToken> done)
{
    Request what = restPost("/runners/"_L1 + QString::number(id.value) + "/reset_authentication_token"_L1, {}, d->session.line.limits);
    return new RestCall<IssuedToken>(d->session, std::move(what), [id](const Answer &answer) { return readIssuedToken(answer, id); }, receiver, std::move(done), this);
}

QPointer<Call> Client::placeId(RunnerType kind, const QString &path, QObject *receiver, Callback<qint64> done)
{
    return new RestCall<qint64>(d->session, placeRequest(kind, path, d->session.line.limits), &readPlaceId, receiver, std::move(done), this);
}

QPointer<Call> Client::createRunner(const NewRunner &runner, QObject *receiver, Callback<IssuedToken> done)
{
    return new CreateCall(d->session, runner, receiver, std::move(done), this);
}

QPointer<Call> Client::jobs(const JobsQuery &query, QObject *receiver, Callback<JobsPage> done)
{
    return new JobsCall(d->session, query, receiver, std::move(done), this);
}

QPointer<Call> Client::jobsNow(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<Job>> done)
{
    return new JobsNowCall(d->session, std::move(jobs), receiver, std::move(done), this);
}

QPointer<Call> Client::lookupJob(const JobRef &job, QObject *receiver, Callback<LookupAnswer> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "jobs", "lookupJob" }, d->session.line.limits);
    what.variables = { { u"path"_s, job.projectPath }, { u"build"_s, globalId(job.id, JobKind::Build) }, { u"bridge"_s, globalId(job.id, JobKind::Bridge) } };
    return new GraphqlCall<LookupAnswer>(d->session, std::move(what), [context = d->context({})](const GraphqlReply &reply) { return readJobLookup(reply, context); }, receiver, std::move(done), this);
}

QPointer<Call> Client::lookupRunner(RunnerId runner, QObject *receiver, Callback<LookupAnswer> done)
{
    GraphqlAsk what = GraphqlAsk::reading({ "jobs", "lookupRunner" }, d->session.line.limits);
    what.variables.insert(u"id"_s, globalId(runner));
    return new GraphqlCall<LookupAnswer>(d->session, std::move(what), [context = d->context(runner)](const GraphqlReply &reply) { return readRunnerLookup(reply, context); }, receiver, std::move(done), this);
}

QPointer<Call> Client::failureReason(const JobRef &job, QObject *receiver, Callback<QString> done)
{
    Request what = restReading("/projects/"_L1 + pathSegment(job.projectPath) + "/jobs/"_L1 + QString::number(job.id.value), d->session.line.limits);
    return new RestCall<QString>(d->session, std::move(what), &readFailureReason, receiver, std::move(done), this);
}

QPointer<Call> Client::contacts(RunnerType ownerKind, const QString &path, QObject *receiver, Callback<std::vector<Person>> done)
{
    return new ContactsCall(d->session, ownerKind, path, receiver, std::move(done), this);
}

QPointer<Call> Client::jobsOfManager(RunnerId runner, const QString &systemId, QObject *receiver, Callback<std::vector<Job>> done)
{
    Request what = restReading("/runners/"_L1 + QString::number(runner.value) + "/jobs"_L1, d->session.line.limits);
    what.query = "order_by=id&sort=desc&per_page=100&system_id=" + QUrl::toPercentEncoding(systemId);
    const auto read = [runner, systemId](const Answer &answer) { return readManagersJobs(answer, runner, systemId); };
    return new RestCall<std::vector<Job>>(d->session, std::move(what), read, receiver, std::move(done), this);
}

QPointer<Call> Client::protectedRefs(const QString &projectPath, QObject *receiver, Callback<ProtectedRefs> done)
{
    return new ProtectedRefsCall(d->session, projectPath, receiver, std::move(done), this);
}

QPointer<Call> Client::recheckJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<JobRecheck> done)
{
    return new RecheckCall<JobRef>(d->session, std::move(jobs), receiver, std::move(done), this);
}

QPointer<Call> Client::cancelJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<JobOutcome>> done)
{
    return new JobChangeCall(d->session, JobChangeCall::Verb::Cancel, std::move(jobs), receiver, std::move(done), this);
}

QPointer<Call> Client::retryJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<JobOutcome>> done)
{
    return new JobChangeCall(d->session, JobChangeCall::Verb::Retry, std::move(jobs), receiver, std::move(done), this);
}

} // namespace muster::gitlab
