// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/delta.h"
#include "models/fleet/patch.h"
#include "models/fleet/snapshotpack.h"
#include "tests/support/dice.h"
#include "tests/support/fleetdump.h"
#include "tests/support/fleetmaker.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using muster::test::Dice;

namespace {

constexpr qsizetype checksumBytes = 32;

tl::expected<Snapshot::Ptr, QString> unpacked(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return SnapshotPack::unpack(buffer);
}

/// As somebody would who wants to be believed.
QByteArray withRightChecksum(QByteArray bytes)
{
    bytes.chop(checksumBytes);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

std::optional<std::string> anyText(Dice &dice)
{
    static const std::vector<std::string> texts{ "", "build", "ß Ωmega 🚀", "\xc3\x28 not utf-8", std::string("zero\0inside", 11), std::string(300, 'x'), "\u202eright to left", "<b>bold</b>\n\x1b[31m" };
    if (dice.chance(0.2))
        return std::nullopt;
    return dice.pick(texts);
}

std::string anyMember(Dice &dice)
{
    static const std::vector<std::string> members{ "", "ONLINE", "STALE", "NEVER_CONTACTED", "IDLE", "ACTIVE", "GROUP_TYPE", "REF_PROTECTED", "HIBERNATING", "Ünheard Of", "QUANTUM_TYPE" };
    return dice.pick(members);
}

Snapshot::Ptr anyFleet(Dice &dice)
{
    std::vector<FixtureRunner> runners;
    const int count = dice.chance(0.1) ? 0 : dice.roll(30);
    for (int i = 0; i < count; ++i) {
        FixtureRunner runner;
        runner.id = 1 + dice.roll(1000) * (dice.chance(0.1) ? 4'000'000'000 : 1);
        runner.name = anyText(dice);
        runner.shortSha = anyText(dice);
        runner.note = anyText(dice);
        for (std::string FixtureRunner::*member : { &FixtureRunner::status, &FixtureRunner::type, &FixtureRunner::access, &FixtureRunner::execution, &FixtureRunner::method, &FixtureRunner::upgrade })
            runner.*member = anyMember(dice);
        for (Tri FixtureRunner::*tri : { &FixtureRunner::paused, &FixtureRunner::locked, &FixtureRunner::runUntagged, &FixtureRunner::canUpdate, &FixtureRunner::canDelete, &FixtureRunner::canAssign })
            runner.*tri = Tri(dice.roll(3));
        runner.ownerId = dice.roll(5);
        runner.ownerPath = anyText(dice);
        runner.creatorId = dice.roll(4);
        runner.creator = anyText(dice).value_or("");
        if (dice.chance(0.2)) {
            runner.tags.reset();
        } else {
            runner.tags->clear();
            for (int tag = dice.roll(5); tag > 0; --tag)
                runner.tags->push_back(anyText(dice).value_or("tag"));
        }
        for (int manager = dice.roll(4); manager > 0; --manager) {
            FixtureManager made;
            made.id = 1 + dice.roll(5000);
            for (std::optional<std::string> FixtureManager::*text : { &FixtureManager::systemId, &FixtureManager::version, &FixtureManager::revision, &FixtureManager::address, &FixtureManager::platform,
                     &FixtureManager::architecture, &FixtureManager::executor })
                made.*text = anyText(dice);
            made.status = anyMember(dice);
            made.execution = anyMember(dice);
            made.createdAt = dice.roll(3);
            made.contactedAt = dice.chance(0.5) ? dice.roll(2) : 0xffffffffLL;
            runner.managers.push_back(made);
        }
        if (dice.chance(0.3))
            runner.managerCount = dice.roll(100);
        runner.createdAt = dice.roll(3);
        runner.projectCount = dice.roll(5) - 1;
        runner.runningJobs = dice.roll(1003) - 1;
        runners.push_back(runner);
    }
    FixtureFacts facts;
    if (dice.chance(0.3))
        facts.instance = u"https://gitläb.example.com:8443/ünter"_s;
    if (dice.chance(0.3))
        facts.username = QString();
    facts.scope = { Scope::Kind(dice.roll(3)), dice.chance(0.5) ? u"acme/zahlung-ß"_s : QString() };
    return snapshotOf(runners, facts);
}

} // namespace

class TestSnapshotPack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverAFleetSaysComesBackAndIsRemembered()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            Dice dice(seed);
            const Snapshot::Ptr fleet = anyFleet(dice);
            const QByteArray bytes = SnapshotPack::pack(*fleet);
            const auto back = unpacked(bytes);
            QVERIFY2(back, qPrintable(u"seed %1: %2"_s.arg(seed).arg(back ? QString() : back.error())));
            QCOMPARE(contentOf(**back), contentOf(*fleet));
            QVERIFY((*back)->isRemembered());
            QVERIFY(!(*back)->isComplete());
            QVERIFY((*back)->key() == fleet->key());
            for (const RunnerRow &row : fleet->rows())
                QVERIFY((*back)->find(row.id).has_value());
            QCOMPARE(SnapshotPack::pack(**back), bytes);   // the same fleet, the same bytes
        }
    }

    void aBigFleetComesBackAndDiffersInNothing()
    {
        FleetMaker maker({ .runners = 4000 });
        const Snapshot::Ptr fleet = maker.snapshot();
        const auto back = unpacked(SnapshotPack::pack(*fleet));
        QVERIFY(back);
        QVERIFY(contentOf(**back) == contentOf(*fleet));
        // A refresh that brings the same moves nothing in the table.
        const SnapshotDelta delta = difference(**back, *fleet);
        QVERIFY(delta.changed.empty());
        QCOMPARE((*back)->searchText((*back)->row(0)), fleet->searchText(fleet->row(0)));
    }

    void whatWasLeftBehindIsNotWritten()
    {
        FleetMaker maker({ .runners = 50 });
        const Snapshot::Ptr fleet = maker.snapshot();
        const RunnerRow &first = fleet->row(0);
        const std::string_view search = fleet->searchText(first);
        const QByteArray text(search.data(), qsizetype(search.size()));
        QVERIFY(SnapshotPack::pack(*fleet).contains(text));
        const Snapshot::Ptr without = withoutRunners(*fleet, { first.id });   // shares the texts with the first
        const QByteArray bytes = SnapshotPack::pack(*without);
        QVERIFY(!bytes.contains(text));
        const auto back = unpacked(bytes);
        QVERIFY(back);
        QCOMPARE(contentOf(**back), contentOf(*without));
    }

    void whatIsNoFleetIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 20 }).snapshot());
        const auto changed = [&](qsizetype at, quint32 value) {
            QByteArray bytes = good;
            std::memcpy(bytes.data() + at, &value, sizeof value);
            return withRightChecksum(bytes);
        };
        QTest::newRow("empty") << QByteArray() << u"it is no remembered fleet"_s;
        QTest::newRow("one byte") << good.first(1) << u"it is no remembered fleet"_s;
        QTest::newRow("a text") << QByteArray(500, 'x') << u"it is no remembered fleet"_s;
        QTest::newRow("the header alone") << good.first(112) << u"it is cut short"_s;
        QTest::newRow("without its last byte") << good.chopped(1) << u"it is cut short"_s;
        QTest::newRow("half of it") << good.first(good.size() / 2) << u"it is cut short"_s;
        QTest::newRow("a byte more") << good + 'x' << u"it is longer than it says"_s;
        QTest::newRow("twice") << good + good << u"it is longer than it says"_s;
        QTest::newRow("a newer format") << changed(8, SnapshotPack::format + 1) << u"its format is 2, this Muster knows 1"_s;
        QTest::newRow("no format") << changed(8, 0) << u"its format is 0, this Muster knows 1"_s;
        QTest::newRow("the other byte order") << changed(12, 0x04030201) << u"it was written by another kind of machine"_s;
        QTest::newRow("more runners than bytes") << changed(16, 0xffffffff) << u"it is cut short"_s;
        QTest::newRow("runners beyond 64 bits") << changed(20, 0xffffffff) << u"it is cut short"_s;
        QTest::newRow("a scope that is none") << changed(92, 3) << u"its header contradicts itself"_s;
        QTest::newRow("an instance beyond the texts") << changed(96, 0x7fffffff) << u"its parts contradict each other"_s;
        QTest::newRow("runners in disorder") << changed(112, 0x7fffffff) << u"its parts contradict each other"_s;
        QTest::newRow("a name beyond the texts") << changed(112 + 28, 0xffffffff) << u"its parts contradict each other"_s;
        QTest::newRow("tags that are not there") << changed(112 + 44, 0x00ffffff) << u"its parts contradict each other"_s;
        QTest::newRow("managers that are not there") << changed(112 + 60, 0xffffffff) << u"its parts contradict each other"_s;
        QTest::newRow("a status that nobody has") << changed(112 + 78, 0x1f1f1f1f) << u"its parts contradict each other"_s;
        QTest::newRow("a status that nobody named") << changed(112 + 78, 0xf0f0f0f0) << u"its parts contradict each other"_s;
        QByteArray flipped = good;
        flipped[good.size() / 2] = char(flipped.at(good.size() / 2) ^ 1);
        QTest::newRow("a bit that turned") << flipped << u"its checksum does not agree"_s;
    }
    void whatIsNoFleetIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto back = unpacked(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error(), reason);
    }

    void anyByteThatTurnedIsFoundOut()
    {
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 9 }).snapshot());
        Dice dice(7);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bytes = good;
            bytes[at] = char(bytes.at(at) ^ (1 << dice.roll(8)));
            QVERIFY2(!unpacked(bytes), qPrintable(u"byte %1"_s.arg(at)));
        }
    }

    void anyEndThatIsMissingIsFoundOut()
    {
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 9 }).snapshot());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!unpacked(good.first(size)), qPrintable(u"%1 bytes"_s.arg(size)));
    }

    /// Whoever can write the file can write the checksum. What is then let in is a fleet like any other: all of it can be read.
    void whoeverWroteTheBytesNothingPointsOutOfThem()
    {
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 5 }).snapshot());
        Dice dice(11);
        int accepted = 0, refused = 0;
        for (qsizetype at = 0; at < good.size() - checksumBytes; ++at) {
            for (const char value : { char(0), char(0x7f), char(0xff), char(good.at(at) + 1), char(dice.roll(256)) }) {
                QByteArray bytes = good;
                bytes[at] = value;
                const auto back = unpacked(withRightChecksum(bytes));
                back ? ++accepted : ++refused;
                if (back)
                    QVERIFY(!contentOf(**back).isEmpty());   // reads everything there is
            }
        }
        QVERIFY2(accepted > 500 && refused > 500, qPrintable(u"%1 %2"_s.arg(accepted).arg(refused)));
    }

    void severalBytesAtOnce()
    {
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 5 }).snapshot());
        Dice dice(13);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int i = 1 + dice.roll(6); i > 0; --i)
                bytes[dice.roll(int(good.size()))] = char(dice.roll(256));
            if (const auto back = unpacked(withRightChecksum(bytes)))
                QVERIFY(!contentOf(**back).isEmpty());
        }
    }

    void aFileIsToldByItsFirstBytes()
    {
        const QByteArray good = SnapshotPack::pack(*FleetMaker({ .runners = 1 }).snapshot());
        QVERIFY(SnapshotPack::isOurs(good.first(SnapshotPack::bytesToTell)));
        QVERIFY(!SnapshotPack::isOurs(good.first(SnapshotPack::bytesToTell - 1)));
        QVERIFY(!SnapshotPack::isOurs({}));
        QVERIFY(!SnapshotPack::isOurs(QByteArray(16, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotPack)
#include "tst_snapshotpack.moc"
