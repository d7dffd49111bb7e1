// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/changes.h"

#include <algorithm>
#include <array>
#include <string>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array changeKindNames{
    std::pair{ ChangeKind::Appeared, std::string_view("appeared") },
    std::pair{ ChangeKind::Gone, std::string_view("gone") },
    std::pair{ ChangeKind::Changed, std::string_view("changed") },
};

constexpr std::array changedAttributeNames{
    std::pair{ ChangedAttribute::Name, std::string_view("description") },
    std::pair{ ChangedAttribute::ShortToken, std::string_view("short_sha") },
    std::pair{ ChangedAttribute::Note, std::string_view("maintenance_note") },
    std::pair{ ChangedAttribute::Tags, std::string_view("tag_list") },
    std::pair{ ChangedAttribute::Owner, std::string_view("owner") },
    std::pair{ ChangedAttribute::Creator, std::string_view("created_by") },
    std::pair{ ChangedAttribute::CreatorState, std::string_view("creator_state") },
    std::pair{ ChangedAttribute::TokenExpiry, std::string_view("token_expires_at") },
    std::pair{ ChangedAttribute::Timeout, std::string_view("maximum_timeout") },
    std::pair{ ChangedAttribute::ProjectCount, std::string_view("project_count") },
    std::pair{ ChangedAttribute::Status, std::string_view("status") },
    std::pair{ ChangedAttribute::Type, std::string_view("runner_type") },
    std::pair{ ChangedAttribute::Access, std::string_view("access_level") },
    std::pair{ ChangedAttribute::Method, std::string_view("creation_method") },
    std::pair{ ChangedAttribute::Upgrade, std::string_view("upgrade_status") },
    std::pair{ ChangedAttribute::Paused, std::string_view("paused") },
    std::pair{ ChangedAttribute::Locked, std::string_view("locked") },
    std::pair{ ChangedAttribute::Untagged, std::string_view("run_untagged") },
    std::pair{ ChangedAttribute::SystemId, std::string_view("system_id") },
    std::pair{ ChangedAttribute::Version, std::string_view("version") },
    std::pair{ ChangedAttribute::Revision, std::string_view("revision") },
    std::pair{ ChangedAttribute::Address, std::string_view("ip_address") },
    std::pair{ ChangedAttribute::Platform, std::string_view("platform") },
    std::pair{ ChangedAttribute::Architecture, std::string_view("architecture") },
    std::pair{ ChangedAttribute::Executor, std::string_view("executor") },
};

constexpr std::array comparedManagerTexts{
    std::pair{ ChangedAttribute::SystemId, &ManagerRow::systemId },
    std::pair{ ChangedAttribute::Version, &ManagerRow::version },
    std::pair{ ChangedAttribute::Revision, &ManagerRow::revision },
    std::pair{ ChangedAttribute::Address, &ManagerRow::address },
    std::pair{ ChangedAttribute::Platform, &ManagerRow::platform },
    std::pair{ ChangedAttribute::Architecture, &ManagerRow::architecture },
    std::pair{ ChangedAttribute::Executor, &ManagerRow::executor },
};

QString changeTextOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <class Enum>
std::string_view changeMemberOf(const Snapshot &fleet, Enum value)
{
    return isForeign(value) ? fleet.foreignName(value) : nameOf(value);
}

std::string_view changeTriOf(Tri value)
{
    return value == Tri::Yes ? "yes" : value == Tri::No ? "no" : std::string_view();
}

bool isFromWholeLoad(const Snapshot &fleet)
{
    return fleet.isComplete() || fleet.isRemembered();
}

bool tellsAllManagers(const RunnerRow &row)
{
    return row.managerCount >= 0 && quint32(row.managerCount) <= row.managersLoaded;
}

std::string_view changeOwnerOf(const Snapshot &fleet, const RunnerRow &row)
{
    const OwnerRow &owner = fleet.owner(row.owner);
    if (row.owner == 0)
        return {};
    return owner.kind == RunnerType::Instance ? "instance" : fleet.text(owner.fullPath);
}

std::string changeTagsOf(const Snapshot &fleet, TagSetIndex tags)
{
    std::string text;
    for (const TextId tag : fleet.tags(tags)) {
        if (!text.empty())
            text += ',';
        text += fleet.text(tag);
    }
    return text;
}

/// By id, ascending; the snapshot has them as GitLab lists them.
void sortManagersOf(const Snapshot &fleet, const RunnerRow &row, std::vector<const ManagerRow *> &sorted)
{
    sorted.clear();
    for (const ManagerRow &manager : fleet.managers(row))
        sorted.push_back(&manager);
    std::sort(sorted.begin(), sorted.end(), [](const ManagerRow *a, const ManagerRow *b) { return a->id < b->id; });
}

/// Collects what differs, with a runner and perhaps a manager in hand.
class FleetComparison {
public:
    FleetComparison(const Snapshot &older, const Snapshot &newer) : m_older(older), m_newer(newer)
    {
        m_change.loadedBefore = older.asOf();
        m_change.loadedAfter = newer.asOf();
    }
    std::vector<RunnerChange> run();

private:
    void appeared(const RunnerRow &row);
    void gone(const RunnerRow &row);
    void compare(const RunnerRow &before, const RunnerRow &after);
    void compareManagers(const RunnerRow &before, const RunnerRow &after);
    void compare(const ManagerRow &before, const ManagerRow &after);

    /// What is not told has not changed: callers only come with what both tell.
    void told(ChangedAttribute attribute, std::string_view before, std::string_view after)
    {
        if (before != after)
            add(ChangeKind::Changed, attribute, changeTextOf(before), changeTextOf(after), m_newer.asOf());
    }
    /// A name that is empty is not told.
    void name(ChangedAttribute attribute, std::string_view before, std::string_view after)
    {
        if (!before.empty() && !after.empty())
            told(attribute, before, after);
    }
    void text(ChangedAttribute attribute, TextId before, TextId after)
    {
        if (!before.isNull() && !after.isNull())
            told(attribute, m_older.text(before), m_newer.text(after));
    }
    void add(ChangeKind kind, ChangedAttribute attribute, const QString &before, const QString &after, Instant at)
    {
        RunnerChange &change = m_changes.emplace_back(m_change);
        change.kind = kind;
        change.attribute = attribute;
        change.before = before;
        change.after = after;
        change.at = at;
    }
    /// Creation is told to the second, if it lies between the two loads.
    [[nodiscard]] Instant momentOf(Instant createdAt) const
    {
        return createdAt.isKnown() && createdAt > m_older.asOf() && createdAt < m_newer.asOf() ? createdAt : m_newer.asOf();
    }
    void take(RunnerId runner, Instant createdAt)
    {
        m_change.runner = runner;
        m_change.createdAt = createdAt;
        m_change.manager = {};
        m_change.systemId.clear();
    }

    const Snapshot &m_older;
    const Snapshot &m_newer;
    RunnerChange m_change;   // what all that is added now has in common
    std::vector<RunnerChange> m_changes;
    std::vector<const ManagerRow *> m_before, m_after;
};

void FleetComparison::appeared(const RunnerRow &row)
{
    if (!isFromWholeLoad(m_older))
        return;
    take(row.id, row.createdAt);
    add(ChangeKind::Appeared, ChangedAttribute::None, {}, m_newer.string(row.description), momentOf(row.createdAt));
}

void FleetComparison::gone(const RunnerRow &row)
{
    if (!isFromWholeLoad(m_newer))
        return;
    take(row.id, row.createdAt);
    add(ChangeKind::Gone, ChangedAttribute::None, m_older.string(row.description), {}, m_newer.asOf());
}

void FleetComparison::compare(const RunnerRow &before, const RunnerRow &after)
{
    using A = ChangedAttribute;
    take(after.id, after.createdAt.isKnown() ? after.createdAt : before.createdAt);
    const auto member = [&](A attribute, auto was, auto is) { name(attribute, changeMemberOf(m_older, was), changeMemberOf(m_newer, is)); };
    const auto tri = [&](A attribute, Tri was, Tri is) { name(attribute, changeTriOf(was), changeTriOf(is)); };
    // GitLab says null for an empty note, and for a note that this token may not read.
    const bool mayBoth = before.canUpdate == Tri::Yes && after.canUpdate == Tri::Yes;

    text(A::Name, before.description, after.description);
    text(A::ShortToken, before.shortSha, after.shortSha);
    if (mayBoth)
        told(A::Note, m_older.text(before.note), m_newer.text(after.note));
    else
        text(A::Note, before.note, after.note);
    if (before.tags != unknownTags && after.tags != unknownTags) {
        const auto was = m_older.tags(before.tags), is = m_newer.tags(after.tags);
        if (!std::equal(was.begin(), was.end(), is.begin(), is.end(), [this](TextId a, TextId b) { return m_older.text(a) == m_newer.text(b); }))
            told(A::Tags, changeTagsOf(m_older, before.tags), changeTagsOf(m_newer, after.tags));
    }
    name(A::Owner, changeOwnerOf(m_older, before), changeOwnerOf(m_newer, after));
    const UserRow &creator = m_older.user(before.creator), &creatorNow = m_newer.user(after.creator);
    name(A::Creator, m_older.text(creator.username), m_newer.text(creatorNow.username));
    if (creator.id == creatorNow.id)
        name(A::CreatorState, m_older.text(creator.state), m_newer.text(creatorNow.state));
    // "Never" is also what somebody without the right to know is told.
    const bool isExpiryTold = !before.tokenExpiresAt.isUnknown() && !after.tokenExpiresAt.isUnknown() && before.canUpdate == after.canUpdate;
    if (isExpiryTold && before.tokenExpiresAt != after.tokenExpiresAt)
        add(ChangeKind::Changed, A::TokenExpiry, before.tokenExpiresAt.toIso(), after.tokenExpiresAt.toIso(), m_newer.asOf());
    // No timeout of its own looks like one that is not told; of a runner whose type is told, everything else was told as well.
    const bool isTimeoutTold = before.type != RunnerType::Unknown && after.type != RunnerType::Unknown;
    const auto seconds = [](qint32 timeout) { return timeout < 0 ? QString() : QString::number(timeout); };
    if (isTimeoutTold && before.maximumTimeout != after.maximumTimeout)
        add(ChangeKind::Changed, A::Timeout, seconds(before.maximumTimeout), seconds(after.maximumTimeout), m_newer.asOf());
    if (before.projectCount >= 0 && after.projectCount >= 0 && before.projectCount != after.projectCount)
        add(ChangeKind::Changed, A::ProjectCount, QString::number(before.projectCount), QString::number(after.projectCount), m_newer.asOf());
    member(A::Status, before.status, after.status);
    member(A::Type, before.type, after.type);
    member(A::Access, before.access, after.access);
    member(A::Method, before.method, after.method);
    member(A::Upgrade, before.upgrade, after.upgrade);
    tri(A::Paused, before.paused, after.paused);
    tri(A::Locked, before.locked, after.locked);
    tri(A::Untagged, before.runUntagged, after.runUntagged);
    if (before.managersLoaded > 0 || after.managersLoaded > 0)
        compareManagers(before, after);
}

void FleetComparison::compareManagers(const RunnerRow &before, const RunnerRow &after)
{
    sortManagersOf(m_older, before, m_before);
    sortManagersOf(m_newer, after, m_after);
    const bool mayAppear = isFromWholeLoad(m_older) && tellsAllManagers(before);
    const bool mayGo = isFromWholeLoad(m_newer) && tellsAllManagers(after);
    const auto hold = [this](const Snapshot &fleet, const ManagerRow &manager) {
        m_change.manager = manager.id;
        m_change.systemId = fleet.string(manager.systemId);
    };
    auto was = m_before.begin();
    auto is = m_after.begin();
    while (was != m_before.end() || is != m_after.end()) {
        if (is == m_after.end() || (was != m_before.end() && (*was)->id < (*is)->id)) {
            const ManagerRow &manager = **was++;
            if (!mayGo)
                continue;
            hold(m_older, manager);
            add(ChangeKind::Gone, ChangedAttribute::None, m_older.string(manager.address), {}, m_newer.asOf());
        } else if (was == m_before.end() || (*is)->id < (*was)->id) {
            const ManagerRow &manager = **is++;
            if (!mayAppear)
                continue;
            hold(m_newer, manager);
            add(ChangeKind::Appeared, ChangedAttribute::None, {}, m_newer.string(manager.address), momentOf(manager.createdAt));
        } else {
            compare(**was++, **is++);
        }
    }
}

void FleetComparison::compare(const ManagerRow &before, const ManagerRow &after)
{
    const std::size_t first = m_changes.size();
    m_change.manager = after.id;
    m_change.systemId.clear();   // most managers stay as they are, and their name need not be made
    for (const auto &[attribute, field] : comparedManagerTexts)
        text(attribute, before.*field, after.*field);
    name(ChangedAttribute::Status, changeMemberOf(m_older, before.status), changeMemberOf(m_newer, after.status));
    if (first == m_changes.size())
        return;
    const QString systemId = after.systemId.isNull() ? m_older.string(before.systemId) : m_newer.string(after.systemId);
    for (std::size_t at = first; at < m_changes.size(); ++at)
        m_changes[at].systemId = systemId;
}

std::vector<RunnerChange> FleetComparison::run()
{
    if (!(m_older.key() == m_newer.key()))
        return {};
    const auto before = m_older.rows(), after = m_newer.rows();
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->id < is->id)) {
            gone(*was++);
        } else if (was == before.end() || is->id < was->id) {
            appeared(*is++);
        } else {
            const bool isAnother = was->createdAt.isKnown() && is->createdAt.isKnown() && was->createdAt != is->createdAt;
            if (isAnother) {
                gone(*was);
                appeared(*is);
            } else if (was->contentHash != is->contentHash) {
                compare(*was, *is);
            }
            ++was;
            ++is;
        }
    }
    return std::move(m_changes);
}

template <class Table, class Value>
std::string_view changeNameIn(const Table &table, Value value)
{
    const auto at = std::find_if(table.begin(), table.end(), [value](const auto &entry) { return entry.first == value; });
    return at == table.end() ? std::string_view() : at->second;
}

} // namespace

std::string_view nameOf(ChangeKind kind)
{
    return changeNameIn(changeKindNames, kind);
}

std::string_view nameOf(ChangedAttribute attribute)
{
    return changeNameIn(changedAttributeNames, attribute);
}

std::optional<ChangedAttribute> changedAttributeFromName(std::string_view name)
{
    const auto at = std::find_if(changedAttributeNames.begin(), changedAttributeNames.end(), [name](const auto &entry) { return entry.second == name; });
    return at == changedAttributeNames.end() ? std::nullopt : std::optional(at->first);
}

std::vector<RunnerChange> changesBetween(const Snapshot &older, const Snapshot &newer)
{
    return FleetComparison(older, newer).run();
}

} // namespace muster
