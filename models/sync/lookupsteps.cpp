// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookupsteps.h"

#include "models/fleet/lookup/lookuplog.h"
#include "models/history/history.h"

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
    return { .runner = runner.id, .job = {}, .name = runner.name, .ownerPath = runner.ownerPath, .matched = matched, .status = runner.status, .source = runner.source, .type = runner.type };
}

} // namespace

void Lookup::Private::become(State next)
{
    state = next;
    Q_EMIT q->changed();
}

void Lookup::Private::begin()
{
    dropQuestion();
    candidates.clear();
    candidateCount = 0;
    candidateKey = {};
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
    FleetMatches found;
    if (fleet)
        found = reading.shortToken.isEmpty() ? findInFleet(*fleet, reading.text) : muster::findLogWriter(*fleet, {}, reading.shortToken, {});
    if (!found.first.empty())
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
    FleetMatches found;
    if (fleet)
        found = muster::findLogWriter(*fleet, reading.text, reading.shortToken, reading.systemId);
    if (!found.first.empty())
        take(std::move(found));
    else
        remember({ reading.shortToken.left(8), reading.systemId, reading.text });
}

void Lookup::Private::take(FleetMatches found)
{
    if (found.all == 1) {
        askRunner(found.first.front().runner, reading.systemId);
        return;
    }
    dropQuestion();
    candidates = std::move(found.first);
    candidateCount = found.all;
    candidateKey = found.filterKey;
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
            take({ found, found.size(), {} });
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

} // namespace muster
