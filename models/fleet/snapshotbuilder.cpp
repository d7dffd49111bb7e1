// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotbuilder.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string>

namespace muster {

namespace {

/// Collects what a runner looks like into 64 bits. Between processes (a remembered fleet) equal runners may differ, no more.
class Fingerprint {
public:
    void text(std::string_view value)
    {
        // Eight bytes at a time: texts are short, and qHashBits costs 80 ns a call where it takes AVX-512.
        number(value.data() ? qint64(value.size()) : -1);
        for (; !value.empty(); value.remove_prefix(std::min(value.size(), sizeof(qint64)))) {
            qint64 word = 0;
            std::memcpy(&word, value.data(), std::min(value.size(), sizeof word));
            number(word);
        }
    }
    void number(qint64 value)
    {
        // The finaliser of splitmix64: cheap, and every input bit reaches every output bit.
        quint64 z = m_value + quint64(value) + 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        m_value = z ^ (z >> 31);
    }
    [[nodiscard]] quint64 value() const { return m_value; }

private:
    quint64 m_value = 0;
};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void appendLower(std::string &to, std::string_view text)
{
    if (isAscii(text)) {
        for (const char c : text)
            to += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    } else {
        const QByteArray lower = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toUtf8();
        to.append(lower.constData(), std::size_t(lower.size()));
    }
    to += '\x1f';
}

} // namespace

SnapshotBuilder::SnapshotBuilder() : m_pool(std::make_shared<StringPool>())
{
    m_tagSets.push_back({});   // 0: no tags
    m_owners.push_back({});    // 0: not known
    m_users.push_back({});
}

RunnerRow &SnapshotBuilder::begin(RunnerId id)
{
    const auto [at, isNew] = m_index.try_emplace(id.value, quint32(m_runners.size()));
    if (isNew)
        m_runners.emplace_back();
    m_current = &m_runners[at->second];
    *m_current = {};
    m_current->row.id = id;
    return m_current->row;
}

ManagerRow &SnapshotBuilder::addManager()
{
    return m_current->managers.emplace_back();
}

void SnapshotBuilder::end()
{
    seal(*m_current);
    m_current = nullptr;
}

TagSetIndex SnapshotBuilder::tagSet(std::vector<std::string_view> tags)
{
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    if (tags.empty())
        return 0;
    std::vector<TextId> ids;
    ids.reserve(tags.size());
    for (const std::string_view tag : tags)
        ids.push_back(m_pool->intern(tag));
    std::vector<TagSetIndex> &candidates = m_tagIndex[qHashBits(ids.data(), ids.size() * sizeof(TextId))];
    for (const TagSetIndex index : candidates) {
        const Snapshot::TagSpan span = m_tagSets[index];
        if (span.count == ids.size() && std::equal(ids.begin(), ids.end(), m_tagTexts.begin() + span.first))
            return index;
    }
    const auto index = TagSetIndex(m_tagSets.size());
    m_tagSets.push_back({ quint32(m_tagTexts.size()), quint32(ids.size()) });
    m_tagTexts.insert(m_tagTexts.end(), ids.begin(), ids.end());
    candidates.push_back(index);
    return index;
}

OwnerIndex SnapshotBuilder::owner(RunnerType kind, qint64 id, std::string_view fullPath, std::string_view name, std::string_view webUrl)
{
    const auto [at, isNew] = m_ownerIndex.try_emplace(id * 64 + qint64(kind), OwnerIndex(m_owners.size()));
    if (isNew)
        m_owners.push_back({ kind, id, intern(fullPath), add(name), add(webUrl) });
    OwnerRow &owner = m_owners[at->second];
    if (owner.fullPath.isNull())
        owner.fullPath = intern(fullPath);
    if (owner.name.isNull())
        owner.name = add(name);
    if (owner.webUrl.isNull())
        owner.webUrl = add(webUrl);
    return at->second;
}

UserIndex SnapshotBuilder::user(UserId id, std::string_view username, std::string_view name, std::string_view state, std::string_view webUrl)
{
    const auto [at, isNew] = m_userIndex.try_emplace(id.value, UserIndex(m_users.size()));
    if (isNew)
        m_users.push_back({ id, intern(username), add(name), intern(state), add(webUrl) });
    return at->second;
}

quint8 SnapshotBuilder::foreign(std::string_view name)
{
    const TextId id = m_pool->intern(name);
    const auto at = std::find(m_foreign.begin(), m_foreign.end(), id);
    if (at != m_foreign.end())
        return quint8(firstForeign + (at - m_foreign.begin()));
    if (m_foreign.size() >= 255U - firstForeign)
        return 0;   // over 200 unheard-of members in one load: a broken server; "unknown" is all that can be said
    m_foreign.push_back(id);
    return quint8(firstForeign + m_foreign.size() - 1);
}

void SnapshotBuilder::seal(Building &building)
{
    RunnerRow &row = building.row;
    const auto text = [&](TextId id) { return id.isNull() ? std::string_view() : m_pool->text(id); };
    const auto member = [&](auto value) {
        if (!isForeign(value))
            return qint64(value);
        const std::string_view name = text(m_foreign[quint8(value) - firstForeign]);   // the number differs from load to load
        return qint64(qHashBits(name.data(), name.size()));
    };
    row.managersLoaded = quint32(building.managers.size());
    const OwnerRow &owner = m_owners[row.owner];

    Fingerprint print;
    for (const qint64 number : { row.id.value, row.createdAt.seconds(), row.contactedAt.seconds(), row.tokenExpiresAt.seconds(), qint64(row.managerCount), qint64(row.projectCount),
             qint64(row.maximumTimeout), qint64(row.runningJobs), member(row.status), member(row.type), member(row.access), member(row.execution), member(row.method),
             member(row.upgrade), qint64(row.paused), qint64(row.locked), qint64(row.runUntagged), qint64(row.canUpdate), qint64(row.canDelete), qint64(row.canAssign),
             qint64(owner.kind), owner.id, m_users[row.creator].id.value })
        print.number(number);
    for (const TextId id : { row.description, row.shortSha, row.note, owner.fullPath, m_users[row.creator].username, m_users[row.creator].state })
        print.text(text(id));

    std::string search;
    appendLower(search, text(row.description));
    print.number(row.tags == unknownTags ? -1 : 0);
    if (row.tags != unknownTags) {
        const Snapshot::TagSpan span = m_tagSets[row.tags];
        for (quint32 i = 0; i < span.count; ++i) {
            appendLower(search, text(m_tagTexts[span.first + i]));
            print.text(text(m_tagTexts[span.first + i]));
        }
    }
    appendLower(search, text(owner.fullPath));
    appendLower(search, text(row.shortSha));
    for (const ManagerRow &manager : building.managers) {
        for (const qint64 number : { manager.id.value, manager.createdAt.seconds(), manager.contactedAt.seconds(), member(manager.status), member(manager.execution) })
            print.number(number);
        for (const TextId id : { manager.systemId, manager.version, manager.revision, manager.address, manager.platform, manager.architecture, manager.executor })
            print.text(text(id));
        appendLower(search, text(manager.address));
        appendLower(search, text(manager.systemId));
    }
    row.search = m_pool->add(search);
    row.contentHash = print.value();
}

ManagerRow SnapshotBuilder::translated(const ManagerRow &manager, const Snapshot &page)
{
    const auto viewOf = [&](TextId id) { return id.isNull() ? std::string_view() : page.text(id); };
    ManagerRow copy = manager;
    copy.systemId = add(viewOf(manager.systemId));
    for (TextId ManagerRow::*field : { &ManagerRow::version, &ManagerRow::revision, &ManagerRow::address, &ManagerRow::platform, &ManagerRow::architecture, &ManagerRow::executor })
        copy.*field = intern(viewOf(manager.*field));
    if (isForeign(manager.status))
        copy.status = RunnerStatus(foreign(page.foreignName(manager.status)));
    if (isForeign(manager.execution))
        copy.execution = JobExecution(foreign(page.foreignName(manager.execution)));
    return copy;
}

qsizetype SnapshotBuilder::append(const Snapshot &page)
{
    const qsizetype before = size();
    const auto viewOf = [&](TextId id) { return id.isNull() ? std::string_view() : page.text(id); };
    const auto member = [&](auto value) {
        using Enum = decltype(value);
        return isForeign(value) ? Enum(foreign(page.foreignName(value))) : value;
    };
    // Owners, users and tag sets repeat within a page: each is looked up once.
    std::vector<TagSetIndex> tagSets(std::size_t(page.tagSetCount()), unknownTags);
    std::vector<OwnerIndex> owners(std::size_t(page.ownerCount()), 0);
    std::vector<UserIndex> users(std::size_t(page.userCount()), 0);
    for (OwnerIndex i = 1; i < owners.size(); ++i) {
        const OwnerRow &owner = page.owner(i);
        owners[i] = this->owner(owner.kind, owner.id, viewOf(owner.fullPath), viewOf(owner.name), viewOf(owner.webUrl));
    }
    for (UserIndex i = 1; i < users.size(); ++i) {
        const UserRow &user = page.user(i);
        users[i] = this->user(user.id, viewOf(user.username), viewOf(user.name), viewOf(user.state), viewOf(user.webUrl));
    }
    for (TagSetIndex i = 0; i < tagSets.size(); ++i) {
        std::vector<std::string_view> tags;
        for (const TextId tag : page.tags(i))
            tags.push_back(page.text(tag));
        tagSets[i] = tagSet(std::move(tags));
    }

    for (const RunnerRow &from : page.rows()) {
        RunnerRow &row = begin(from.id);
        row = from;
        row.description = add(viewOf(from.description));
        row.shortSha = add(viewOf(from.shortSha));
        row.note = add(viewOf(from.note));
        row.search = add(viewOf(from.search));
        row.tags = from.tags == unknownTags ? unknownTags : tagSets[from.tags];
        row.owner = owners[from.owner];
        row.creator = users[from.creator];
        row.status = member(from.status);
        row.type = member(from.type);
        row.access = member(from.access);
        row.execution = member(from.execution);
        row.method = member(from.method);
        row.upgrade = member(from.upgrade);
        for (const ManagerRow &manager : page.managers(from))
            m_current->managers.push_back(translated(manager, page));
        m_current = nullptr;   // sealed in the page already: hash and search text are about the same content
    }
    return size() - before;
}

void SnapshotBuilder::appendManagers(RunnerId id, const Snapshot &page)
{
    const auto at = m_index.find(id.value);
    const auto source = page.find(id);
    if (at == m_index.end() || !source)
        return;
    Building &target = m_runners[at->second];
    for (const ManagerRow &manager : page.managers(page.row(*source))) {
        const bool known = std::any_of(target.managers.begin(), target.managers.end(), [&](const ManagerRow &have) { return have.id == manager.id; });
        if (known)
            continue;
        target.managers.push_back(translated(manager, page));
    }
    seal(target);
}

void SnapshotBuilder::remove(RunnerId id)
{
    const auto at = m_index.find(id.value);
    if (at == m_index.end())
        return;
    const quint32 place = at->second;
    m_index.erase(at);
    if (place + 1 != m_runners.size()) {
        m_runners[place] = std::move(m_runners.back());
        m_index[m_runners[place].row.id.value] = place;
    }
    m_runners.pop_back();
}

std::vector<RunnerId> SnapshotBuilder::withMissingManagers() const
{
    std::vector<RunnerId> ids;
    for (const Building &building : m_runners) {
        if (building.row.managerCount > qint32(building.managers.size()))
            ids.push_back(building.row.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Snapshot::Ptr SnapshotBuilder::snapshot(const Facts &facts) const
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->m_key = facts.key;
    snapshot->m_asOf = facts.asOf;
    snapshot->m_completeness = facts.completeness;
    snapshot->m_expected = facts.expected;
    snapshot->m_trouble = facts.trouble;
    snapshot->m_pool = m_pool;
    snapshot->m_tagSets = m_tagSets;
    snapshot->m_tagTexts = m_tagTexts;
    snapshot->m_owners = m_owners;
    snapshot->m_users = m_users;
    snapshot->m_foreign = m_foreign;

    std::vector<quint32> order(m_runners.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_runners[a].row.id < m_runners[b].row.id; });
    snapshot->m_rows.reserve(order.size());
    std::size_t managers = 0;
    for (const Building &building : m_runners)
        managers += building.managers.size();
    snapshot->m_managers.reserve(managers);
    for (const quint32 at : order) {
        const Building &building = m_runners[at];
        RunnerRow &row = snapshot->m_rows.emplace_back(building.row);
        row.firstManager = quint32(snapshot->m_managers.size());
        row.managersLoaded = quint32(building.managers.size());
        snapshot->m_managers.insert(snapshot->m_managers.end(), building.managers.begin(), building.managers.end());
    }
    return snapshot;
}

Snapshot::Ptr SnapshotBuilder::finish(const Facts &facts)
{
    m_pool->forgetInterned();
    Snapshot::Ptr last = snapshot(facts);
    *this = SnapshotBuilder();
    return last;
}

} // namespace muster
