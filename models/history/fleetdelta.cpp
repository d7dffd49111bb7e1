// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetdelta.h"

#include "models/fleet/snapshotbuilder.h"
#include "models/history/fleetdeltawriter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace muster {

using DeltaWriter = FleetDeltaWriter<FleetDelta>;

namespace {

constexpr quint64 mostId = quint64(std::numeric_limits<qint64>::max());
constexpr quint64 most32 = quint64(std::numeric_limits<qint32>::max());
constexpr quint64 mostInstant = 0xffffffffU;

/// One number for an owner's kind and number.
qint64 ownerKeyOf(RunnerType kind, qint64 id)
{
    return qint64(quint64(id) * 256 + quint64(kind));
}

Instant readInstant(PackedReader &from)
{
    return Instant::fromPacked(quint32(from.number(mostInstant)));
}

qint32 readCount(PackedReader &from)
{
    return qint32(qint64(from.number(most32 + 1)) - 1);
}

TextId referredTo(PackedReader &from, const std::vector<TextId> &texts)
{
    const quint64 number = from.number(texts.size());
    return number == 0 ? TextId{} : texts[std::size_t(number - 1)];
}

} // namespace

FleetDelta::FleetDelta(Keeps keeps) : m_keeps(keeps), m_pool(std::make_shared<StringPool>())
{
    m_tagSets.emplace_back();
    m_owners.push_back({});
    m_isOwnerTold.push_back(false);
    m_users.push_back({});
    m_isUserTold.push_back(false);
}

OwnerIndex FleetDelta::ownerOf(RunnerType kind, qint64 id)
{
    const auto [at, isNew] = m_ownerIndex.try_emplace(ownerKeyOf(kind, id), OwnerIndex(m_owners.size()));
    if (isNew) {
        m_owners.push_back({ .kind = kind, .id = id, .fullPath = {}, .name = {}, .webUrl = {} });
        m_isOwnerTold.push_back(false);
    }
    return at->second;
}

UserIndex FleetDelta::userOf(qint64 id)
{
    const auto [at, isNew] = m_userIndex.try_emplace(id, UserIndex(m_users.size()));
    if (isNew) {
        m_users.push_back({ .id = { id }, .username = {}, .name = {}, .state = {}, .webUrl = {} });
        m_isUserTold.push_back(false);
    }
    return at->second;
}

TextId FleetDelta::readText(PackedReader &from)
{
    const std::string_view text = from.text();
    return text.data() && m_keeps == Keeps::All ? m_pool->add(text) : TextId{};
}

quint8 FleetDelta::readMember(PackedReader &from, quint8 last)
{
    const quint8 value = from.byte();
    if (value != DeltaWriter::foreignMember)
        return value <= last ? value : quint8(0);
    const std::string_view name = from.text();
    const TextId id = m_pool->intern(name);
    const auto known = std::find(m_foreign.begin(), m_foreign.end(), id);
    if (known != m_foreign.end())
        return quint8(firstForeign + (known - m_foreign.begin()));
    if (m_foreign.size() >= 255U - firstForeign)
        return 0;
    m_foreign.push_back(id);
    return quint8(firstForeign + m_foreign.size() - 1);
}

void FleetDelta::readFacts(PackedReader &from, RunnerRow &row, const std::vector<TextId> &texts)
{
    row.createdAt = readInstant(from);
    row.contactedAt = readInstant(from);
    row.tokenExpiresAt = readInstant(from);
    row.description = readText(from);
    row.shortSha = readText(from);
    row.note = readText(from);
    const quint64 tags = from.count();
    row.tags = tags == 0 ? unknownTags : 0;
    if (tags > 1) {
        row.tags = TagSetIndex(m_tagSets.size());
        const bool isKept = m_keeps == Keeps::All;
        if (isKept)
            m_tagSets.emplace_back(quint32(m_tagTexts.size()), quint32(tags - 1));
        for (quint64 i = 1; i < tags && from.isSound(); ++i) {
            const TextId tag = referredTo(from, texts);
            if (isKept)
                m_tagTexts.push_back(tag);
        }
    }
    row.owner = 0;
    if (from.byte() != 0) {
        const auto kind = RunnerType(readMember(from, quint8(RunnerType::Project)));
        row.owner = ownerOf(kind, qint64(from.number(mostId)));
    }
    const auto creator = qint64(from.number(mostId));
    row.creator = creator == 0 ? 0 : userOf(creator);
    row.managerCount = readCount(from);
    row.projectCount = readCount(from);
    row.maximumTimeout = readCount(from);
    row.status = RunnerStatus(readMember(from, quint8(RunnerStatus::NeverContacted)));
    row.type = RunnerType(readMember(from, quint8(RunnerType::Project)));
    row.access = AccessLevel(readMember(from, quint8(AccessLevel::RefProtected)));
    row.method = CreationMethod(readMember(from, quint8(CreationMethod::AuthenticatedUser)));
    row.upgrade = UpgradeStatus(readMember(from, quint8(UpgradeStatus::Recommended)));
    quint64 flags = from.number(0xfff);
    for (Tri RunnerRow::*field : { &RunnerRow::paused, &RunnerRow::locked, &RunnerRow::runUntagged, &RunnerRow::canUpdate, &RunnerRow::canDelete, &RunnerRow::canAssign }) {
        row.*field = (flags & 3U) <= quint64(Tri::Yes) ? Tri(flags & 3U) : Tri::Unknown;
        flags >>= 2;
    }
}

void FleetDelta::readManager(PackedReader &from, ManagerRow &row, const std::vector<TextId> &texts)
{
    row.createdAt = readInstant(from);
    row.contactedAt = readInstant(from);
    row.systemId = readText(from);
    row.address = readText(from);
    for (TextId ManagerRow::*field : { &ManagerRow::version, &ManagerRow::revision, &ManagerRow::platform, &ManagerRow::architecture, &ManagerRow::executor })
        row.*field = referredTo(from, texts);
    row.status = RunnerStatus(readMember(from, quint8(RunnerStatus::NeverContacted)));
}

bool FleetDelta::absorbRunner(PackedReader &from, Runner &runner, const std::vector<TextId> &texts)
{
    const quint8 says = from.byte();
    if ((says & DeltaWriter::gone) != 0) {
        const RunnerId id = runner.row.id;
        runner = {};
        runner.row.id = id;
        runner.isGone = runner.forgetsManagers = true;
        return true;
    }
    if ((says & DeltaWriter::forgetManagers) != 0) {
        runner.managers.clear();
        runner.forgetsManagers = true;
    }
    if ((says & DeltaWriter::facts) != 0) {
        readFacts(from, runner.row, texts);
        runner.hasFacts = true;
        runner.isGone = false;
    }
    if (runner.isGone)
        return false;   // who has gone comes back whole or not at all
    const quint64 count = (says & DeltaWriter::someManagers) != 0 ? from.count() : 0;
    auto place = runner.managers.begin();
    qint64 last = -1;
    for (quint64 i = 0; i < count && from.isSound(); ++i) {
        const quint64 number = from.number();
        const auto id = qint64(number >> 1);
        if (id <= last)
            return false;
        last = id;
        place = std::lower_bound(place, runner.managers.end(), id, [](const Manager &each, qint64 wanted) { return each.row.id.value < wanted; });
        if (place == runner.managers.end() || place->row.id.value != id)
            place = runner.managers.insert(place, Manager{});
        *place = { .row = { .id = { id } }, .isGone = (number & 1U) != 0 };
        if (!place->isGone)
            readManager(from, place->row, texts);
        ++place;
    }
    return true;
}

bool FleetDelta::absorb(QByteArrayView bytes)
{
    m_touched.clear();
    if (bytes.isEmpty())
        return true;   // nothing happened
    PackedReader from(bytes);
    if (from.byte() != DeltaWriter::format)
        return false;
    std::vector<TextId> texts;
    for (quint64 left = from.count(); left > 0 && from.isSound(); --left) {
        const std::string_view text = from.text();
        texts.push_back(m_pool->intern(text.data() ? text : std::string_view("")));
    }
    for (quint64 left = from.count(); left > 0 && from.isSound(); --left) {
        const auto kind = RunnerType(readMember(from, quint8(RunnerType::Project)));
        const OwnerIndex at = ownerOf(kind, qint64(from.number(mostId)));
        m_isOwnerTold[at] = true;
        OwnerRow &owner = m_owners[at];
        for (TextId OwnerRow::*field : { &OwnerRow::fullPath, &OwnerRow::name, &OwnerRow::webUrl })
            owner.*field = referredTo(from, texts);
    }
    for (quint64 left = from.count(); left > 0 && from.isSound(); --left) {
        const UserIndex at = userOf(qint64(from.number(mostId)));
        m_isUserTold[at] = true;
        UserRow &user = m_users[at];
        for (TextId UserRow::*field : { &UserRow::username, &UserRow::name, &UserRow::state, &UserRow::webUrl })
            user.*field = referredTo(from, texts);
    }
    const quint64 count = from.count();
    if (m_runners.empty()) {
        m_runners.reserve(std::size_t(count));
        m_index.reserve(std::size_t(count));
    }
    quint64 id = 0;
    for (quint64 left = count; left > 0 && from.isSound(); --left) {
        id += from.number(mostId);
        if (id > mostId)
            return false;
        const auto [at, isNew] = m_index.try_emplace(qint64(id), quint32(m_runners.size()));
        if (isNew)
            m_runners.emplace_back().row.id.value = qint64(id);
        m_touched.push_back(at->second);
        if (!absorbRunner(from, m_runners[at->second], texts))
            return false;
    }
    return from.isSound() && from.isAtEnd();
}

FleetDelta::Versions FleetDelta::versionsOf(quint32 place) const
{
    const Runner &runner = m_runners[place];
    Versions versions{ .isHere = !runner.isGone, .texts = {} };
    for (const Manager &manager : runner.managers) {
        if (versions.isHere && !manager.isGone && !text(manager.row.version).empty())
            versions.texts.push_back(manager.row.version);
    }
    return versions;
}

std::vector<quint32> FleetDelta::order() const
{
    std::vector<quint32> order(m_runners.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isBefore = [this](quint32 a, quint32 b) { return m_runners[a].row.id < m_runners[b].row.id; };
    if (!std::is_sorted(order.begin(), order.end(), isBefore))
        std::sort(order.begin(), order.end(), isBefore);
    return order;
}

QByteArray FleetDelta::bytes() const
{
    DeltaWriter writer(*this);
    for (std::size_t at = 1; at < m_owners.size(); ++at) {
        if (m_isOwnerTold[at])
            writer.add(m_owners[at]);
    }
    for (std::size_t at = 1; at < m_users.size(); ++at) {
        if (m_isUserTold[at])
            writer.add(m_users[at]);
    }
    for (const quint32 at : order()) {
        const Runner &runner = m_runners[at];
        if (runner.isGone) {
            writer.beginRunner(runner.row.id, DeltaWriter::gone);
            continue;
        }
        // Of a runner that begins without managers nobody has to be told that one went.
        const auto isTold = [&](const Manager &manager) { return !manager.isGone || !runner.forgetsManagers; };
        const auto managers = std::size_t(std::count_if(runner.managers.begin(), runner.managers.end(), isTold));
        writer.beginRunner(runner.row.id, quint8((runner.hasFacts ? DeltaWriter::facts : 0) | (runner.forgetsManagers ? DeltaWriter::forgetManagers : 0) | (managers > 0 ? DeltaWriter::someManagers : 0)));
        if (runner.hasFacts)
            writer.add(runner.row);
        if (managers > 0)
            writer.beginManagers(managers);
        for (const Manager &manager : runner.managers) {
            if (!isTold(manager))
                continue;
            if (manager.isGone)
                writer.addGone(manager.row.id);
            else
                writer.add(manager.row);
        }
    }
    return writer.finished();
}

Snapshot::Ptr FleetDelta::fleet(const FleetKey &key, Instant asOf) const
{
    SnapshotBuilder builder;
    const auto viewOf = [this](TextId id) { return text(id); };
    const auto member = [this, &builder](auto value) {
        using Enum = decltype(value);
        return isForeign(value) ? builder.member<Enum>([](std::string_view) { return Enum::Unknown; }, foreignName(value)) : value;
    };
    const auto contact = [asOf](Instant contactedAt, RunnerStatus status) { return status == RunnerStatus::Online ? asOf : contactedAt; };
    std::vector<std::string_view> tagTexts;
    for (const quint32 at : order()) {
        const Runner &runner = m_runners[at];
        if (runner.isGone)
            continue;
        if (!runner.hasFacts)
            return nullptr;
        const RunnerRow &from = runner.row;
        RunnerRow &row = builder.begin(from.id);
        row = from;
        row.contactedAt = contact(from.contactedAt, from.status);
        row.description = builder.add(viewOf(from.description));
        row.shortSha = builder.add(viewOf(from.shortSha));
        row.note = builder.add(viewOf(from.note));
        if (from.tags != unknownTags) {
            tagTexts.clear();
            for (const TextId tag : tags(from.tags))
                tagTexts.push_back(viewOf(tag));
            row.tags = builder.tagSet(tagTexts);
        }
        const OwnerRow &owner = m_owners[from.owner];
        row.owner = from.owner == 0 ? 0 : builder.owner(member(owner.kind), owner.id, viewOf(owner.fullPath), viewOf(owner.name), viewOf(owner.webUrl));
        const UserRow &user = m_users[from.creator];
        row.creator = from.creator == 0 ? 0 : builder.user(user.id, viewOf(user.username), viewOf(user.name), viewOf(user.state), viewOf(user.webUrl));
        row.status = member(from.status);
        row.type = member(from.type);
        row.access = member(from.access);
        row.method = member(from.method);
        row.upgrade = member(from.upgrade);
        for (auto each = runner.managers.rbegin(); each != runner.managers.rend(); ++each) {   // newest first, as in every Snapshot
            if (each->isGone)
                continue;
            ManagerRow &manager = builder.addManager();
            manager = each->row;
            manager.contactedAt = contact(each->row.contactedAt, each->row.status);
            manager.status = member(each->row.status);
            manager.systemId = builder.add(viewOf(each->row.systemId));
            for (TextId ManagerRow::*field : { &ManagerRow::version, &ManagerRow::revision, &ManagerRow::address, &ManagerRow::platform, &ManagerRow::architecture, &ManagerRow::executor })
                manager.*field = builder.intern(viewOf(each->row.*field));
        }
        builder.end();
    }
    const auto count = qint64(builder.size());
    return builder.finish({ .key = key, .asOf = asOf, .completeness = Completeness::Remembered, .expected = count, .trouble = {} });
}

} // namespace muster
