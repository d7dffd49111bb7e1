// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/jobpass.h"

#include "models/gitlab/client.h"
#include "models/sync/backoff.h"
#include "models/sync/errorsense.h"
#include "models/sync/joblist.h"
#include "models/sync/jobsights.h"
#include "models/sync/refkeeper.h"
#include "models/sync/samplepace.h"

#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using gitlab::JobsQuery;
using Kind = Error::Kind;
using Reach = JobPicture::Reach;

namespace {

constexpr std::chrono::milliseconds firstWait{ 250 };
constexpr std::chrono::milliseconds longestWait{ 4000 };
constexpr int mostBrokenLists = 3;   // then the server is in no state to be asked for more

/// Most wanted first: projects with many waiting jobs, then those with executing ones, whose rows on the board they share.
QStringList projectsByNeed(const JobPicture &picture)
{
    QStringList paths;
    for (const std::vector<Job> *jobs : { &picture.pending, &picture.running }) {
        QHash<QString, int> counts;
        for (const Job &job : *jobs)
            ++counts[job.projectPath];
        QStringList some = counts.keys();
        std::sort(some.begin(), some.end(), [&](const QString &a, const QString &b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
        paths += some;
    }
    return paths;
}

} // namespace

class JobPass::Private {
public:
    Private(JobPass *owner, gitlab::Client &theClient, RefKeeper &theRefs, Request theRequest)
        : q(owner), client(theClient), refs(theRefs), request(std::move(theRequest)), pageSize(request.pageSize)
    {
    }

    void begin(State next);
    void addList(JobsQuery::Of of, JobsQuery::States states, const QString &path = {}, RunnerId runner = {});
    void addLists(JobsQuery::States states);
    void pump();
    void read(std::size_t at);
    void take(std::size_t at, gitlab::JobsPage page);
    void takeError(std::size_t at, const Error &error);
    void noteTime(Instant time);
    void endLists();
    void checkRight();
    void findVanished();
    void lookUp();
    void takeLookups(const std::vector<gitlab::JobRef> &asked, Result<std::vector<Job>> &jobs);
    void conclude();
    void learnRefs();
    void finish();
    void stop(const Error &error);
    void abortAll();
    [[nodiscard]] std::optional<Error> verdict() const;

    JobPass *const q;
    gitlab::Client &client;
    RefKeeper &refs;
    Request request;
    PageSize pageSize;
    State state = State::Waiting;
    bool isStarted = false;
    std::deque<JobList> lists;                          // of the present state
    std::map<int, QPointer<gitlab::Call>> calls;        // under way, by number
    int nextNumber = 0;
    int waitingAgain = 0;
    int brokenLists = 0;
    JobSights sights;
    std::vector<gitlab::JobRef> toLookUp, unresolved;
    std::set<QString> answeredProjects;
    std::set<qint64> answeredRunners;
    bool hasWaiting = false, hasExecuting = false, hasEnded = false;
    int pages = 0, slowPages = 0;
    QStringList remarks;
    QString untold;                                     // what GitLab could not tell of jobs that did come
    std::optional<Error> firstError;
    std::optional<Error> stoppedBy;
    std::shared_ptr<JobPicture> picture = std::make_shared<JobPicture>();
};

void JobPass::Private::begin(State next)
{
    state = next;
    lists.clear();
    switch (state) {
    case State::Waiting:
        addLists(JobsQuery::States::Waiting);
        break;
    case State::Executing:
        addLists(JobsQuery::States::Executing);
        break;
    case State::Ended:
        addLists(JobsQuery::States::Finished);
        break;
    case State::Right:
        checkRight();
        return;
    case State::Vanished:
        findVanished();
        break;
    case State::Refs:
        learnRefs();
        return;
    case State::Finished:
        return;
    }
    pump();
}

void JobPass::Private::addList(JobsQuery::Of of, JobsQuery::States states, const QString &path, RunnerId runner)
{
    JobsQuery query;
    query.of = of;
    query.path = path;
    query.runner = runner;
    query.states = states;
    const bool isEnded = states == JobsQuery::States::Finished;
    if (isEnded && of != JobsQuery::Of::Instance)
        query.pageSize = endedPageOfPlace;
    lists.emplace_back(query, isEnded ? mostEndedPages : mostPages);
}

void JobPass::Private::addLists(JobsQuery::States states)
{
    if (request.places.reach == Reach::Everything) {
        addList(JobsQuery::Of::Instance, states);
        return;
    }
    for (const QString &path : request.places.projects)
        addList(JobsQuery::Of::Project, states, path);
    if (states != JobsQuery::States::Executing)
        return;
    for (const RunnerId runner : request.places.runners)
        addList(JobsQuery::Of::Runner, states, {}, runner);
}

void JobPass::Private::pump()
{
    for (std::size_t at = 0; at < lists.size() && int(calls.size()) < maxInFlight && !stoppedBy; ++at) {
        if (lists[at].wants())
            read(at);
    }
    while (state == State::Vanished && !toLookUp.empty() && int(calls.size()) < maxInFlight && !stoppedBy)
        lookUp();
    if (stoppedBy || !calls.empty() || waitingAgain > 0)
        return;
    if (state == State::Vanished)
        conclude();
    else if (state <= State::Ended && std::all_of(lists.begin(), lists.end(), [](const JobList &list) { return list.isEnded(); }))
        endLists();
}

void JobPass::Private::read(std::size_t at)
{
    const int number = nextNumber++;
    calls[number] = {};
    const QPointer<gitlab::Call> call = client.jobs(lists[at].ask(pageSize), q, [this, number, at](Result<gitlab::JobsPage> page) {
        if (calls.erase(number) == 0)
            return;
        if (page)
            take(at, std::move(*page));
        else
            takeError(at, page.error());
        pump();
    });
    if (const auto under = calls.find(number); under != calls.end())
        under->second = call;
}

void JobPass::Private::take(std::size_t at, gitlab::JobsPage page)
{
    JobList &list = lists[at];
    noteTime(page.serverTime);
    ++pages;
    slowPages += page.took > SamplePace::slowPage ? 1 : 0;
    if (untold.isEmpty())
        untold = page.trouble;
    if (list.query().of == JobsQuery::Of::Project)
        answeredProjects.insert(list.query().path);
    else if (list.query().of == JobsQuery::Of::Runner)
        answeredRunners.insert(list.query().runner.value);
    const bool isOfEnded = state == State::Ended;
    list.take(page, isOfEnded && request.before.isEnough(list.query().path, page), pageSize);
    for (Job &job : page.jobs) {
        // An ended job that is old news still corrects what this pass saw of it before.
        if (!isOfEnded || sights.has(job.id) || request.before.isNews(list.query().path, job))
            sights.see(std::move(job));
    }
}

void JobPass::Private::takeError(std::size_t at, const Error &error)
{
    JobList &list = lists[at];
    switch (list.takeError(error, pageSize)) {
    case JobList::Next::AskAgain:
        break;
    case JobList::Next::AskLater:
        ++waitingAgain;
        QTimer::singleShot(backOff(list.troubles(), firstWait, longestWait), q, [this, at, asked = state] {
            if (stoppedBy || asked != state)
                return;
            --waitingAgain;
            lists[at].askNow();
            pump();
        });
        break;
    case JobList::Next::GoOn:
        if (!isAboutPlace(error.kind) && ++brokenLists >= mostBrokenLists)
            stop(error);
        break;
    case JobList::Next::EndPass:
        stop(error);
        break;
    }
}

void JobPass::Private::noteTime(Instant time)
{
    if (!time.isKnown())
        time = client.serverNow();
    if (!picture->from.isKnown())
        picture->from = time;
    picture->asOf = std::max(picture->asOf, time);
}

void JobPass::Private::endLists()
{
    bool isWhole = true, isCut = false, isBroken = false, isNothing = sights.isEmpty();
    for (const JobList &list : lists) {
        isNothing = isNothing && !list.newest().isValid();
        isWhole = isWhole && list.isWhole();
        isCut = isCut || list.isCut();
        isBroken = isBroken || list.error();
        if (list.error()) {
            remarks += list.name().isEmpty() ? list.error()->detail : QString(list.name() + u": " + list.error()->detail);
            if (!firstError || !isAboutPlace(list.error()->kind))
                firstError = list.error();
        } else if (state == State::Ended) {
            request.before.noteEnded(list.query().path, list.newest());
        }
    }
    if (isCut)
        remarks += state == State::Ended ? u"more jobs ended than are read in one pass"_s : u"there are more jobs than are read in one pass"_s;
    switch (state) {
    case State::Waiting:
        hasWaiting = isWhole;
        begin(State::Executing);
        break;
    case State::Executing:
        hasExecuting = isWhole;
        begin(State::Ended);
        break;
    case State::Ended:
        hasEnded = !isBroken;   // what was cut off will not be read later either
        begin(request.places.reach == Reach::Everything && hasWaiting && hasExecuting && isNothing ? State::Right : State::Vanished);
        break;
    case State::Right:
    case State::Vanished:
    case State::Refs:
    case State::Finished:
        break;
    }
}

/// The list of runners is refused to whoever is no administrator; the list of jobs is empty for them.
void JobPass::Private::checkRight()
{
    const int number = nextNumber++;
    calls[number] = {};
    const QPointer<gitlab::Call> call = client.runnerCount({}, q, [this, number](const Result<qint64> &count) {
        if (calls.erase(number) == 0)
            return;
        if (count) {
            begin(State::Vanished);
        } else if (isAboutPlace(count.error().kind)) {
            request.places.reach = Reach::Nothing;
            firstError = count.error();
            remarks += count.error().detail;
            hasWaiting = hasExecuting = hasEnded = false;
            begin(State::Vanished);
        } else {
            hasWaiting = false;   // nothing was established
            stop(count.error());
        }
    });
    if (const auto under = calls.find(number); under != calls.end())
        under->second = call;
}

/// Only what whole lists do not show has vanished.
void JobPass::Private::findVanished()
{
    if (!hasWaiting || !hasExecuting)
        return;
    for (const gitlab::JobRef &job : request.before.open()) {
        if (!sights.has(job.id))
            toLookUp.push_back(job);
    }
    if (toLookUp.size() <= std::size_t(mostLookups))
        return;
    unresolved.assign(toLookUp.begin() + mostLookups, toLookUp.end());
    toLookUp.resize(std::size_t(mostLookups));
    remarks += u"%1 jobs that vanished are still to be looked up"_s.arg(unresolved.size());
}

void JobPass::Private::lookUp()
{
    const std::size_t count = std::min(toLookUp.size(), std::size_t(lookupsAtOnce));
    std::vector<gitlab::JobRef> some(toLookUp.begin(), toLookUp.begin() + std::ptrdiff_t(count));
    toLookUp.erase(toLookUp.begin(), toLookUp.begin() + std::ptrdiff_t(count));
    const int number = nextNumber++;
    calls[number] = {};
    const QPointer<gitlab::Call> call = client.jobsNow(some, q, [this, number, some](Result<std::vector<Job>> jobs) {
        if (calls.erase(number) == 0)
            return;
        takeLookups(some, jobs);
        pump();
    });
    if (const auto under = calls.find(number); under != calls.end())
        under->second = call;
}

void JobPass::Private::takeLookups(const std::vector<gitlab::JobRef> &asked, Result<std::vector<Job>> &jobs)
{
    if (jobs) {
        for (Job &job : *jobs) {
            if (!job.status.isEmpty())   // else gone or hidden: nobody will ever tell
                sights.see(std::move(job));
        }
        return;
    }
    unresolved.insert(unresolved.end(), asked.begin(), asked.end());
    remarks += u"jobs that vanished: %1"_s.arg(jobs.error().detail);
    if (!firstError)
        firstError = jobs.error();
    if (isAboutEverything(jobs.error().kind))
        stop(jobs.error());
}

void JobPass::Private::conclude()
{
    JobPlaces &places = request.places;
    if (places.reach == Reach::Part) {
        picture->projects = int(answeredProjects.size());
        picture->runners = int(answeredRunners.size());
        if (!stoppedBy && picture->projects == 0 && picture->runners == 0)
            places.reach = Reach::Nothing;   // nobody let us look
    }
    if (!picture->asOf.isKnown())
        noteTime(client.serverNow());
    picture->instance = request.instance;
    picture->username = request.username;
    picture->reach = places.reach;
    sights.fill(*picture);
    if (stoppedBy)
        finish();
    else
        begin(State::Refs);
}

void JobPass::Private::learnRefs()
{
    refs.learn(projectsByNeed(*picture), [this](const std::optional<Error> &error) {
        if (error)
            stoppedBy = error;
        // Those that ended are not asked about for their own sake, but what is known tells of them as well.
        for (std::vector<Job> *jobs : { &picture->pending, &picture->running, &picture->finished }) {
            for (Job &job : *jobs)
                job.protectedRef = refs.isProtected(job);
        }
        finish();
    });
}

std::optional<Error> JobPass::Private::verdict() const
{
    if (stoppedBy)
        return stoppedBy;
    if (request.places.reach == Reach::Nothing && remarks.isEmpty())
        return failure(Kind::Forbidden, u"no project and no runner whose jobs this token may read"_s).value();
    if (remarks.isEmpty())
        return std::nullopt;
    Error error = firstError.value_or(failure(Kind::Incomplete).value());
    // One place among several that cannot be read makes the picture incomplete; it is not what the whole is about.
    if (request.places.reach == Reach::Part && isAboutPlace(error.kind))
        error = failure(Kind::Incomplete).value();
    error.detail = remarks.join(u"; "_s);
    return error;
}

void JobPass::Private::finish()
{
    state = State::Finished;
    const std::optional<Error> error = verdict();
    picture->isComplete = !error;
    picture->trouble = error ? error->detail : untold;
    request.before.note(*picture, { hasWaiting && hasExecuting, hasEnded, std::move(unresolved) });
    Summary summary;
    summary.error = error;
    summary.isInterrupted = stoppedBy.has_value();
    summary.hasWaiting = hasWaiting;
    summary.memory = std::move(request.before);
    summary.pageSize = pageSize;
    summary.pages = pages;
    summary.slowPages = slowPages;
    if (pages > 0 || request.places.reach == Reach::Nothing)
        summary.picture = std::move(picture);
    Q_EMIT q->finished(summary);
}

void JobPass::Private::stop(const Error &error)
{
    if (stoppedBy || state == State::Finished)
        return;
    stoppedBy = error;
    abortAll();
    unresolved = request.before.open();
    // In the refs' state the picture is put together already.
    if (state == State::Refs)
        finish();
    else
        conclude();
}

void JobPass::Private::abortAll()
{
    refs.cancel();
    for (const auto &[number, call] : std::exchange(calls, {})) {
        if (call)
            call->abort();
    }
}

JobPass::JobPass(gitlab::Client &client, RefKeeper &refs, Request request, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, refs, std::move(request)))
{
}

JobPass::~JobPass()
{
    if (d->isStarted && d->state != State::Finished)
        d->abortAll();
}

void JobPass::start()
{
    QMetaObject::invokeMethod(this, [this] {
        if (d->isStarted || d->stoppedBy)
            return;
        d->isStarted = true;
        if (d->request.places.reach == Reach::Nothing)
            d->conclude();
        else
            d->begin(State::Waiting);
    }, Qt::QueuedConnection);
}

void JobPass::cancel()
{
    d->stop(failure(Kind::Cancelled).value());
}

JobPass::State JobPass::state() const
{
    return d->state;
}

} // namespace muster
