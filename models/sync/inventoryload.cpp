// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/inventoryload.h"

#include "models/gitlab/client.h"
#include "models/sync/backoff.h"
#include "models/sync/errorsense.h"
#include "models/sync/fleetmerger.h"
#include "models/sync/managerqueue.h"
#include "models/sync/pagesize.h"
#include "models/sync/slots.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace muster {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int progressEveryMs = 100;
constexpr std::chrono::milliseconds firstWait{ 250 };
constexpr std::chrono::milliseconds longestWait{ 4000 };

} // namespace

class InventoryLoad::Private {
public:
    struct Reading {
        Slots::Ticket ticket;
        gitlab::RunnersQuery query;
        QPointer<gitlab::Call> call;
    };

    Private(InventoryLoad *owner, gitlab::Client &theClient, Request theRequest) : q(owner), client(theClient), request(std::move(theRequest))
    {
        progressTimer.setSingleShot(true);
        progressTimer.setInterval(progressEveryMs);
    }

    void begin();
    void findPlaces();
    void addPlaces();
    void pump();
    void read(const Slots::Ask &ask);
    void takePage(const Reading &reading, const gitlab::RunnersPage &page);
    void takeError(const Reading &reading, const Error &error);
    void askLater(const Reading &reading, const Error &error);
    void readManagers(const ManagerQueue::Ask &ask);
    void takeManagers(const ManagerQueue::Ask &ask, const Result<gitlab::ManagersPage> &page);
    void abortUnwanted();
    void abortAll();
    void stop(const Error &error);
    void watch(const QPointer<gitlab::Call> &call);
    void noteProgress();
    void publish();
    void conclude();
    [[nodiscard]] std::optional<Error> verdict() const;
    [[nodiscard]] SnapshotBuilder::Facts facts(Completeness completeness) const;

    InventoryLoad *const q;
    gitlab::Client &client;
    const Request request;
    State state = State::Places;
    Slots slots;
    ManagerQueue managers;
    FleetMerger merger;
    PageSize pageSize;
    std::map<int, Reading> readings;                        // under way, by number
    std::map<int, QPointer<gitlab::Call>> others;           // under way: managers, groups, projects
    std::map<std::pair<std::size_t, int>, int> troubles;    // of each ticket since its last success
    int nextNumber = 0;
    int waitingAgain = 0;
    std::vector<NamedPath> groups;
    std::vector<NamedPath> projects;
    std::unordered_set<qint64> seen;
    Instant serverTime;                                     // of the first page
    QStringList remarks;                                    // trouble that belongs to no place
    QString untold;                                         // what GitLab could not tell of runners that did come
    std::optional<Error> placesError;
    std::optional<Error> stoppedBy;
    QElapsedTimer sincePublished;
    QTimer progressTimer;
    Progress progress;
};

void InventoryLoad::Private::begin()
{
    if (request.key.scope.kind == Scope::Kind::Mine) {
        findPlaces();
        return;
    }
    slots.add(request.key.scope.kind, request.key.scope.groupPath);
    state = State::Reading;
    pump();
}

void InventoryLoad::Private::findPlaces()
{
    const auto take = [this](int number, std::vector<NamedPath> &places, const Result<std::vector<NamedPath>> &answer) {
        if (others.erase(number) == 0)
            return;
        if (answer) {
            places = *answer;
        } else if (answer.error().kind == Kind::Unauthorized || placesError) {
            stop(answer.error());
            return;
        } else {
            placesError = answer.error();
            remarks += answer.error().detail;
        }
        if (others.empty())
            addPlaces();
    };
    const int forGroups = nextNumber++;
    const int forProjects = nextNumber++;
    others[forGroups] = {};
    others[forProjects] = {};
    const auto groupsCall = client.maintainedGroups(q, [this, take, forGroups](const Result<std::vector<NamedPath>> &answer) { take(forGroups, groups, answer); });
    if (const auto at = others.find(forGroups); at != others.end())
        at->second = groupsCall;
    if (stoppedBy)
        return;
    const auto projectsCall = client.maintainedProjects(q, [this, take, forProjects](const Result<std::vector<NamedPath>> &answer) { take(forProjects, projects, answer); });
    if (const auto at = others.find(forProjects); at != others.end())
        at->second = projectsCall;
    watch(groupsCall);
    watch(projectsCall);
}

/// Groups whole, and the projects that lie in none of them. Paths at GitLab do not care about case.
void InventoryLoad::Private::addPlaces()
{
    std::vector<QString> covered;
    for (const NamedPath &group : groups)
        covered.push_back(group.fullPath + u'/');
    for (const QString &prefix : covered) {
        const bool isBelowAnother = std::any_of(covered.begin(), covered.end(), [&](const QString &other) {
            return other.size() < prefix.size() && prefix.startsWith(other, Qt::CaseInsensitive);
        });
        if (!isBelowAnother)
            slots.add(Scope::Kind::Group, prefix.chopped(1));
    }
    for (const NamedPath &project : projects) {
        const bool isCovered = std::any_of(covered.begin(), covered.end(), [&](const QString &prefix) { return project.fullPath.startsWith(prefix, Qt::CaseInsensitive); });
        if (!isCovered)
            slots.add(Scope::Kind::Mine, project.fullPath);
    }
    state = State::Reading;
    pump();
}

void InventoryLoad::Private::pump()
{
    while (!stoppedBy && int(readings.size() + others.size()) < maxInFlight) {
        if (const auto ask = slots.next())
            read(*ask);
        else if (const auto more = managers.next())
            readManagers(*more);
        else
            break;
    }
    if (state == State::Reading && readings.empty() && others.empty() && waitingAgain == 0 && (stoppedBy || (slots.isEnded() && managers.isEmpty())))
        conclude();
}

void InventoryLoad::Private::read(const Slots::Ask &ask)
{
    const int number = nextNumber++;
    Reading reading{ ask.ticket, ask.query, {} };
    reading.query.pageSize = std::min(reading.query.pageSize, pageSize.value());
    const auto trouble = troubles.find({ ask.ticket.place, ask.ticket.key });
    // While less can be asked for, repeating the same question is a waste: the first failure comes straight back here.
    const bool hasFailedOtherwise = trouble != troubles.end() && trouble->second < 0;
    reading.query.attempts = reading.query.pageSize > PageSize::smallest && !hasFailedOtherwise ? 1 : 0;
    readings.emplace(number, reading);
    const QPointer<gitlab::Call> call = client.runners(reading.query, q, [this, number](const Result<gitlab::RunnersPage> &page) {
        const auto at = readings.find(number);
        if (at == readings.end())
            return;
        const Reading answered = at->second;
        readings.erase(at);
        if (page)
            takePage(answered, *page);
        else
            takeError(answered, page.error());
        pump();
    });
    if (const auto at = readings.find(number); at != readings.end())
        at->second.call = call;
    watch(call);
}

void InventoryLoad::Private::takePage(const Reading &reading, const gitlab::RunnersPage &page)
{
    troubles.erase({ reading.ticket.place, reading.ticket.key });
    pageSize.noteSuccess(reading.query.pageSize);
    progress.waiting.clear();
    if (page.serverTime.isKnown()) {
        if (!serverTime.isKnown())
            serverTime = page.serverTime;
        Q_EMIT q->serverTimeTold(page.serverTime);
    }
    const PageFacts facts = factsOf(page);
    slots.take(reading.ticket, facts);
    for (const PageFacts::Entry &entry : facts.entries)
        seen.insert(entry.id.value);
    if (untold.isEmpty())
        untold = page.trouble;
    managers.note(*page.runners);
    merger.add(page.runners);
    abortUnwanted();
    publish();
    noteProgress();
}

void InventoryLoad::Private::takeError(const Reading &reading, const Error &error)
{
    int &trouble = troubles[{ reading.ticket.place, reading.ticket.key }];
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Cancelled) {
        stop(error);
    } else if (isAboutSize(error.kind) && reading.query.pageSize > PageSize::smallest) {
        pageSize.noteTrouble(reading.query.pageSize);
        trouble = std::max(trouble, 0) + 1;
        askLater(reading, error);
    } else if (reading.query.attempts == 1 && mayPass(error.kind)) {
        trouble = -1;
        slots.askAgain(reading.ticket);
    } else {
        slots.giveUp(reading.ticket, error);
        abortUnwanted();
    }
}

void InventoryLoad::Private::askLater(const Reading &reading, const Error &error)
{
    const auto wait = backOff(troubles[{ reading.ticket.place, reading.ticket.key }], firstWait, longestWait);
    progress.waiting = error.detail.isEmpty() ? u"the server has trouble"_s : error.detail;
    progress.waitMs = wait.count();
    noteProgress();
    ++waitingAgain;
    QTimer::singleShot(wait, q, [this, ticket = reading.ticket] {
        --waitingAgain;
        slots.askAgain(ticket);
        pump();
    });
}

void InventoryLoad::Private::readManagers(const ManagerQueue::Ask &ask)
{
    const int number = nextNumber++;
    others[number] = {};
    const QPointer<gitlab::Call> call = client.managers(ask.runner, ask.after, q, [this, number, ask](const Result<gitlab::ManagersPage> &page) {
        if (others.erase(number) == 0)
            return;
        takeManagers(ask, page);
        pump();
    });
    if (const auto at = others.find(number); at != others.end())
        at->second = call;
    watch(call);
}

void InventoryLoad::Private::takeManagers(const ManagerQueue::Ask &ask, const Result<gitlab::ManagersPage> &page)
{
    if (page) {
        merger.addManagers(ask.runner, page->runner);
        if (page->hasNext && page->endCursor != ask.after)
            managers.goOn(ask.runner, page->endCursor);
    } else if (page.error().kind == Kind::Unauthorized || page.error().kind == Kind::Cancelled) {
        stop(page.error());
    } else if (page.error().kind != Kind::NotFound) {   // deleted meanwhile
        remarks += u"managers of runner %1: %2"_s.arg(ask.runner.value).arg(page.error().detail);
    }
}

void InventoryLoad::Private::abortUnwanted()
{
    std::vector<QPointer<gitlab::Call>> calls;
    for (auto at = readings.begin(); at != readings.end();) {
        if (slots.stillWants(at->second.ticket)) {
            ++at;
        } else {
            calls.push_back(at->second.call);
            at = readings.erase(at);
        }
    }
    for (const QPointer<gitlab::Call> &call : calls) {
        if (call)
            call->abort();
    }
}

void InventoryLoad::Private::abortAll()
{
    std::vector<QPointer<gitlab::Call>> calls;
    for (const auto &[number, reading] : readings)
        calls.push_back(reading.call);
    for (const auto &[number, call] : others)
        calls.push_back(call);
    readings.clear();
    others.clear();
    for (const QPointer<gitlab::Call> &call : calls) {
        if (call)
            call->abort();
    }
}

void InventoryLoad::Private::stop(const Error &error)
{
    if (stoppedBy || state == State::Merging || state == State::Finished)
        return;
    stoppedBy = error;
    abortAll();
    conclude();
}

void InventoryLoad::Private::watch(const QPointer<gitlab::Call> &call)
{
    if (!call)
        return;
    connect(call, &gitlab::Call::waiting, q, [this](int, int waitMs, const QString &reason) {
        progress.waiting = reason;
        progress.waitMs = waitMs;
        noteProgress();
    });
}

void InventoryLoad::Private::noteProgress()
{
    progress.loaded = qint64(seen.size());
    progress.expected = slots.expected();
    if (!progressTimer.isActive())
        progressTimer.start();
}

/// The first screen at once, then only as often as eyes can use: every publication repaints the table.
void InventoryLoad::Private::publish()
{
    if (!request.publishes || stoppedBy || merger.pending() > 0)
        return;
    if (sincePublished.isValid() && sincePublished.elapsed() < publishEveryMs)
        return;
    sincePublished.start();
    merger.publish(facts(Completeness::Loading));
}

SnapshotBuilder::Facts InventoryLoad::Private::facts(Completeness completeness) const
{
    return { request.key, serverTime, completeness, slots.expected(), {} };
}

std::optional<Error> InventoryLoad::Private::verdict() const
{
    if (stoppedBy)
        return stoppedBy;
    QStringList texts = remarks;
    std::optional<Error> first = placesError;
    for (const PlaceLoad &place : slots.places()) {
        if (place.isWhole())
            continue;
        Error error = place.error().value_or(Error{});
        texts += place.path().isEmpty() ? error.detail : QString(place.path() + u": " + error.detail);
        if (!first || !isAboutPlace(error.kind))
            first = error;
    }
    if (texts.isEmpty())
        return std::nullopt;
    // One place among several that cannot be read makes the picture incomplete; it is not what the whole is about.
    if (!first || (slots.places().size() > 1 && isAboutPlace(first->kind)))
        first = failure(Kind::Incomplete).value();
    first->detail = texts.join(u"; "_s);
    return first;
}

void InventoryLoad::Private::conclude()
{
    if (state == State::Merging || state == State::Finished)
        return;
    state = State::Merging;
    if (slots.places().size() == 1)   // among several, another may hold it
        merger.remove(slots.places().front().vanished());
    const std::optional<Error> error = verdict();
    SnapshotBuilder::Facts last = facts(error ? Completeness::Incomplete : Completeness::Complete);
    last.trouble = error ? error->detail : untold;
    if (error && error->kind == Kind::Cancelled)
        last.trouble = u"cancelled"_s;
    merger.finish(last);
}

InventoryLoad::InventoryLoad(gitlab::Client &client, const Request &request, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, request))
{
    connect(&d->progressTimer, &QTimer::timeout, this, &InventoryLoad::progressChanged);
    connect(&d->merger, &FleetMerger::published, this, &InventoryLoad::published);
    connect(&d->merger, &FleetMerger::finished, this, [this](const Snapshot::Ptr &fleet) {
        d->state = State::Finished;
        Summary summary{ fleet, d->verdict(), false };
        if (summary.error) {
            summary.isInterrupted = !isAboutPlace(summary.error->kind);
            if (fleet->size() == 0)
                summary.fleet.reset();
        }
        d->progressTimer.stop();
        d->progress.waiting.clear();
        Q_EMIT progressChanged();
        Q_EMIT finished(summary);
    });
}

InventoryLoad::~InventoryLoad()
{
    d->abortAll();
}

void InventoryLoad::start()
{
    QMetaObject::invokeMethod(this, [this] {
        if (d->state == State::Places)
            d->begin();
    }, Qt::QueuedConnection);
}

void InventoryLoad::cancel()
{
    d->stop(failure(Kind::Cancelled).value());
}

InventoryLoad::State InventoryLoad::state() const
{
    return d->state;
}

InventoryLoad::Progress InventoryLoad::progress() const
{
    return d->progress;
}

} // namespace muster
