// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotpack.h"
#include "models/history/snapshotfolder.h"
#include "tests/support/fleetdump.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/readonlymedium.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using muster::test::ReadOnlyMedium;

namespace {

const QString ours = u"https://git.example.com"_s, other = u"https://other.example.com"_s;

Snapshot::Ptr fleetOf(const FleetKey &key, int runners = 8)
{
    FleetMaker maker({ .runners = runners });
    FixtureFacts facts;
    facts.instance = key.instance;
    facts.username = key.username;
    facts.scope = key.scope;
    return snapshotOf(maker.runners(), facts);
}

FleetKey keyOf(const QString &instance, const QString &username = u"mira"_s, const Scope &scope = {})
{
    return { instance, username, scope };
}

struct Ground {
    QTemporaryDir temporary;
    QString path = temporary.filePath(u"deep/fleets"_s);
    SnapshotFolder folder{ path };

    [[nodiscard]] QStringList files(const QString &pattern = u"*"_s) const { return QDir(path).entryList({ pattern }, QDir::Files | QDir::Hidden); }
    void overwrite(const QString &file, const QByteArray &bytes) const
    {
        QDir().mkpath(path);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

} // namespace

class TestSnapshotFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain()
    {
        Ground ground;
        const Snapshot::Ptr fleet = fleetOf(keyOf(ours));
        QVERIFY(!ground.folder.write(*fleet));
        const auto back = ground.folder.read(fleet->key());
        QVERIFY(back && *back);
        QCOMPARE(contentOf(**back), contentOf(*fleet));
        QVERIFY((*back)->isRemembered());
    }

    void nothingIsRememberedInAnEmptyOrMissingFolder()
    {
        Ground ground;
        const auto back = ground.folder.read(keyOf(ours));
        QVERIFY(back && !*back);
        const auto last = ground.folder.readLast({ ours, u"a1"_s });
        QVERIFY(last && !*last);
        QVERIFY(!QDir(ground.path).exists());   // looking makes no folder
    }

    void onlyTheOwnerMayReadIt()
    {
        Ground ground;
        const Snapshot::Ptr fleet = fleetOf(keyOf(ours));
        QVERIFY(!ground.folder.write(*fleet));
        QVERIFY(!ground.folder.write(*fleet));   // over what is there as well
        QVERIFY(!ground.folder.noteShown({ ours, u"a1"_s }, fleet->key()));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(ground.path) & others));
        QCOMPARE(ground.files().size(), 2);
        for (const QString &file : ground.files())
            QVERIFY(!(QFile::permissions(ground.path + u'/' + file) & others));
    }

    void everyUserAndScopeHasItsOwn()
    {
        Ground ground;
        const std::vector<FleetKey> keys{ keyOf(ours), keyOf(ours, u"otto"_s), keyOf(ours, u"mira"_s, { Scope::Kind::Mine, {} }), keyOf(ours, u"mira"_s, { Scope::Kind::Group, u"acme"_s }),
            keyOf(ours, u"mira"_s, { Scope::Kind::Group, u"acme/payments"_s }), keyOf(other) };
        int runners = 3;
        for (const FleetKey &key : keys)
            QVERIFY(!ground.folder.write(*fleetOf(key, runners++)));
        QCOMPARE(ground.files().size(), qsizetype(keys.size()));
        runners = 3;
        for (const FleetKey &key : keys) {
            const auto back = ground.folder.read(key);
            QVERIFY(back && *back);
            QVERIFY((*back)->key() == key);
            QCOMPARE((*back)->size(), runners++);
        }
    }

    void whatAnAccountHadLastOnScreenIsFound()
    {
        Ground ground;
        const FleetKey all = keyOf(ours), group = keyOf(ours, u"mira"_s, { Scope::Kind::Group, u"acme/zahlung-ß"_s });
        QVERIFY(!ground.folder.write(*fleetOf(all)));
        QVERIFY(!ground.folder.write(*fleetOf(group)));
        QVERIFY(!ground.folder.noteShown({ ours, u"a1"_s }, all));
        QVERIFY(!ground.folder.noteShown({ ours, u"a2"_s }, group));
        QVERIFY((*ground.folder.readLast({ ours, u"a1"_s }))->key() == all);
        QVERIFY((*ground.folder.readLast({ ours, u"a2"_s }))->key() == group);
        QVERIFY(!*ground.folder.readLast({ ours, u"a3"_s }));
        QVERIFY(!*ground.folder.readLast({ other, u"a1"_s }));
        QVERIFY(!ground.folder.noteShown({ ours, u"a1"_s }, group));
        QVERIFY((*ground.folder.readLast({ ours, u"a1"_s }))->key() == group);
        QVERIFY(!ground.folder.noteShown({ ours, u"a1"_s }, keyOf(ours, u"gone"_s)));   // whose memory is not there any more
        QVERIFY(!*ground.folder.readLast({ ours, u"a1"_s }));
    }

    void whatCannotBeUsedIsSetAsideAndNotDeleted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = SnapshotPack::pack(*fleetOf(keyOf(ours)));
        QByteArray newer = good, flipped = good;
        newer[8] = char(newer.at(8) + 1);
        flipped[300] = char(flipped.at(300) ^ 0x10);
        QTest::newRow("empty") << QByteArray() << u"no remembered fleet"_s;
        QTest::newRow("something else") << QByteArray("SQLite format 3\0 and so on") << u"no remembered fleet"_s;
        QTest::newRow("cut") << good.first(1000) << u"cut short"_s;
        QTest::newRow("damaged") << flipped << u"checksum"_s;
        QTest::newRow("of a newer Muster") << newer << u"format"_s;
        QTest::newRow("of another instance") << SnapshotPack::pack(*fleetOf(keyOf(other))) << u"another instance, user or scope"_s;
        QTest::newRow("of another user") << SnapshotPack::pack(*fleetOf(keyOf(ours, u"otto"_s))) << u"another instance, user or scope"_s;
        QTest::newRow("of another scope") << SnapshotPack::pack(*fleetOf(keyOf(ours, u"mira"_s, { Scope::Kind::Mine, {} }))) << u"another instance, user or scope"_s;
    }
    void whatCannotBeUsedIsSetAsideAndNotDeleted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        Ground ground;
        const FleetKey key = keyOf(ours);
        ground.overwrite(ground.folder.fileOf(key), bytes);
        const auto back = ground.folder.read(key);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, Error::Kind::Io);
        QVERIFY2(back.error().detail.contains(reason), qPrintable(back.error().detail));
        QCOMPARE(back.error().hint, ground.folder.fileOf(key));
        QVERIFY(!QFile::exists(ground.folder.fileOf(key)));
        const QStringList aside = ground.files(u"*.aside-*"_s);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(Ground::read(ground.path + u'/' + aside.front()), bytes);
        // And it goes on.
        QVERIFY(ground.folder.read(key) && !*ground.folder.read(key));
        QVERIFY(!ground.folder.write(*fleetOf(key)));
        QVERIFY(*ground.folder.read(key));
        QCOMPARE(ground.files(u"*.aside-*"_s).size(), 1);
    }

    void aNewerFileIsNotWrittenOver()
    {
        Ground ground;
        const Snapshot::Ptr fleet = fleetOf(keyOf(ours));
        QByteArray newer = SnapshotPack::pack(*fleet);
        newer[8] = char(newer.at(8) + 1);
        ground.overwrite(ground.folder.fileOf(fleet->key()), newer);
        QVERIFY(!ground.folder.write(*fleet));
        QVERIFY(*ground.folder.read(fleet->key()));
        const QStringList aside = ground.files(u"*.aside-*"_s);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(Ground::read(ground.path + u'/' + aside.front()), newer);
    }

    void aNoteThatSaysNothingIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe{");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("another instance") << QByteArray("{\"format\":1,\"instance\":\"https://other.example.com\",\"username\":\"mira\",\"scope\":0,\"group\":\"\"}");
        QTest::newRow("a newer format") << QByteArray("{\"format\":2,\"instance\":\"https://git.example.com\",\"username\":\"mira\",\"scope\":0,\"group\":\"\"}");
        QTest::newRow("a scope that is none") << QByteArray("{\"format\":1,\"instance\":\"https://git.example.com\",\"username\":\"mira\",\"scope\":3,\"group\":\"\"}");
        QTest::newRow("too long") << QByteArray("{\"instance\":\"") + QByteArray(1'000'000, 'x');
    }
    void aNoteThatSaysNothingIsSetAside()
    {
        QFETCH(QByteArray, json);
        Ground ground;
        const SnapshotFolder::Viewpoint viewpoint{ ours, u"a1"_s };
        QVERIFY(!ground.folder.write(*fleetOf(keyOf(ours))));
        ground.overwrite(ground.folder.fileOf(viewpoint), json);
        QVERIFY(!ground.folder.readLast(viewpoint));
        QCOMPARE(ground.files(u"*.aside-*"_s).size(), 1);
        QVERIFY(!*ground.folder.readLast(viewpoint));
        QVERIFY(*ground.folder.read(keyOf(ours)));   // the fleet itself is as good as it was
    }

    void aFolderThatTakesNothingSaysSoAndIsStillRead()
    {
        Ground ground;
        const Snapshot::Ptr fleet = fleetOf(keyOf(ours));
        QVERIFY(!ground.folder.write(*fleet));
        const ReadOnlyMedium medium(ground.temporary.path());
        const auto failed = ground.folder.write(*fleet);
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::Io);
        QVERIFY(!failed->detail.isEmpty());
        QVERIFY(ground.folder.noteShown({ ours, {} }, fleet->key()));
        QVERIFY(*ground.folder.read(fleet->key()));
        QCOMPARE(ground.files().size(), 1);   // nothing half done
    }

    void aFolderThatCannotBeMadeSaysSo()
    {
        QTemporaryDir temporary;
        QFile file(temporary.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SnapshotFolder folder(file.fileName() + u"/fleets"_s);
        QVERIFY(folder.write(*fleetOf(keyOf(ours))));
        QVERIFY(folder.read(keyOf(ours)) && !*folder.read(keyOf(ours)));
    }

    void forgettingAnInstanceLeavesTheOthers()
    {
        Ground ground;
        const FleetKey mine = keyOf(ours), theirs = keyOf(other);
        QVERIFY(!ground.folder.write(*fleetOf(mine)));
        QVERIFY(!ground.folder.write(*fleetOf(keyOf(ours, u"otto"_s))));
        QVERIFY(!ground.folder.noteShown({ ours, u"a1"_s }, mine));
        QVERIFY(!ground.folder.write(*fleetOf(theirs)));
        QVERIFY(!ground.folder.noteShown({ other, u"a1"_s }, theirs));
        ground.overwrite(ground.folder.fileOf(keyOf(ours, u"eve"_s)), "broken");
        QVERIFY(!ground.folder.read(keyOf(ours, u"eve"_s)));   // set aside
        QCOMPARE(ground.files().size(), 6);
        QVERIFY(!ground.folder.forget(ours));
        QCOMPARE(ground.files().size(), 2);
        QVERIFY(*ground.folder.readLast({ other, u"a1"_s }));
        QVERIFY(!*ground.folder.readLast({ ours, u"a1"_s }));
        QVERIFY(!ground.folder.forget(ours));   // twice harms nobody
    }

    void ofManyTheOldestGo()
    {
        Ground ground;
        const auto keyNumber = [](int i) { return keyOf(ours, u"user%1"_s.arg(i)); };
        const auto makeOld = [&](const FleetKey &key, qint64 seconds) {
            QFile file(ground.folder.fileOf(key));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
        };
        for (int i = 0; i < SnapshotFolder::mostFiles; ++i) {
            QVERIFY(!ground.folder.write(*fleetOf(keyNumber(i), 2)));
            makeOld(keyNumber(i), 3600 + i * 60);   // the first is the newest
        }
        ground.overwrite(ground.path + u"/x.fleet.aside-1"_s, "kept");
        QCOMPARE(ground.files(u"*.fleet"_s).size(), SnapshotFolder::mostFiles);
        QVERIFY(!ground.folder.write(*fleetOf(keyOf(other), 2)));
        QCOMPARE(ground.files(u"*.fleet"_s).size(), SnapshotFolder::mostFiles);
        QVERIFY(!*ground.folder.read(keyNumber(SnapshotFolder::mostFiles - 1)));
        QVERIFY(*ground.folder.read(keyNumber(0)));
        makeOld(keyNumber(3), qint64(SnapshotFolder::mostDays) * 86'400 + 60);
        QVERIFY(!ground.folder.write(*fleetOf(keyOf(other), 2)));
        QVERIFY(!*ground.folder.read(keyNumber(3)));
        QCOMPARE(ground.files(u"*.fleet"_s).size(), SnapshotFolder::mostFiles - 1);
        QCOMPARE(ground.files(u"*.aside-*"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFolder)
#include "tst_snapshotfolder.moc"
