// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetdelta.h"
#include "models/history/fleetdeltawriter.h"

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

using SnapshotDeltaWriter = FleetDeltaWriter<Snapshot>;

/// Finds what differs between two snapshots, and writes it.
class DeltaFinder {
public:
    DeltaFinder(const Snapshot *older, const Snapshot &newer) : m_older(older), m_newer(newer), m_writer(newer) { }
    QByteArray found();

private:
    [[nodiscard]] bool areSame(TextId before, TextId after) const
    {
        return before.isNull() == after.isNull() && m_older->text(before) == m_newer.text(after);
    }
    template <class Enum>
    [[nodiscard]] bool areSame(Enum before, Enum after) const
    {
        return isForeign(before) == isForeign(after) && (isForeign(before) ? m_older->foreignName(before) == m_newer.foreignName(after) : before == after);
    }
    template <class Row, std::size_t N>
    [[nodiscard]] bool haveSame(const Row &before, const Row &after, const std::array<TextId Row::*, N> &texts) const
    {
        return std::all_of(texts.begin(), texts.end(), [&](TextId Row::*text) { return areSame(before.*text, after.*text); });
    }
    [[nodiscard]] bool areSame(const OwnerRow &before, const OwnerRow &after) const
    {
        return haveSame(before, after, std::array{ &OwnerRow::fullPath, &OwnerRow::name, &OwnerRow::webUrl });
    }
    [[nodiscard]] bool areSame(const UserRow &before, const UserRow &after) const
    {
        return haveSame(before, after, std::array{ &UserRow::username, &UserRow::name, &UserRow::state, &UserRow::webUrl });
    }
    [[nodiscard]] bool areSame(const RunnerRow &before, const RunnerRow &after) const;
    [[nodiscard]] bool areSame(const ManagerRow &before, const ManagerRow &after) const;
    void findOwners();
    void findUsers();
    void addWhole(const RunnerRow &row);
    void find(const RunnerRow &before, const RunnerRow &after);

    /// By id, ascending; snapshots mostly have the newest first.
    static void sort(std::vector<const ManagerRow *> &sorted, std::span<const ManagerRow> managers)
    {
        sorted.clear();
        for (auto each = managers.rbegin(); each != managers.rend(); ++each)
            sorted.push_back(&*each);
        const auto isBefore = [](const ManagerRow *a, const ManagerRow *b) { return a->id < b->id; };
        if (!std::is_sorted(sorted.begin(), sorted.end(), isBefore))
            std::sort(sorted.begin(), sorted.end(), isBefore);
    }

    const Snapshot *m_older;
    const Snapshot &m_newer;
    SnapshotDeltaWriter m_writer;
    std::vector<const ManagerRow *> m_before, m_after;
    struct ManagerNews {
        ManagerId id;
        const ManagerRow *row = nullptr;   // null: it went
    };
    std::vector<ManagerNews> m_managers;
};

bool DeltaFinder::areSame(const RunnerRow &before, const RunnerRow &after) const
{
    const auto numbers = [](const RunnerRow &row) {
        return std::tuple(row.createdAt, row.tokenExpiresAt, row.managerCount, row.projectCount, row.maximumTimeout, row.paused, row.locked, row.runUntagged, row.canUpdate, row.canDelete, row.canAssign);
    };
    if (numbers(before) != numbers(after) || !areSame(before.status, after.status) || !areSame(before.type, after.type) || !areSame(before.access, after.access)
        || !areSame(before.method, after.method) || !areSame(before.upgrade, after.upgrade))
        return false;
    if (after.status != RunnerStatus::Online && before.contactedAt != after.contactedAt)
        return false;
    if (!haveSame(before, after, std::array{ &RunnerRow::description, &RunnerRow::shortSha, &RunnerRow::note }))
        return false;
    const OwnerRow &owner = m_older->owner(before.owner), &ownerNow = m_newer.owner(after.owner);
    if ((before.owner == 0) != (after.owner == 0) || owner.id != ownerNow.id || !areSame(owner.kind, ownerNow.kind))
        return false;
    if (m_older->user(before.creator).id != m_newer.user(after.creator).id || (before.tags == unknownTags) != (after.tags == unknownTags))
        return false;
    const auto tags = m_older->tags(before.tags), tagsNow = m_newer.tags(after.tags);
    return std::equal(tags.begin(), tags.end(), tagsNow.begin(), tagsNow.end(), [this](TextId a, TextId b) { return areSame(a, b); });
}

bool DeltaFinder::areSame(const ManagerRow &before, const ManagerRow &after) const
{
    return before.createdAt == after.createdAt && areSame(before.status, after.status) && (after.status == RunnerStatus::Online || before.contactedAt == after.contactedAt)
        && haveSame(before, after, std::array{ &ManagerRow::systemId, &ManagerRow::version, &ManagerRow::revision, &ManagerRow::address, &ManagerRow::platform, &ManagerRow::architecture,
                                       &ManagerRow::executor });
}

void DeltaFinder::findOwners()
{
    std::unordered_map<qint64, std::vector<OwnerIndex>> known;   // by number; a group and a project may share one
    for (OwnerIndex at = 1; m_older && at < OwnerIndex(m_older->ownerCount()); ++at)
        known[m_older->owner(at).id].push_back(at);
    for (OwnerIndex at = 1; at < OwnerIndex(m_newer.ownerCount()); ++at) {
        const OwnerRow &owner = m_newer.owner(at);
        const auto candidates = known.find(owner.id);
        const bool isKnown = candidates != known.end() && std::any_of(candidates->second.begin(), candidates->second.end(), [&](OwnerIndex each) {
            return areSame(m_older->owner(each).kind, owner.kind) && areSame(m_older->owner(each), owner);
        });
        if (!isKnown)
            m_writer.add(owner);
    }
}

void DeltaFinder::findUsers()
{
    std::unordered_map<qint64, UserIndex> known;
    for (UserIndex at = 1; m_older && at < UserIndex(m_older->userCount()); ++at)
        known.emplace(m_older->user(at).id.value, at);
    for (UserIndex at = 1; at < UserIndex(m_newer.userCount()); ++at) {
        const UserRow &user = m_newer.user(at);
        const auto same = known.find(user.id.value);
        if (same == known.end() || !areSame(m_older->user(same->second), user))
            m_writer.add(user);
    }
}

void DeltaFinder::addWhole(const RunnerRow &row)
{
    sort(m_after, m_newer.managers(row));
    m_writer.beginRunner(row.id, quint8(SnapshotDeltaWriter::facts | SnapshotDeltaWriter::forgetManagers | (m_after.empty() ? 0 : SnapshotDeltaWriter::someManagers)));
    m_writer.add(row);
    if (m_after.empty())
        return;
    m_writer.beginManagers(m_after.size());
    for (const ManagerRow *manager : m_after)
        m_writer.add(*manager);
}

void DeltaFinder::find(const RunnerRow &before, const RunnerRow &after)
{
    const bool isAnother = before.createdAt.isKnown() && after.createdAt.isKnown() && before.createdAt != after.createdAt;
    if (isAnother) {
        addWhole(after);
        return;
    }
    sort(m_before, m_older->managers(before));
    sort(m_after, m_newer.managers(after));
    m_managers.clear();
    auto was = m_before.begin();
    auto is = m_after.begin();
    while (was != m_before.end() || is != m_after.end()) {
        if (is == m_after.end() || (was != m_before.end() && (*was)->id < (*is)->id)) {
            m_managers.push_back({ .id = (*was++)->id });
        } else if (was == m_before.end() || (*is)->id < (*was)->id) {
            m_managers.push_back({ .id = (*is)->id, .row = *is });
            ++is;
        } else {
            if (!areSame(**was, **is))
                m_managers.push_back({ .id = (*is)->id, .row = *is });
            ++was;
            ++is;
        }
    }
    const bool hasFacts = !areSame(before, after);
    if (!hasFacts && m_managers.empty())
        return;
    m_writer.beginRunner(after.id, quint8((hasFacts ? SnapshotDeltaWriter::facts : 0) | (m_managers.empty() ? 0 : SnapshotDeltaWriter::someManagers)));
    if (hasFacts)
        m_writer.add(after);
    if (m_managers.empty())
        return;
    m_writer.beginManagers(m_managers.size());
    for (const ManagerNews &news : m_managers) {
        if (news.row)
            m_writer.add(*news.row);
        else
            m_writer.addGone(news.id);
    }
}

QByteArray DeltaFinder::found()
{
    findOwners();
    findUsers();
    const auto before = m_older ? m_older->rows() : std::span<const RunnerRow>(), after = m_newer.rows();
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->id < is->id)) {
            m_writer.beginRunner(was++->id, SnapshotDeltaWriter::gone);
        } else if (was == before.end() || is->id < was->id) {
            addWhole(*is++);
        } else {
            if (was->contentHash != is->contentHash)
                find(*was, *is);
            ++was;
            ++is;
        }
    }
    return m_writer.finished();
}

} // namespace

QByteArray FleetDelta::between(const Snapshot *older, const Snapshot &newer)
{
    return DeltaFinder(older, newer).found();
}

} // namespace muster
