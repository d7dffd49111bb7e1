// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotpack.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

// The quickest of Qt's that finds every damage: 1.2 ms a MB, off the GUI thread.
constexpr QCryptographicHash::Algorithm checksum = QCryptographicHash::Blake2b_256;
constexpr qint64 checksumBytes = 32;

constexpr std::array<char, 8> ourMagic{ 'M', 'u', 's', 't', 'e', 'r', 'F', '\n' };
constexpr quint32 ourByteOrder = 0x01020304;

struct Header {
    std::array<char, 8> magic = ourMagic;
    quint32 format = SnapshotPack::format;
    quint32 byteOrder = ourByteOrder;
    quint64 rows = 0;
    quint64 managers = 0;
    quint64 tagSets = 0;
    quint64 tagTexts = 0;
    quint64 owners = 0;
    quint64 users = 0;
    quint64 foreign = 0;
    quint64 textBytes = 0;
    qint64 expected = -1;
    quint32 asOf = 0;       // Instant::packed
    quint32 scopeKind = 0;
    TextId instance;
    TextId username;
    TextId groupPath;
    TextId trouble;
};

// The file is the memory of these types. Whoever changes one: raise SnapshotPack::format, then correct the figures here.
static_assert(SnapshotPack::format == 1);
static_assert(sizeof(Header) == 112 && std::is_trivially_copyable_v<Header>);
static_assert(sizeof(RunnerRow) == 96 && offsetof(RunnerRow, description) == 28 && offsetof(RunnerRow, firstManager) == 56 && offsetof(RunnerRow, runningJobs) == 76
              && offsetof(RunnerRow, paused) == 84 && offsetof(RunnerRow, canAssign) == 89);
static_assert(sizeof(ManagerRow) == 48 && offsetof(ManagerRow, systemId) == 16 && offsetof(ManagerRow, executor) == 40 && offsetof(ManagerRow, execution) == 45);
static_assert(sizeof(OwnerRow) == 32 && offsetof(OwnerRow, id) == 8 && offsetof(OwnerRow, webUrl) == 24);
static_assert(sizeof(UserRow) == 24 && offsetof(UserRow, webUrl) == 20);
static_assert(std::is_trivially_copyable_v<RunnerRow> && std::is_trivially_copyable_v<ManagerRow> && std::is_trivially_copyable_v<OwnerRow> && std::is_trivially_copyable_v<UserRow>);

/// What lies between and behind the members holds whatever was in memory before: not for the disk.
void clearPadding(char *row, const RunnerRow *)
{
    constexpr std::size_t end = offsetof(RunnerRow, canAssign) + 1;
    std::memset(row + end, 0, sizeof(RunnerRow) - end);
}
void clearPadding(char *row, const ManagerRow *)
{
    constexpr std::size_t end = offsetof(ManagerRow, execution) + 1;
    std::memset(row + end, 0, sizeof(ManagerRow) - end);
}
void clearPadding(char *row, const OwnerRow *)
{
    std::memset(row + 1, 0, offsetof(OwnerRow, id) - 1);
    constexpr std::size_t end = offsetof(OwnerRow, webUrl) + sizeof(TextId);
    std::memset(row + end, 0, sizeof(OwnerRow) - end);
}
void clearPadding(char *, const void *) { }

// Which members of each noun are texts.
constexpr std::array rowTexts{ &RunnerRow::description, &RunnerRow::shortSha, &RunnerRow::note, &RunnerRow::search };
constexpr std::array managerTexts{ &ManagerRow::systemId, &ManagerRow::version, &ManagerRow::revision, &ManagerRow::address, &ManagerRow::platform, &ManagerRow::architecture,
    &ManagerRow::executor };
constexpr std::array ownerTexts{ &OwnerRow::fullPath, &OwnerRow::name, &OwnerRow::webUrl };
constexpr std::array userTexts{ &UserRow::username, &UserRow::name, &UserRow::state, &UserRow::webUrl };

} // namespace

// Writing

/// Copies the texts that are in use, each once, in the order in which they are met: what a row needs lies together, and nothing
/// that the load has left behind (deleted runners, unused ends of the pool) reaches the disk.
class SnapshotPack::Writer {
public:
    explicit Writer(const Snapshot &fleet) : m_fleet(fleet), m_texts(StringPool::unit, '\0') { }
    QByteArray packed();

private:
    TextId moved(TextId id)
    {
        if (id.isNull())
            return id;
        if (id.value >= m_newIds.size())
            m_newIds.resize(std::max<std::size_t>(id.value + 1, m_newIds.size() * 2));
        TextId &known = m_newIds[id.value];
        if (known.isNull())
            known = added(m_fleet.text(id));
        return known;
    }
    TextId added(std::string_view text)
    {
        const TextId id{ quint32(m_texts.size() / StringPool::unit) };
        const auto length = quint32(text.size());
        m_texts.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_texts.append(text.data(), text.size());
        m_texts.append((StringPool::unit - m_texts.size() % StringPool::unit) % StringPool::unit, '\0');
        return id;
    }
    TextId added(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        return added(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    }
    template <class Row, std::size_t N>
    void append(const std::vector<Row> &rows, const std::array<TextId Row::*, N> &texts)
    {
        for (Row row : rows) {
            for (TextId Row::*text : texts)
                row.*text = moved(row.*text);
            std::array<char, sizeof(Row)> bytes;
            std::memcpy(bytes.data(), &row, sizeof(Row));
            clearPadding(bytes.data(), &row);
            m_arrays.append(bytes.data(), sizeof(Row));
        }
    }
    void append(const std::vector<TextId> &texts)
    {
        for (const TextId text : texts) {
            const TextId id = moved(text);
            m_arrays.append(reinterpret_cast<const char *>(&id), sizeof id);
        }
    }

    const Snapshot &m_fleet;
    std::vector<TextId> m_newIds;   // by old id
    std::string m_texts;
    QByteArray m_arrays;
};

QByteArray SnapshotPack::Writer::packed()
{
    Header header;
    header.rows = m_fleet.m_rows.size();
    header.managers = m_fleet.m_managers.size();
    header.tagSets = m_fleet.m_tagSets.size();
    header.tagTexts = m_fleet.m_tagTexts.size();
    header.owners = m_fleet.m_owners.size();
    header.users = m_fleet.m_users.size();
    header.foreign = m_fleet.m_foreign.size();
    header.expected = m_fleet.m_expected;
    header.asOf = m_fleet.m_asOf.packed();
    header.scopeKind = quint32(m_fleet.m_key.scope.kind);
    header.instance = added(m_fleet.m_key.instance);
    header.username = added(m_fleet.m_key.username);
    header.groupPath = added(m_fleet.m_key.scope.groupPath);
    header.trouble = added(m_fleet.m_trouble);

    m_arrays.reserve(qsizetype(sizeof header + m_fleet.m_rows.size() * (sizeof(RunnerRow) + 160) + m_fleet.m_managers.size() * sizeof(ManagerRow)));
    m_arrays.append(sizeof header, '\0');
    append(m_fleet.m_rows, rowTexts);
    append(m_fleet.m_managers, managerTexts);
    if (!m_fleet.m_tagSets.empty())
        m_arrays.append(reinterpret_cast<const char *>(m_fleet.m_tagSets.data()), qsizetype(m_fleet.m_tagSets.size() * sizeof(Snapshot::TagSpan)));
    append(m_fleet.m_tagTexts);
    append(m_fleet.m_owners, ownerTexts);
    append(m_fleet.m_users, userTexts);
    append(m_fleet.m_foreign);
    header.textBytes = m_texts.size();
    std::memcpy(m_arrays.data(), &header, sizeof header);
    m_arrays.append(m_texts.data(), qsizetype(m_texts.size()));
    m_arrays.append(QCryptographicHash::hash(m_arrays, checksum));
    return std::move(m_arrays);
}

QByteArray SnapshotPack::pack(const Snapshot &fleet)
{
    return Writer(fleet).packed();
}

// Reading

class SnapshotPack::Reader {
public:
    explicit Reader(QIODevice &from) : m_from(from), m_fleet(std::make_shared<Snapshot>()), m_sum(checksum) { }
    tl::expected<Snapshot::Ptr, QString> unpacked();

private:
    [[nodiscard]] QString readHeader();
    [[nodiscard]] bool readArrays();
    [[nodiscard]] bool take(void *to, std::size_t bytes)
    {
        auto *at = static_cast<char *>(to);
        for (std::size_t left = bytes; left > 0;) {
            const qint64 came = m_from.read(at, qint64(left));
            if (came <= 0)
                return false;
            m_sum.addData(QByteArrayView(at, came));
            at += came;
            left -= std::size_t(came);
        }
        return true;
    }
    template <class Row>
    [[nodiscard]] bool take(std::vector<Row> &rows, quint64 count)
    {
        rows.resize(std::size_t(count));
        return take(rows.data(), rows.size() * sizeof(Row));
    }

    // Every index lies within, every member is one of ours or foreign and named: nobody asks later.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] bool isSound(const RunnerRow &row) const;
    [[nodiscard]] bool isSound(const ManagerRow &manager) const;
    [[nodiscard]] bool isSound(TextId id) const
    {
        const quint64 at = quint64(id.value) * StringPool::unit;
        if (at == 0)
            return true;
        quint32 length = 0;
        if (at + sizeof length > m_header.textBytes)
            return false;
        std::memcpy(&length, m_texts + at, sizeof length);
        return at + sizeof length + length <= m_header.textBytes;
    }
    template <class Row, std::size_t N>
    [[nodiscard]] bool textsAreSound(const Row &row, const std::array<TextId Row::*, N> &texts) const
    {
        return std::all_of(texts.begin(), texts.end(), [&](TextId Row::*text) { return isSound(row.*text); });
    }
    template <class Enum>
    [[nodiscard]] bool isMember(Enum value, Enum last) const
    {
        return quint8(value) <= quint8(last) || (isForeign(value) && quint64(quint8(value) - firstForeign) < m_header.foreign);
    }
    [[nodiscard]] QString string(TextId id) const { return m_fleet->m_pool->string(id); }

    QIODevice &m_from;
    std::shared_ptr<Snapshot> m_fleet;
    QCryptographicHash m_sum;
    Header m_header;
    const char *m_texts = nullptr;   // the pool's
};

QString SnapshotPack::Reader::readHeader()
{
    if (!take(&m_header, sizeof m_header) || m_header.magic != ourMagic)
        return u"it is no remembered fleet"_s;
    if (m_header.byteOrder != ourByteOrder)
        return u"it was written by another kind of machine"_s;
    if (m_header.format != format)
        return u"its format is %1, this Muster knows %2"_s.arg(m_header.format).arg(format);
    // The file has exactly the size that the header tells, so no count can make us ask for more memory than it has bytes.
    const auto size = quint64(m_from.size());
    quint64 left = size - std::min<quint64>(size, sizeof m_header + checksumBytes);
    for (const auto &[count, bytes] : std::initializer_list<std::pair<quint64, quint64>>{ { m_header.rows, sizeof(RunnerRow) }, { m_header.managers, sizeof(ManagerRow) },
             { m_header.tagSets, sizeof(Snapshot::TagSpan) }, { m_header.tagTexts, sizeof(TextId) }, { m_header.owners, sizeof(OwnerRow) }, { m_header.users, sizeof(UserRow) },
             { m_header.foreign, sizeof(TextId) }, { m_header.textBytes, 1 } }) {
        if (count > left / bytes)
            return u"it is cut short"_s;
        left -= count * bytes;
    }
    if (left != 0)
        return u"it is longer than it says"_s;
    // The first of each stands for "none" and "not known".
    if (m_header.tagSets == 0 || m_header.owners == 0 || m_header.users == 0 || m_header.foreign > 255U - firstForeign || m_header.textBytes < StringPool::unit
        || m_header.textBytes % StringPool::unit != 0 || m_header.textBytes > StringPool::mostBytes || m_header.scopeKind > quint32(Scope::Kind::Mine) || m_header.rows > quint64(std::numeric_limits<qint32>::max()))
        return u"its header contradicts itself"_s;
    return {};
}

bool SnapshotPack::Reader::readArrays()
{
    Snapshot &fleet = *m_fleet;
    if (!take(fleet.m_rows, m_header.rows) || !take(fleet.m_managers, m_header.managers) || !take(fleet.m_tagSets, m_header.tagSets) || !take(fleet.m_tagTexts, m_header.tagTexts)
        || !take(fleet.m_owners, m_header.owners) || !take(fleet.m_users, m_header.users) || !take(fleet.m_foreign, m_header.foreign))
        return false;
    std::unique_ptr<char[]> texts(new char[std::size_t(m_header.textBytes)]);
    if (!take(texts.get(), std::size_t(m_header.textBytes)))
        return false;
    m_texts = texts.get();
    fleet.m_pool = std::make_shared<StringPool>(std::move(texts), std::size_t(m_header.textBytes));
    return true;
}

bool SnapshotPack::Reader::isSound(const RunnerRow &row) const
{
    const auto isTri = [](Tri value) { return value <= Tri::Yes; };
    return textsAreSound(row, rowTexts) && (row.tags == unknownTags || row.tags < m_header.tagSets) && row.owner < m_header.owners && row.creator < m_header.users
        && quint64(row.firstManager) + row.managersLoaded <= m_header.managers && row.managerCount >= -1 && row.projectCount >= -1 && row.maximumTimeout >= -1 && row.runningJobs >= -1
        && isMember(row.status, RunnerStatus::NeverContacted) && isMember(row.type, RunnerType::Project) && isMember(row.access, AccessLevel::RefProtected)
        && isMember(row.execution, JobExecution::Busy) && isMember(row.method, CreationMethod::AuthenticatedUser) && isMember(row.upgrade, UpgradeStatus::Recommended) && isTri(row.paused)
        && isTri(row.locked) && isTri(row.runUntagged) && isTri(row.canUpdate) && isTri(row.canDelete) && isTri(row.canAssign);
}

bool SnapshotPack::Reader::isSound(const ManagerRow &manager) const
{
    return textsAreSound(manager, managerTexts) && isMember(manager.status, RunnerStatus::NeverContacted) && isMember(manager.execution, JobExecution::Busy);
}

bool SnapshotPack::Reader::isSound() const
{
    const Snapshot &fleet = *m_fleet;
    const auto textIsSound = [this](TextId id) { return isSound(id); };
    const auto spanIsSound = [this](const Snapshot::TagSpan &span) { return quint64(span.first) + span.count <= m_header.tagTexts; };
    const auto comesNotBefore = [](const RunnerRow &row, const RunnerRow &next) { return !(row.id < next.id); };
    return std::all_of(fleet.m_rows.begin(), fleet.m_rows.end(), [this](const RunnerRow &row) { return isSound(row); })
        && std::adjacent_find(fleet.m_rows.begin(), fleet.m_rows.end(), comesNotBefore) == fleet.m_rows.end()   // find() relies on the order
        && std::all_of(fleet.m_managers.begin(), fleet.m_managers.end(), [this](const ManagerRow &manager) { return isSound(manager); })
        && std::all_of(fleet.m_tagSets.begin(), fleet.m_tagSets.end(), spanIsSound) && fleet.m_tagSets.front().count == 0
        && std::all_of(fleet.m_tagTexts.begin(), fleet.m_tagTexts.end(), textIsSound) && std::all_of(fleet.m_foreign.begin(), fleet.m_foreign.end(), textIsSound)
        && std::all_of(fleet.m_owners.begin(), fleet.m_owners.end(), [this](const OwnerRow &owner) { return textsAreSound(owner, ownerTexts) && isMember(owner.kind, RunnerType::Project); })
        && std::all_of(fleet.m_users.begin(), fleet.m_users.end(), [this](const UserRow &user) { return textsAreSound(user, userTexts); })
        && isSound(m_header.instance) && isSound(m_header.username) && isSound(m_header.groupPath) && isSound(m_header.trouble);
}

tl::expected<Snapshot::Ptr, QString> SnapshotPack::Reader::unpacked()
{
    if (QString why = readHeader(); !why.isEmpty())
        return tl::unexpected<QString>(std::move(why));
    if (!readArrays())
        return tl::unexpected<QString>(u"it could not be read to its end: %1"_s.arg(m_from.errorString()));
    if (m_from.read(checksumBytes) != m_sum.result())
        return tl::unexpected<QString>(u"its checksum does not agree"_s);
    if (!isSound())
        return tl::unexpected<QString>(u"its parts contradict each other"_s);
    Snapshot &fleet = *m_fleet;
    fleet.m_key = { string(m_header.instance), string(m_header.username), { Scope::Kind(m_header.scopeKind), string(m_header.groupPath) } };
    fleet.m_trouble = string(m_header.trouble);
    fleet.m_asOf = Instant::fromPacked(m_header.asOf);
    fleet.m_expected = std::max<qint64>(-1, m_header.expected);
    fleet.m_completeness = Completeness::Remembered;
    return m_fleet;
}

tl::expected<Snapshot::Ptr, QString> SnapshotPack::unpack(QIODevice &from)
{
    return Reader(from).unpacked();
}

bool SnapshotPack::isOurs(const QByteArray &begin)
{
    static_assert(bytesToTell == offsetof(Header, rows));
    const Header wanted;
    return begin.size() >= bytesToTell && std::memcmp(begin.constData(), &wanted, bytesToTell) == 0;
}

} // namespace muster
