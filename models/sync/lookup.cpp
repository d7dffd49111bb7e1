// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookup.h"

#include "models/fleet/lookup/lookuplog.h"
#include "models/sync/lookupquestion.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

using ReadingKind = LookupReading::Kind;

namespace {

/// A job or a runner of the GitLab that is connected.
bool isOurs(const LookupReading &reading)
{
    return reading.kind == ReadingKind::JobInProject || reading.kind == ReadingKind::Job || reading.kind == ReadingKind::Runner;
}

LookupCandidate candidateOf(const LookupReading &reading)
{
    LookupCandidate candidate;
    candidate.job = reading.job;
    candidate.runner = reading.runner;
    candidate.ownerPath = reading.projectPath;
    candidate.matched = QString::number(reading.job.isValid() ? reading.job.value : reading.runner.value);
    candidate.source = LookupAnswer::Source::GitLab;
    return candidate;
}

LookupCandidate candidateOf(const LookupAnswer::Runner &runner, const QString &matched)
{
    return { .runner = runner.id, .job = {}, .name = runner.name, .ownerPath = runner.ownerPath, .matched = matched, .status = runner.status, .source = runner.source };
}

/// A project's path as somebody types or pastes it: with slashes around it, or as its address.
QString projectPathFrom(const QString &text, const QString &instance)
{
    QString path = text.trimmed();
    if (path.startsWith(instance, Qt::CaseInsensitive))
        path.remove(0, instance.size());
    path = path.section("/-/"_L1, 0, 0);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

class Lookup::Private {
public:
    Private(Lookup *owner, Ground theGround) : q(owner), ground(std::move(theGround)) { }

    void begin();
    void resolve();
    void readNumber(const LookupReading &job, const LookupReading *runner);
    void findWords();
    void findLogWriter();
    /// Of what the list or the memory gave: none, one, or several to choose from.
    void take(std::vector<LookupCandidate> found);
    void remember(const QStringList &texts);
    void askRunner(RunnerId id, const QString &systemId = {});
    void askJob(const gitlab::JobRef &job);
    void follow();
    void become(State next);
    [[nodiscard]] bool fleetIsReady() const { return fleet && fleet->completeness() != Completeness::Loading; }
    /// Makes `question` a new one. The old one may be in the middle of telling its news.
    void newQuestion();
    void dropQuestion();

    Lookup *const q;
    const Ground ground;
    Snapshot::Ptr fleet;
    std::optional<Error> fleetTrouble;
    bool waits = false;
    std::function<void()> again;             // the last step that was asked of GitLab
    State state = State::Empty;
    QString text;
    std::vector<LookupReading> readings;
    LookupReading reading;
    std::vector<LookupCandidate> candidates;
    std::unique_ptr<LookupQuestion> question;
    std::optional<Error> error;
    std::optional<LookupAnswer> noAnswer;    // always nullopt
};

void Lookup::Private::become(State next)
{
    state = next;
    Q_EMIT q->changed();
}

void Lookup::Private::begin()
{
    dropQuestion();
    candidates.clear();
    error.reset();
    again = {};
    waits = false;
    reading = {};
}

void Lookup::Private::dropQuestion()
{
    if (!question)
        return;
    question->abandon();
    question.release()->deleteLater();
}

void Lookup::Private::newQuestion()
{
    dropQuestion();
    question = std::make_unique<LookupQuestion>(LookupQuestion::Ground{ ground.client, ground.identity, ground.history, fleet });
}

/// Goes from what the text may mean to what is asked for.
void Lookup::Private::resolve()
{
    reading = readings.front();
    const bool isBareNumber = readings.size() == 2 && reading.job.isValid() && reading.job.value == readings[1].runner.value;
    if (readings.size() > 1 && !isBareNumber && isOurs(reading)) {
        for (const LookupReading &each : readings)
            candidates.push_back(candidateOf(each));
        become(State::Several);
        return;
    }
    switch (reading.kind) {
    case ReadingKind::JobInProject:
        askJob({ reading.projectPath, reading.job });
        break;
    case ReadingKind::Job:
        readNumber(reading, isBareNumber ? &readings[1] : nullptr);
        break;
    case ReadingKind::Runner:
        askRunner(reading.runner);
        break;
    case ReadingKind::Words:
        findWords();
        break;
    case ReadingKind::LogLines:
        if (reading.job.isValid() && !reading.projectPath.isEmpty())
            askJob({ reading.projectPath, reading.job });
        else
            findLogWriter();
        break;
    case ReadingKind::OtherInstance:
        become(State::OtherInstance);
        break;
    case ReadingKind::Unreadable:
        become(State::Unreadable);
        break;
    }
}

/// A bare number: a job, whose project is missing, or a runner. Whether there is such a runner is cheap to find out.
void Lookup::Private::readNumber(const LookupReading &job, const LookupReading *runner)
{
    if (!runner) {
        become(State::NeedsProject);
        return;
    }
    const RunnerId id = runner->runner;
    const auto offer = [this, job](const LookupAnswer::Runner &known) {
        candidates = { candidateOf(known, QString::number(known.id.value)), candidateOf(job) };
        become(State::Several);
    };
    if (const LookupAnswer known = fleet ? answerFromFleet(*fleet, id) : LookupAnswer(); known.runner) {
        offer(*known.runner);
        return;
    }
    newQuestion();
    QObject::connect(question.get(), &LookupQuestion::changed, q, [this, offer] {
        if (question->state() == LookupQuestion::State::Asking)
            return;
        const std::optional<LookupAnswer> found = question->answer();
        error = question->state() == LookupQuestion::State::Failed ? question->error() : std::nullopt;
        dropQuestion();
        if (error)
            become(State::Failed);
        else if (found && found->runner)
            offer(*found->runner);
        else
            become(State::NeedsProject);
    });
    again = [this] { resolve(); };
    become(State::Looking);
    question->askRunner(id, {}, LookupQuestion::Depth::Exists);
}

void Lookup::Private::findWords()
{
    if (!fleetIsReady() && !fleetTrouble) {
        waits = true;
        become(State::Looking);
        return;
    }
    std::vector<LookupCandidate> found;
    if (fleet)
        found = reading.shortToken.isEmpty() ? findInFleet(*fleet, reading.text) : muster::findLogWriter(*fleet, {}, reading.shortToken, {});
    if (!found.empty())
        take(std::move(found));
    else
        remember({ reading.text });
}

void Lookup::Private::findLogWriter()
{
    if (!fleetIsReady() && !fleetTrouble) {
        waits = true;
        become(State::Looking);
        return;
    }
    std::vector<LookupCandidate> found;
    if (fleet)
        found = muster::findLogWriter(*fleet, reading.text, reading.shortToken, reading.systemId);
    if (!found.empty())
        take(std::move(found));
    else
        remember({ reading.shortToken.left(8), reading.systemId, reading.text });
}

void Lookup::Private::take(std::vector<LookupCandidate> found)
{
    if (found.size() == 1) {
        askRunner(found.front().runner, reading.systemId);
        return;
    }
    dropQuestion();
    candidates = std::move(found);
    become(candidates.empty() ? State::NotFound : State::Several);
}

/// What GitLab's list does not hold may be known from before: the first text under which anything is remembered.
void Lookup::Private::remember(const QStringList &texts)
{
    if (!ground.history || texts.isEmpty()) {
        error = fleetTrouble;
        become(fleetTrouble ? State::Failed : State::NotFound);
        return;
    }
    if (texts.front().isEmpty()) {
        remember(texts.mid(1));
        return;
    }
    state = State::Looking;
    Q_EMIT q->changed();
    newQuestion();
    ground.history->remembered({ ground.identity.instance, ground.identity.username }, texts.front(), question.get(), [this, texts, asker = question.get()](const Result<std::vector<LookupAnswer>> &known) {
        if (question.get() != asker)
            return;   // another question was asked since
        std::vector<LookupCandidate> found;
        for (const LookupAnswer &each : known.value_or(std::vector<LookupAnswer>())) {
            if (each.runner)
                found.push_back(candidateOf(*each.runner, texts.front()));
        }
        if (found.empty())
            remember(texts.mid(1));
        else
            take(std::move(found));
    });
}

void Lookup::Private::askRunner(RunnerId id, const QString &systemId)
{
    candidates.clear();
    again = [this, id, systemId] { askRunner(id, systemId); };
    newQuestion();
    QObject::connect(question.get(), &LookupQuestion::changed, q, [this] { follow(); });
    question->askRunner(id, systemId, LookupQuestion::Depth::Card);
    follow();
}

void Lookup::Private::askJob(const gitlab::JobRef &job)
{
    candidates.clear();
    again = [this, job] { askJob(job); };
    newQuestion();
    QObject::connect(question.get(), &LookupQuestion::changed, q, [this] { follow(); });
    question->askJob(job, reading);
    follow();
}

/// Takes over how the question stands.
void Lookup::Private::follow()
{
    error = question->error();
    switch (question->state()) {
    case LookupQuestion::State::Asking:
        become(State::Looking);
        break;
    case LookupQuestion::State::Answered:
        become(State::Found);
        break;
    case LookupQuestion::State::NotFound:
        // The log itself still names its runner.
        if (reading.kind == ReadingKind::LogLines && question->isAboutJob()) {
            findLogWriter();
            return;
        }
        become(State::NotFound);
        break;
    case LookupQuestion::State::Failed:
        become(State::Failed);
        break;
    }
}

Lookup::Lookup(const Ground &ground, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, ground)) { }
Lookup::~Lookup() = default;

void Lookup::setFleet(const Snapshot::Ptr &fleet)
{
    d->fleet = fleet;
    if (fleet)
        d->fleetTrouble.reset();
    if (d->waits && d->fleetIsReady()) {
        d->waits = false;
        d->resolve();
    }
}

void Lookup::setFleetTrouble(const Error &error)
{
    if (d->fleetIsReady())
        return;   // an older list is better than none
    d->fleetTrouble = error;
    if (d->waits) {
        d->waits = false;
        d->resolve();
    }
}

void Lookup::look(const QString &text)
{
    d->begin();
    d->text = text;
    d->readings = readLookup(text, d->ground.identity.instance);
    d->resolve();
}

void Lookup::choose(const LookupCandidate &candidate)
{
    const LookupReading said = d->reading;
    d->begin();
    d->reading = said;
    if (!candidate.job.isValid()) {
        d->reading.kind = ReadingKind::Runner;
        d->reading.runner = candidate.runner;
        d->askRunner(candidate.runner, said.systemId);
        return;
    }
    d->reading.job = candidate.job;
    d->reading.projectPath = candidate.ownerPath;
    d->reading.kind = candidate.ownerPath.isEmpty() ? ReadingKind::Job : ReadingKind::JobInProject;
    if (candidate.ownerPath.isEmpty())
        d->become(State::NeedsProject);
    else
        d->askJob({ candidate.ownerPath, candidate.job });
}

void Lookup::chooseProject(const QString &path)
{
    const QString project = projectPathFrom(path, d->ground.identity.instance);
    if (!d->reading.job.isValid() || project.isEmpty())
        return;
    const LookupReading said = d->reading;
    d->begin();
    d->reading = said;
    d->reading.kind = ReadingKind::JobInProject;
    d->reading.projectPath = project;
    d->askJob({ project, said.job });
}

void Lookup::retry()
{
    if (d->again) {
        const auto step = d->again;
        step();
    } else if (d->state != State::Empty) {
        look(QString(d->text));
    }
}

void Lookup::clear()
{
    d->begin();
    d->text.clear();
    d->readings.clear();
    d->become(State::Empty);
}

Lookup::State Lookup::state() const
{
    return d->state;
}

const QString &Lookup::text() const
{
    return d->text;
}

const LookupReading &Lookup::reading() const
{
    return d->reading;
}

const std::optional<LookupAnswer> &Lookup::answer() const
{
    const bool hasOne = d->state == State::Found || d->state == State::Looking;
    return hasOne && d->question ? d->question->answer() : d->noAnswer;
}

const std::vector<LookupCandidate> &Lookup::candidates() const
{
    return d->candidates;
}

const std::optional<Error> &Lookup::error() const
{
    return d->error;
}

bool Lookup::isWaitingForFleet() const
{
    return d->waits;
}

} // namespace muster
