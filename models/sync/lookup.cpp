// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookup.h"

#include "models/sync/lookupsteps.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

using ReadingKind = LookupReading::Kind;

namespace {

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

std::size_t Lookup::candidateCount() const
{
    return std::max(d->candidateCount, d->candidates.size());
}

QLatin1String Lookup::candidateKey() const
{
    return d->candidateKey;
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
