// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/myrunnersload.h"

#include "models/gitlab/client.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MyRunnersLoad::Private {
public:
    Private(MyRunnersLoad *owner, gitlab::Client &theClient, const Identity &identity) : q(owner), client(theClient)
    {
        facts.identity = identity;
        soon.setSingleShot(true);
        soon.setInterval(250ms);
    }

    /// Starts a request; what it hands in is told the answer's success.
    using Question = std::function<QPointer<gitlab::Call>()>;

    void begin();
    void ask(Question question);
    void pump();
    void answered(const Error *error);
    void askManaged();
    void askPlaces();
    void askElsewhere();
    void askListed(const QString &path, const QString &after, int page);
    void askJobs(const QString &path);
    void drop();
    void forget();
    void gather();
    template <class T>
    std::function<void(const Result<T> &)> receiver(std::function<void(const T &)> take);

    MyRunnersLoad *const q;
    gitlab::Client &client;
    State state = State::Idle;
    MyRunnersFacts facts;
    std::optional<FleetKey> asked;   // of the fleet that the last load was about
    Limits limits;
    Progress progress;
    std::vector<NamedPath> maintained;
    std::optional<std::vector<NamedPath>> member;
    bool hasMaintained = false;
    std::deque<Question> questions;
    std::vector<QPointer<gitlab::Call>> calls;
    int inFlight = 0;
    int run = 0;          // answers to an earlier run are not heard
    std::vector<MyRunner> runners;
    QTimer soon;
};

/// Every question is answered once, and only by its own run.
template <class T>
std::function<void(const Result<T> &)> MyRunnersLoad::Private::receiver(std::function<void(const T &)> take)
{
    return [this, take = std::move(take), number = run](const Result<T> &answer) {
        if (number != run)
            return;
        if (answer)
            take(*answer);
        answered(answer ? nullptr : &answer.error());
    };
}

void MyRunnersLoad::Private::begin()
{
    facts.managed.clear();
    facts.details.clear();
    facts.listed.clear();
    facts.jobs.clear();
    facts.gone.clear();
    maintained.clear();
    member.reset();
    hasMaintained = false;
    limits = {};
    progress = {};
    asked = facts.fleet ? std::optional(facts.fleet->key()) : std::nullopt;
    askPlaces();
    askManaged();
    pump();
}

void MyRunnersLoad::Private::ask(Question question)
{
    questions.push_back(std::move(question));
    ++progress.asked;
}

void MyRunnersLoad::Private::pump()
{
    const int number = run;
    while (inFlight < maxInFlight && !questions.empty()) {
        const Question question = std::move(questions.front());
        questions.pop_front();
        ++inFlight;
        const QPointer<gitlab::Call> call = question();
        if (number != run)
            return;   // it was answered at once, and that ended the run
        std::erase_if(calls, [](const QPointer<gitlab::Call> &each) { return !each; });
        calls.push_back(call);
    }
    if (inFlight == 0 && questions.empty() && state == State::Loading) {
        soon.stop();
        state = State::Ready;
        gather();
        Q_EMIT q->stateChanged();
        Q_EMIT q->changed();
    }
}

void MyRunnersLoad::Private::answered(const Error *error)
{
    --inFlight;
    ++progress.answered;
    if (error) {
        ++limits.refused;
        if (!limits.trouble)
            limits.trouble = *error;
        if (error->kind == Error::Kind::Unauthorized)
            questions.clear();   // nothing else will be answered
    }
    if (!soon.isActive())
        soon.start();
    pump();
}

void MyRunnersLoad::Private::askManaged()
{
    if (!facts.fleet)
        return;
    facts.managed = runnersToManage(*facts.fleet, facts.identity);
    limits.managed = facts.managed.size();
    limits.managedShown = std::min(limits.managed, mostShown);
    limits.managedAsked = std::min(limits.managed, mostManaged);
    facts.managed.resize(limits.managedShown);
    // Who was silent for longest is the likeliest to be useless.
    for (std::size_t i = 0; i < limits.managedAsked; ++i) {
        ask([this, id = facts.managed[i]] { return client.detail(id, q, receiver<RunnerDetail>([this, id](const RunnerDetail &detail) { facts.details[id.value] = detail; })); });
    }
}

void MyRunnersLoad::Private::askPlaces()
{
    using Places = std::vector<NamedPath>;
    ask([this] {
        return client.maintainedProjects(q, receiver<Places>([this](const Places &places) {
            maintained = places;
            hasMaintained = true;
            limits.maintained = places.size();
            limits.maintainedAsked = std::min(places.size(), mostMaintained);
            for (std::size_t i = 0; i < limits.maintainedAsked; ++i) {
                askListed(places[i].fullPath, {}, 1);
                askJobs(places[i].fullPath);
            }
            askElsewhere();
        }));
    });
    ask([this] {
        return client.memberProjects(q, receiver<Places>([this](const Places &places) {
            member = places;
            askElsewhere();
        }));
    });
}

/// Once both lists are here.
void MyRunnersLoad::Private::askElsewhere()
{
    if (!member || !hasMaintained)
        return;
    QSet<QString> paths;
    for (const NamedPath &place : maintained)
        paths.insert(place.fullPath);
    for (const NamedPath &place : *member) {
        if (paths.contains(place.fullPath))
            continue;
        if (limits.elsewhere++ < mostElsewhere) {
            ++limits.elsewhereAsked;
            askJobs(place.fullPath);
        }
    }
}

void MyRunnersLoad::Private::askListed(const QString &path, const QString &after, int page)
{
    gitlab::RunnersQuery query;
    query.scope = Scope::Kind::Mine;
    query.path = path;
    query.after = after;
    ask([this, query, page] {
        return client.runners(query, q, receiver<gitlab::RunnersPage>([this, query, page](const gitlab::RunnersPage &answer) {
            MyRunnersFacts::Listed &listed = facts.listed[query.path];
            listed.pages.push_back(answer.runners);
            listed.isWhole = !answer.hasNext;
            if (answer.hasNext && page < mostPages && answer.endCursor != query.after)
                askListed(query.path, answer.endCursor, page + 1);
        }));
    });
}

void MyRunnersLoad::Private::askJobs(const QString &path)
{
    gitlab::JobsQuery query;
    query.of = gitlab::JobsQuery::Of::Project;
    query.path = path;
    query.states = gitlab::JobsQuery::States::Finished;
    ask([this, query] {
        return client.jobs(query, q, receiver<gitlab::JobsPage>([this](const gitlab::JobsPage &page) { facts.jobs.insert(facts.jobs.end(), page.jobs.begin(), page.jobs.end()); }));
    });
}

void MyRunnersLoad::Private::drop()
{
    ++run;
    questions.clear();
    inFlight = 0;
    soon.stop();
    const std::vector<QPointer<gitlab::Call>> dropped = std::exchange(calls, {});
    for (const QPointer<gitlab::Call> &call : dropped) {
        if (call)
            call->abort();
    }
}

void MyRunnersLoad::Private::forget()
{
    drop();
    asked.reset();
    state = State::Idle;
    runners.clear();
    limits = {};
    progress = {};
    Q_EMIT q->stateChanged();
    Q_EMIT q->changed();
}

void MyRunnersLoad::Private::gather()
{
    runners = gatherMyRunners(facts, client.serverNow());
}

MyRunnersLoad::MyRunnersLoad(gitlab::Client &client, const Identity &identity, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, client, identity))
{
    connect(&d->soon, &QTimer::timeout, this, [this] {
        d->gather();
        Q_EMIT changed();
    });
}

MyRunnersLoad::~MyRunnersLoad()
{
    d->drop();
}

const Identity &MyRunnersLoad::identity() const { return d->facts.identity; }
Snapshot::Ptr MyRunnersLoad::fleet() const { return d->facts.fleet; }
MyRunnersLoad::State MyRunnersLoad::state() const { return d->state; }
MyRunnersLoad::Progress MyRunnersLoad::progress() const { return d->progress; }
const MyRunnersLoad::Limits &MyRunnersLoad::limits() const { return d->limits; }
const std::vector<MyRunner> &MyRunnersLoad::runners() const { return d->runners; }

void MyRunnersLoad::setFleet(const Snapshot::Ptr &fleet)
{
    const Snapshot::Ptr before = std::exchange(d->facts.fleet, fleet);
    if (fleet && d->asked && *d->asked != fleet->key()) {
        d->forget();   // another scope: what is to manage is to be taken from it
        return;
    }
    if (d->state == State::Idle)
        return;
    // What Muster, or somebody else, deleted meanwhile still stands in the projects' lists.
    if (before && fleet && fleet->isComplete() && before->key() == fleet->key()) {
        for (const MyRunner &runner : d->runners) {
            if (before->find(runner.id) && !fleet->find(runner.id))
                d->facts.gone.insert(runner.id.value);
        }
    }
    if (!d->soon.isActive())
        d->soon.start();
}

void MyRunnersLoad::load()
{
    d->drop();
    d->state = State::Loading;
    Q_EMIT stateChanged();
    d->begin();
}

void MyRunnersLoad::cancel()
{
    if (d->state != State::Loading)
        return;
    d->drop();
    d->state = State::Ready;
    d->limits.refused += d->progress.asked - d->progress.answered;
    d->gather();
    Q_EMIT stateChanged();
    Q_EMIT changed();
}

} // namespace muster
