// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/jobsampler.h"

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/history/history.h"
#include "models/sync/backoff.h"
#include "models/sync/boardmaker.h"
#include "models/sync/errorsense.h"
#include "models/sync/jobpass.h"
#include "models/sync/jobplaces.h"
#include "models/sync/refkeeper.h"
#include "models/sync/samplepace.h"

#include <QTimer>

#include <utility>

namespace muster {

namespace {

constexpr std::chrono::minutes projectsKeptFor{ 60 };
/// After a longer sleep the jobs that were open then are history: nobody looks them up one by one.
constexpr std::chrono::minutes longestGap{ 15 };

} // namespace

class JobSampler::Private {
public:
    Private(JobSampler *owner, const Ground &theGround) : q(owner), ground(theGround), refs(theGround.client, theGround.clock)
    {
        timer.setSingleShot(true);
    }

    void startPass();
    void askForProjects();
    void keepMaintained(const std::vector<NamedPath> &projects);
    void takeProjects(const Result<std::vector<NamedPath>> &answer);
    void look(const JobPlaces &places);
    void endPass(const JobPass::Summary &summary);
    void failPass(const Error &why);
    void noteEnd(const SamplePace::Pass &pass, State next);
    void dropPass();
    void forget();
    void schedule();
    [[nodiscard]] bool isWorthShowing(const JobPass::Summary &summary) const;
    [[nodiscard]] bool hasPass() const { return pass || isAskingForProjects; }

    JobSampler *const q;
    const Ground ground;
    RefKeeper refs;
    BoardMaker maker;
    SamplePace pace{ usualInterval };
    QTimer timer;
    State state = State::Idle;
    bool isRunning = false;                      // between start() and stop()
    bool isTokenRefused = false;
    JobPass *pass = nullptr;                     // child of q
    bool wasThrottled = false;                   // during this pass
    PassMemory memory;
    PageSize pageSize;
    std::chrono::milliseconds lastEnd{ 0 };      // of a pass, by our steady clock
    Snapshot::Ptr fleet;
    QStringList chosen;                          // projects
    std::optional<QStringList> maintained;
    std::chrono::milliseconds maintainedUntil{ 0 };
    QPointer<gitlab::Call> projectsCall;
    bool isAskingForProjects = false;
    QPointer<gitlab::Call> maintainedCall;       // for whoever chooses among them; no pass waits for it
    int projectsAsked = 0;                       // answers to earlier questions are not heard
    ProjectActivity activity;
    JobPicture::Ptr picture;
    std::optional<Error> error;
};

void JobSampler::Private::startPass()
{
    if (isTokenRefused || hasPass())
        return;
    timer.stop();
    wasThrottled = false;
    state = State::Sampling;
    if (ground.identity.administrator)
        look({ JobPicture::Reach::Everything, {}, {} });
    else if (!chosen.isEmpty())
        look(placesFor(chosen, fleet.get(), activity));
    else if (maintained && ground.clock.monotonic() < maintainedUntil)
        look(placesFor(*maintained, fleet.get(), activity));
    else
        askForProjects();
    Q_EMIT q->stateChanged();
}

void JobSampler::Private::askForProjects()
{
    isAskingForProjects = true;
    projectsCall = ground.client.maintainedProjects(q, [this, number = ++projectsAsked](const Result<std::vector<NamedPath>> &answer) {
        if (number != projectsAsked || !isAskingForProjects)
            return;
        isAskingForProjects = false;
        takeProjects(answer);
    });
}

void JobSampler::Private::keepMaintained(const std::vector<NamedPath> &projects)
{
    maintained = QStringList();
    for (const NamedPath &project : projects)
        maintained->append(project.fullPath);
    maintainedUntil = ground.clock.monotonic() + projectsKeptFor;
}

void JobSampler::Private::takeProjects(const Result<std::vector<NamedPath>> &answer)
{
    if (answer) {
        keepMaintained(*answer);
    } else if (!maintained && !isAboutPlace(answer.error().kind)) {
        failPass(answer.error());
        return;
    }
    look(placesFor(maintained.value_or(QStringList()), fleet.get(), activity));
}

void JobSampler::Private::look(const JobPlaces &places)
{
    const auto gap = ground.clock.monotonic() - lastEnd;
    if (picture && gap > std::max<std::chrono::milliseconds>(longestGap, 3 * pace.interval()))
        memory = {};
    pass = new JobPass(ground.client, refs, { ground.identity.instance, ground.identity.username, places, memory, pageSize }, q);
    connect(pass, &JobPass::finished, q, [this](const JobPass::Summary &summary) { endPass(summary); });
    pass->start();
}

/// Later, because it may be the one that is speaking.
void JobSampler::Private::dropPass()
{
    ++projectsAsked;
    isAskingForProjects = false;
    if (projectsCall)
        projectsCall->abort();
    if (!pass)
        return;
    pass->disconnect(q);
    pass->cancel();
    pass->deleteLater();
    pass = nullptr;
}

/// A pass that broke off before it had seen all that waits would make the queue look shorter than it is.
bool JobSampler::Private::isWorthShowing(const JobPass::Summary &summary) const
{
    return summary.picture && (!picture || !summary.isInterrupted || summary.hasWaiting);
}

void JobSampler::Private::endPass(const JobPass::Summary &summary)
{
    dropPass();
    lastEnd = ground.clock.monotonic();
    pageSize = summary.pageSize;
    error = summary.error;
    const bool isShown = isWorthShowing(summary);
    SamplePace::Pass facts;
    facts.pages = summary.pages;
    facts.slowPages = summary.slowPages;
    facts.hasFailed = error && !isAboutPlace(error->kind);
    if (isShown) {
        memory = summary.memory;
        picture = summary.picture;
        noteActivity(activity, *picture);
        maker.add(picture);
    }
    noteEnd(facts, !isShown ? State::Failed : picture->isComplete ? State::Fresh : State::Partial);
    if (isShown)
        Q_EMIT q->sampled(picture);
    Q_EMIT q->stateChanged();
}

void JobSampler::Private::failPass(const Error &why)
{
    error = why;
    SamplePace::Pass facts;
    facts.hasFailed = true;
    noteEnd(facts, State::Failed);
    Q_EMIT q->stateChanged();
}

void JobSampler::Private::noteEnd(const SamplePace::Pass &passed, State next)
{
    SamplePace::Pass facts = passed;
    const gitlab::Traffic traffic = ground.client.traffic();
    facts.remaining = traffic.remaining;
    facts.limit = traffic.limit;
    facts.wasThrottled = wasThrottled;
    pace.note(facts);
    isTokenRefused = error && error->kind == Error::Kind::Unauthorized;
    state = next;
    schedule();
}

void JobSampler::Private::schedule()
{
    timer.stop();
    if (isRunning && !isTokenRefused && !hasPass())
        timer.start(jittered(pace.interval()));
}

/// Other projects are another picture: nothing of it may be compared with this one.
void JobSampler::Private::forget()
{
    dropPass();
    memory = {};
    picture.reset();
    error.reset();
    maker.forget();
    pace.forget();
}

JobSampler::JobSampler(const Ground &ground, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, ground))
{
    connect(&d->timer, &QTimer::timeout, this, &JobSampler::sampleNow);
    connect(&d->maker, &BoardMaker::boardChanged, this, &JobSampler::boardChanged);
    connect(&d->maker, &BoardMaker::counted, this, [this](const JobPicture::Ptr &picture, const QueueSample &sample, const std::vector<FinishedJob> &finished) {
        if (!d->ground.history || picture->reach == JobPicture::Reach::Nothing)
            return;
        const History::Viewer viewer{ picture->instance, picture->username };
        d->ground.history->addSample(viewer, sample, picture->reach == JobPicture::Reach::Everything && picture->isComplete);
        if (!finished.empty())
            d->ground.history->addFinished(viewer, finished);
    });
    connect(&ground.client, &gitlab::Client::trafficChanged, this, [this] { d->wasThrottled = d->wasThrottled || d->ground.client.traffic().pausedForMs > 0; });
}

JobSampler::~JobSampler()
{
    d->dropPass();
}

void JobSampler::setFleet(const Snapshot::Ptr &fleet)
{
    d->fleet = fleet;
    d->maker.setFleet(fleet);
}

void JobSampler::setProjects(const QStringList &paths)
{
    if (paths == d->chosen)
        return;
    d->chosen = paths;
    if (d->ground.identity.administrator)
        return;
    d->forget();
    d->state = State::Idle;
    if (d->isRunning)
        d->startPass();
    else
        Q_EMIT stateChanged();
}

const QStringList &JobSampler::projects() const
{
    return d->chosen;
}

const std::optional<QStringList> &JobSampler::maintained() const
{
    return d->maintained;
}

void JobSampler::findMaintained()
{
    if (d->maintained)
        return Q_EMIT maintainedFound();
    if (d->maintainedCall)
        return;
    d->maintainedCall = d->ground.client.maintainedProjects(this, [this](const Result<std::vector<NamedPath>> &answer) {
        d->maintainedCall.clear();
        if (answer)
            d->keepMaintained(*answer);
        Q_EMIT maintainedFound();
    });
}

void JobSampler::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->pace.forget();
    d->startPass();
}

void JobSampler::stop()
{
    d->isRunning = false;
    d->timer.stop();
    d->dropPass();
    if (std::exchange(d->state, State::Idle) != State::Idle)
        Q_EMIT stateChanged();
}

void JobSampler::sampleNow()
{
    d->startPass();
}

void JobSampler::sampleAfterWake(std::chrono::seconds slept)
{
    if (!d->isRunning || d->isTokenRefused)
        return;
    d->dropPass();
    if (slept > longestGap)
        d->memory = {};   // the steady clock stood meanwhile
    d->pace.forget();
    d->startPass();
}

void JobSampler::setInterval(std::chrono::seconds interval)
{
    d->pace.setUsual(interval);
    d->schedule();
}

std::chrono::seconds JobSampler::interval() const
{
    return d->pace.interval();
}

JobSampler::SlowedBy JobSampler::slowedBy() const
{
    return d->pace.slowedBy();
}

JobSampler::State JobSampler::state() const
{
    return d->state;
}

const std::optional<Error> &JobSampler::error() const
{
    return d->error;
}

JobPicture::Ptr JobSampler::picture() const
{
    return d->picture;
}

const std::vector<QueueRow> &JobSampler::board() const
{
    return d->maker.board();
}

std::vector<QueueLoad> JobSampler::loads(QueueDimension by) const
{
    return d->maker.loads(by);
}

int JobSampler::mostAtOnce(RunnerId runner) const
{
    return d->maker.mostAtOnce(runner);
}

} // namespace muster
