// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetdump.h"

namespace muster {

namespace {

class Dump {
public:
    explicit Dump(const Snapshot &fleet) : m_fleet(fleet) { }

    QByteArray text;

    void number(qint64 value) { text += QByteArray::number(value) + ' '; }
    void word(TextId id)
    {
        const std::string_view utf8 = m_fleet.text(id);
        text += id.isNull() ? QByteArray("null ") : '\'' + QByteArray(utf8.data(), qsizetype(utf8.size())) + "' ";
    }
    template <class Enum>
    void member(Enum value)
    {
        const std::string_view foreign = m_fleet.foreignName(value);
        if (isForeign(value))
            text += '?' + QByteArray(foreign.data(), qsizetype(foreign.size())) + ' ';
        else
            number(qint64(value));
    }
    void owner(OwnerIndex index)
    {
        const OwnerRow &row = m_fleet.owner(index);
        member(row.kind);
        number(row.id);
        for (const TextId id : { row.fullPath, row.name, row.webUrl })
            word(id);
    }
    void user(UserIndex index)
    {
        const UserRow &row = m_fleet.user(index);
        number(row.id.value);
        for (const TextId id : { row.username, row.name, row.state, row.webUrl })
            word(id);
    }
    void tags(TagSetIndex index)
    {
        text += index == unknownTags ? "untold " : "tags ";
        for (const TextId tag : m_fleet.tags(index))
            word(tag);
    }
    void runner(const RunnerRow &row);
    void manager(const ManagerRow &row);

private:
    const Snapshot &m_fleet;
};

void Dump::runner(const RunnerRow &row)
{
    for (const qint64 value : { row.id.value, qint64(row.contentHash), qint64(row.createdAt.packed()), qint64(row.contactedAt.packed()), qint64(row.tokenExpiresAt.packed()),
             qint64(row.managersLoaded), qint64(row.managerCount), qint64(row.projectCount), qint64(row.maximumTimeout), qint64(row.runningJobs), qint64(row.paused), qint64(row.locked),
             qint64(row.runUntagged), qint64(row.canUpdate), qint64(row.canDelete), qint64(row.canAssign) })
        number(value);
    for (const TextId id : { row.description, row.shortSha, row.note, row.search })
        word(id);
    member(row.status);
    member(row.type);
    member(row.access);
    member(row.execution);
    member(row.method);
    member(row.upgrade);
    tags(row.tags);
    owner(row.owner);
    user(row.creator);
    text += '\n';
    for (const ManagerRow &each : m_fleet.managers(row))
        manager(each);
}

void Dump::manager(const ManagerRow &row)
{
    for (const qint64 value : { row.id.value, qint64(row.createdAt.packed()), qint64(row.contactedAt.packed()) })
        number(value);
    for (const TextId id : { row.systemId, row.version, row.revision, row.address, row.platform, row.architecture, row.executor })
        word(id);
    member(row.status);
    member(row.execution);
    text += '\n';
}

} // namespace

QByteArray contentOf(const Snapshot &fleet)
{
    Dump dump(fleet);
    const FleetKey &key = fleet.key();
    dump.text = key.instance.toUtf8() + ' ' + key.username.toUtf8() + ' ' + QByteArray::number(int(key.scope.kind)) + ' ' + key.scope.groupPath.toUtf8() + ' '
        + QByteArray::number(fleet.asOf().packed()) + ' ' + QByteArray::number(fleet.expectedCount()) + ' ' + fleet.trouble().toUtf8() + '\n';
    for (const RunnerRow &row : fleet.rows())
        dump.runner(row);
    for (OwnerIndex i = 0; i < OwnerIndex(fleet.ownerCount()); ++i)
        dump.owner(i);
    for (UserIndex i = 0; i < UserIndex(fleet.userCount()); ++i)
        dump.user(i);
    for (TagSetIndex i = 0; i < TagSetIndex(fleet.tagSetCount()); ++i)
        dump.tags(i);
    return dump.text;
}

QByteArray dumpOf(const Snapshot &fleet)
{
    return QByteArray::number(int(fleet.completeness())) + '\n' + contentOf(fleet);
}

} // namespace muster
