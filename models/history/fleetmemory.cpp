// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetmemory.h"

#include "models/history/scopenumber.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFactsRemembered = 200'000;
constexpr qsizetype mostOfText = 4096;
constexpr qsizetype mostOfToken = 8;   // a server that tells more must not make us keep it
constexpr qint64 coarseSeconds = 60 * 60;

/// Numbers of members that only this load knows mean nothing later.
template <class Enum>
int number(Enum value)
{
    return isForeign(value) ? 0 : int(value);
}

} // namespace

void FleetMemory::forget()
{
    m_fleets.clear();
    m_facts.clear();
    m_people.clear();
}

SqliteFile::Outcome FleetMemory::remember(qint64 viewer, const Snapshot &fleet)
{
    if (!fleet.asOf().isKnown())
        return std::nullopt;
    Load load{ .fleet = fleet, .viewer = viewer };
    Outcome failed = m_file.write([&] { return rememberIn(load); });
    if (failed)
        forget();
    return failed;
}

SqliteFile::Outcome FleetMemory::rememberIn(Load &load)
{
    const Result<qint64> scope = numberOf(m_file, { .viewer = load.viewer, .scope = load.fleet.key().scope, .makes = true });
    const Result<qint64> before = scope ? m_file.number(u"SELECT complete_at FROM scopes WHERE scope = ?"_s, { *scope }) : scope;
    const Result<qint64> writes = before ? m_file.number(u"SELECT fleet_writes FROM viewers WHERE viewer = ?"_s, { load.viewer }) : before;
    if (!writes)
        return writes.error();
    load.scope = *scope;
    load.before = Instant::fromSeconds(*before);
    Fleet &known = m_fleets[load.viewer];
    if (known.writes != *writes) {
        if (auto failed = read(load.viewer, known))
            return failed;
        known.writes = *writes;
    }

    std::vector<Known> now;
    now.reserve(known.runners.size());
    auto old = known.runners.begin();
    const auto end = known.runners.end();
    const auto missUntil = [&](const auto &isBefore) -> Outcome {
        for (; old != end && isBefore(*old); ++old) {
            if (auto failed = miss(load, *old))
                return failed;
            now.push_back(*old);
        }
        return std::nullopt;
    };
    for (const RunnerRow &row : load.fleet.rows()) {
        if (auto failed = missUntil([&](const Known &each) { return each.id < row.id.value; }))
            return failed;
        // A number that was given anew (a restored GitLab) is another runner; a load that does not tell the time means the last one.
        const auto isOther = [&](const Known &each) {
            const bool isLast = &each + 1 == known.runners.data() + known.runners.size() || (&each + 1)->id != row.id.value;
            return each.id == row.id.value && (row.createdAt.isKnown() ? each.createdAt < row.createdAt : !isLast);
        };
        if (auto failed = missUntil(isOther))
            return failed;
        Known met{ .id = row.id.value, .createdAt = row.createdAt };
        if (old != end && old->id == met.id && (!row.createdAt.isKnown() || old->createdAt == row.createdAt))
            met = *old++;
        if (auto failed = meet(load, row, met))
            return failed;
        now.push_back(met);
    }
    if (auto failed = missUntil([](const Known &) { return true; }))
        return failed;
    known.runners = std::move(now);

    if (load.fleet.isComplete()) {
        if (auto failed = m_file.run(u"UPDATE scopes SET complete_at = ? WHERE scope = ?"_s, { load.fleet.asOf().seconds(), load.scope }))
            return failed;
    }
    if (!load.hasWritten)
        return std::nullopt;
    ++known.writes;
    return m_file.run(u"UPDATE viewers SET fleet_writes = ? WHERE viewer = ?"_s, { known.writes, load.viewer });
}

SqliteFile::Outcome FleetMemory::read(qint64 viewer, Fleet &known)
{
    known.runners.clear();
    return m_file.select(u"SELECT id, created_at, last_seen, scope, runner, content_hash FROM runners WHERE viewer = ? ORDER BY id, created_at"_s, { viewer }, [&](const QSqlQuery &row) {
        known.runners.push_back({ row.value(0).toLongLong(), Instant::fromPacked(row.value(1).toUInt()), Instant::fromPacked(row.value(2).toUInt()), row.value(3).toLongLong(),
            row.value(4).toLongLong(), row.value(5).toLongLong() });
    });
}

SqliteFile::Outcome FleetMemory::meet(Load &load, const RunnerRow &row, Known &known)
{
    const bool isComplete = load.fleet.isComplete();
    if (known.key == 0 || known.contentHash != qint64(row.contentHash))
        return write(load, row, known);
    // Where no load is ever complete every runner's time has to be written, so not too often.
    const bool isHeld = known.scope != 0 || known.seen.seconds() + coarseSeconds > load.fleet.asOf().seconds();
    if (isComplete ? known.scope == load.scope : isHeld)
        return std::nullopt;
    known.seen = load.fleet.asOf();
    known.scope = isComplete ? load.scope : known.scope;
    load.hasWritten = true;
    return m_file.run(u"UPDATE runners SET scope = ?, last_seen = ? WHERE runner = ?"_s, { known.scope, known.seen.seconds(), known.key });
}

SqliteFile::Outcome FleetMemory::miss(Load &load, Known &known)
{
    if (!load.fleet.isComplete() || known.scope != load.scope)
        return std::nullopt;
    known.scope = 0;
    known.seen = std::max(known.seen, load.before);
    load.hasWritten = true;
    return m_file.run(u"UPDATE runners SET scope = 0, last_seen = ? WHERE runner = ?"_s, { known.seen.seconds(), known.key });
}

SqliteFile::Outcome FleetMemory::write(Load &load, const RunnerRow &row, Known &known)
{
    const Snapshot &fleet = load.fleet;
    const bool isNew = known.key == 0;
    known.seen = fleet.asOf();
    known.contentHash = qint64(row.contentHash);
    known.scope = fleet.isComplete() ? load.scope : known.scope;
    load.hasWritten = true;

    QStringList tags;
    for (const TextId tag : row.tags == unknownTags ? std::span<const TextId>() : fleet.tags(row.tags))
        tags += fleet.string(tag);
    const Result<qint64> tagSet = fact(tags.join(u','));
    const Result<qint64> creator = tagSet ? person(load, row.creator) : tagSet;
    if (!creator)
        return creator.error();
    const OwnerRow &owner = fleet.owner(row.owner);
    const QString token = fleet.string(row.shortSha).left(mostOfToken);
    QVariantList values{ known.scope, known.contentHash, known.seen.seconds(), fleet.string(row.description).left(mostOfText), token, number(row.type), number(row.status), int(row.paused),
        int(row.locked), int(row.runUntagged), number(row.access), number(row.method), row.contactedAt.packed(), row.projectCount, *creator, number(owner.kind) };
    if (auto failed = addFacts(load, { owner.fullPath }, values))
        return failed;
    values += *tagSet;
    if (isNew) {
        values += { load.viewer, known.id, known.createdAt.packed(), known.seen.seconds() };
        const Result<qint64> key = m_file.number(u"INSERT INTO runners (scope, content_hash, last_seen, name, short_token, type, status, paused, locked, run_untagged, access, method, contacted_at, "
                                                 "project_count, person, owner_kind, owner, tags, viewer, id, created_at, first_seen) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING runner"_s, values);
        if (!key)
            return key.error();
        known.key = *key;
    } else {
        values += known.key;
        if (auto failed = m_file.run(u"UPDATE runners SET scope = ?, content_hash = ?, last_seen = ?, name = ?, short_token = ?, type = ?, status = ?, paused = ?, locked = ?, run_untagged = ?, "
                                     "access = ?, method = ?, contacted_at = ?, project_count = ?, person = ?, owner_kind = ?, owner = ?, tags = ? WHERE runner = ?"_s, values))
            return failed;
    }
    if (!token.isEmpty()) {
        if (auto failed = m_file.run(u"INSERT OR IGNORE INTO short_tokens (viewer, short_token, runner) VALUES (?, ?, ?)"_s, { load.viewer, token, known.key }))
            return failed;
    }
    return writeManagers(load, row, known.key, isNew);
}

SqliteFile::Outcome FleetMemory::writeManagers(Load &load, const RunnerRow &row, qint64 runner, bool isNew)
{
    const Snapshot &fleet = load.fleet;
    const bool isWhole = fleet.isComplete() && row.managerCount <= qint32(row.managersLoaded);
    if (!isNew && isWhole) {
        // All have gone, but those that follow.
        const Instant seen = load.before.isKnown() ? load.before : fleet.asOf();
        if (auto failed = m_file.run(u"UPDATE managers SET last_seen = ? WHERE runner = ? AND last_seen = 0"_s, { seen.seconds(), runner }))
            return failed;
    }
    for (const ManagerRow &manager : fleet.managers(row)) {
        QVariantList values{ runner, manager.id.value, fleet.asOf().seconds(), manager.createdAt.packed(), manager.contactedAt.packed(), number(manager.status),
            fleet.string(manager.systemId).left(mostOfText), fleet.string(manager.address).left(mostOfText) };
        if (auto failed = addFacts(load, { manager.version, manager.revision, manager.platform, manager.architecture, manager.executor }, values))
            return failed;
        if (auto failed = m_file.run(u"INSERT INTO managers (runner, id, first_seen, last_seen, created_at, contacted_at, status, system_id, address, version, revision, platform, architecture, executor) "
                                     "VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (runner, id) DO UPDATE SET last_seen = 0, created_at = excluded.created_at, "
                                     "contacted_at = excluded.contacted_at, status = excluded.status, system_id = excluded.system_id, address = excluded.address, version = excluded.version, "
                                     "revision = excluded.revision, platform = excluded.platform, architecture = excluded.architecture, executor = excluded.executor"_s, values))
            return failed;
    }
    return std::nullopt;
}

Result<qint64> FleetMemory::fact(const QString &whole)
{
    const QString text = whole.left(mostOfText);
    if (const auto known = m_facts.constFind(text); known != m_facts.cend())
        return *known;
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO facts (text) VALUES (?)"_s, { text }))
        return tl::unexpected<Error>(*failed);
    Result<qint64> key = m_file.number(u"SELECT fact FROM facts WHERE text = ?"_s, { text });
    if (m_facts.size() >= mostFactsRemembered)
        m_facts.clear();
    if (key)
        m_facts.insert(text, *key);
    return key;
}

SqliteFile::Outcome FleetMemory::addFacts(Load &load, std::initializer_list<TextId> texts, QVariantList &values)
{
    for (const TextId id : texts) {
        Outcome failed;
        const auto make = [&] {
            const Result<qint64> key = fact(load.fleet.string(id));
            if (!key)
                failed = key.error();
            return key.value_or(0);
        };
        values += id.isNull() ? make() : load.facts.of(id, make);
        if (failed)
            return failed;
    }
    return std::nullopt;
}

Result<qint64> FleetMemory::person(const Load &load, UserIndex index)
{
    if (index == 0)
        return 0;
    const UserRow &user = load.fleet.user(index);
    const auto text = [&](TextId id) { return load.fleet.string(id).left(mostOfText); };
    const QStringList told{ text(user.username), text(user.name), text(user.state), text(user.webUrl) };
    auto &[known, key] = m_people[{ load.viewer, user.id.value }];
    if (key != 0 && known == told)
        return key;
    Result<qint64> written = m_file.number(u"INSERT INTO people (viewer, id, username, name, state, web_url) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (viewer, id) DO UPDATE SET "
                                           "username = excluded.username, name = excluded.name, state = excluded.state, web_url = excluded.web_url RETURNING person"_s,
        { load.viewer, user.id.value, told[0], told[1], told[2], told[3] });
    if (written) {
        known = told;
        key = *written;
    }
    return written;
}

} // namespace muster
