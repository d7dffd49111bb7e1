// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/rows.h"
#include "models/fleet/textmemo.h"
#include "models/history/packedbytes.h"

namespace muster {

/// The bytes of a delta. They begin with the texts that repeat, each once, which are numbers everywhere behind; names, tokens,
/// notes, system ids and addresses stand where they belong. Then owners, people and runners, each list behind its length.
/// `Source` is where rows come from: a Snapshot, or a FleetDelta.
template <class Source>
class FleetDeltaWriter final
{
public:
    static constexpr quint8 format = 1;
    static constexpr quint8 foreignMember = firstForeign;   ///< its name follows
    // What is said of a runner.
    static constexpr quint8 gone = 1, facts = 2, forgetManagers = 4, someManagers = 8;

    explicit FleetDeltaWriter(const Source &source) : m_source(source) { }

    void add(const OwnerRow &owner)
    {
        ++m_ownerCount;
        member(m_owners, owner.kind);
        m_owners.number(quint64(owner.id));
        for (const TextId text : { owner.fullPath, owner.name, owner.webUrl })
            m_owners.number(reference(text));
    }
    void add(const UserRow &user)
    {
        ++m_userCount;
        m_users.number(quint64(user.id.value));
        for (const TextId text : { user.username, user.name, user.state, user.webUrl })
            m_users.number(reference(text));
    }
    /// Ascending. What `says` promises has to follow, in this order: add(row), beginManagers() and so many.
    void beginRunner(RunnerId id, quint8 says)
    {
        ++m_runnerCount;
        m_runners.number(quint64(id.value - m_lastRunner));
        m_lastRunner = id.value;
        m_runners.byte(says);
    }
    void add(const RunnerRow &row);
    void beginManagers(std::size_t count) { m_runners.number(count); }
    void addGone(ManagerId id)
    {
        m_runners.number(quint64(id.value) << 1 | 1U);
    }
    void add(const ManagerRow &row);

    /// Empty when nothing was added.
    [[nodiscard]] QByteArray finished()
    {
        if (m_runnerCount == 0 && m_ownerCount == 0 && m_userCount == 0)
            return {};
        PackedWriter all;
        all.byte(format);
        all.number(m_textCount);
        all.bytes() += m_texts.bytes();
        all.number(m_ownerCount);
        all.bytes() += m_owners.bytes();
        all.number(m_userCount);
        all.bytes() += m_users.bytes();
        all.number(m_runnerCount);
        all.bytes() += m_runners.bytes();
        return std::move(all.bytes());
    }

private:
    /// 0: no text.
    quint32 reference(TextId id)
    {
        if (id.isNull())
            return 0;
        return m_references.of(id, [&] {
            m_texts.text(m_source.text(id));
            return ++m_textCount;
        });
    }
    template <class Enum>
    void member(PackedWriter &to, Enum value)
    {
        if (!isForeign(value)) {
            to.byte(quint8(value));
            return;
        }
        to.byte(foreignMember);
        const std::string_view name = m_source.foreignName(value);
        to.text(name.data() ? name : std::string_view(""));
    }
    /// Nothing that grows by one where nothing happens.
    static quint32 contactOf(Instant contactedAt, RunnerStatus status) { return status == RunnerStatus::Online ? 0 : contactedAt.packed(); }

    const Source &m_source;
    TextMemo<quint32> m_references;
    quint32 m_textCount = 0;
    quint64 m_ownerCount = 0, m_userCount = 0, m_runnerCount = 0;
    qint64 m_lastRunner = 0;
    PackedWriter m_texts, m_owners, m_users, m_runners;
};

template <class Source>
void FleetDeltaWriter<Source>::add(const RunnerRow &row)
{
    PackedWriter &to = m_runners;
    for (const quint32 moment : { row.createdAt.packed(), contactOf(row.contactedAt, row.status), row.tokenExpiresAt.packed() })
        to.number(moment);
    for (const TextId text : { row.description, row.shortSha, row.note })
        to.text(m_source.text(text));
    const auto tags = row.tags == unknownTags ? std::span<const TextId>() : m_source.tags(row.tags);
    to.number(row.tags == unknownTags ? 0 : tags.size() + 1);
    for (const TextId tag : tags)
        to.number(reference(tag));
    const OwnerRow &owner = m_source.owner(row.owner);
    to.byte(row.owner == 0 ? 0 : 1);
    if (row.owner != 0) {
        member(to, owner.kind);
        to.number(quint64(owner.id));
    }
    to.number(row.creator == 0 ? 0 : quint64(m_source.user(row.creator).id.value));
    for (const qint32 count : { row.managerCount, row.projectCount, row.maximumTimeout })
        to.number(quint64(std::max<qint64>(count, -1) + 1));
    member(to, row.status);
    member(to, row.type);
    member(to, row.access);
    member(to, row.method);
    member(to, row.upgrade);
    const auto two = [](Tri value, int at) { return quint32(value) << (2 * at); };
    to.number(two(row.paused, 0) | two(row.locked, 1) | two(row.runUntagged, 2) | two(row.canUpdate, 3) | two(row.canDelete, 4) | two(row.canAssign, 5));
}

template <class Source>
void FleetDeltaWriter<Source>::add(const ManagerRow &row)
{
    PackedWriter &to = m_runners;
    to.number(quint64(row.id.value) << 1);
    to.number(row.createdAt.packed());
    to.number(contactOf(row.contactedAt, row.status));
    for (const TextId text : { row.systemId, row.address })
        to.text(m_source.text(text));
    for (const TextId text : { row.version, row.revision, row.platform, row.architecture, row.executor })
        to.number(reference(text));
    member(to, row.status);
}

} // namespace muster
