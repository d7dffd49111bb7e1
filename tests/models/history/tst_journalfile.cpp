// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfile.h"
#include "tests/models/history/intruder.h"
#include "tests/support/readonlymedium.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using muster::test::Intruder;
using Access = JournalFile::Access;

namespace {

JournalEntry entry(const QString &run, const QString &kind = u"intent"_s)
{
    return { run, kind, { { u"b"_s, 2 }, { u"a"_s, u"é\n"_s } } };
}

/// Somebody who may take things out again.
void disarm(Intruder &intruder)
{
    for (const auto &trigger : { "entries_stay"_L1, "entries_stay_as_they_are"_L1, "entries_follow"_L1 })
        QVERIFY(intruder.run("DROP TRIGGER "_L1 + trigger).isEmpty());
}

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"deep/journal.sqlite"_s);

    void fill(int entries) const
    {
        JournalFile file(path);
        QVERIFY(file.open());
        for (int i = 1; i <= entries; ++i)
            QCOMPARE(file.append({ entry(u"run-%1"_s.arg(i % 2)) }, 1000 + i).value_or(0), i);
    }
    [[nodiscard]] QStringList files() const { return QDir(QFileInfo(path).path()).entryList(QDir::Files, QDir::Name); }
    void overwrite(const QByteArray &bytes, qint64 at = 0) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(bytes);
    }
};

} // namespace

class TestJournalFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreChainedFromOneProgramToTheNext()
    {
        const Folder folder;
        folder.fill(3);
        JournalFile file(folder.path);
        QCOMPARE(file.open().value_or(Access::None), Access::ReadWrite);
        QCOMPARE(file.append({ entry(u"x"_s), entry(u"x"_s) }, 5000).value_or(0), 5);
        QByteArray previous = chainStart();
        qint64 count = 0;
        QVERIFY(!file.visit({}, [&](const StoredEntry &each) {
            QCOMPARE(each.sequence, ++count);
            QCOMPARE(each.body, QByteArray("{\"a\":\"é\\n\",\"b\":2}"));
            QCOMPARE(each.hash, chainHash(previous, each));
            previous = each.hash;
        }));
        const auto check = file.verify();
        QVERIFY(check && !check->firstBroken);
        QCOMPARE(check->entries, 5);
        QCOMPARE(check->head, previous);
    }

    void whatWasAlteredIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("nothing") << u"SELECT 1"_s << qint64(0);
        QTest::newRow("a body") << u"UPDATE entries SET body = '{}' WHERE sequence = 3"_s << qint64(3);
        QTest::newRow("a time") << u"UPDATE entries SET at_ms = 1 WHERE sequence = 1"_s << qint64(1);
        QTest::newRow("a run") << u"UPDATE entries SET run = 'other' WHERE sequence = 5"_s << qint64(5);
        QTest::newRow("a kind") << u"UPDATE entries SET kind = 'end' WHERE sequence = 2"_s << qint64(2);
        QTest::newRow("a hash") << u"UPDATE entries SET hash = 'abc' WHERE sequence = 4"_s << qint64(4);
        QTest::newRow("one is missing") << u"DELETE FROM entries WHERE sequence = 2"_s << qint64(2);
        QTest::newRow("the first is missing") << u"DELETE FROM entries WHERE sequence = 1"_s << qint64(1);
        QTest::newRow("two bodies swapped") << u"UPDATE entries SET run = CASE run WHEN 'run-0' THEN 'run-1' ELSE 'run-0' END WHERE sequence IN (2, 3)"_s << qint64(2);
        QTest::newRow("moved") << u"UPDATE entries SET sequence = 9 WHERE sequence = 5"_s << qint64(5);
    }
    void whatWasAlteredIsFound()
    {
        QFETCH(const QString, statement);
        QFETCH(const qint64, broken);
        const Folder folder;
        folder.fill(5);
        Intruder intruder(folder.path);
        disarm(intruder);
        QCOMPARE(intruder.run(statement), QString());
        JournalFile file(folder.path);
        QVERIFY(file.open());
        const auto check = file.verify();
        QVERIFY(check);
        QCOMPARE(check->firstBroken.value_or(0), broken);
        QCOMPARE(check->entries, broken == 0 ? 5 : broken - 1);
    }

    void nothingIsTakenOut_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("delete") << u"DELETE FROM entries"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO entries VALUES (1, 1, 'r', 'k', '{}', 'h')"_s;
        QTest::newRow("insert with a gap") << u"INSERT INTO entries VALUES (9, 1, 'r', 'k', '{}', 'h')"_s;
        QTest::newRow("update") << u"UPDATE entries SET kind = 'x'"_s;
    }
    void nothingIsTakenOut()
    {
        QFETCH(const QString, statement);
        const Folder folder;
        folder.fill(2);
        Intruder intruder(folder.path);
        QVERIFY(intruder.run(statement).contains("append-only"_L1));
    }

    void aDamagedFileIsSetAsideAndNeverDeleted_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database") << 0;
        QTest::newRow("header") << 1;
        QTest::newRow("pages") << 2;
        QTest::newRow("cut") << 3;
        QTest::newRow("another program's") << 4;
    }
    void aDamagedFileIsSetAsideAndNeverDeleted()
    {
        QFETCH(const int, damage);
        const Folder folder;
        if (damage > 0)
            folder.fill(200);
        switch (damage) {
        case 0: folder.overwrite("this is no database, but a letter"); break;
        case 1: folder.overwrite(QByteArray(100, 'x')); break;
        case 2: folder.overwrite(QByteArray(9000, 'x'), 4096); break;
        case 3: QVERIFY(QFile::resize(folder.path, 5000)); break;
        default: QVERIFY(Intruder(folder.path).run(u"PRAGMA application_id = 7"_s).isEmpty());
        }
        const qint64 size = QFileInfo(folder.path).size();
        JournalFile file(folder.path);
        const auto opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Io);
        QVERIFY2(opened.error().detail.contains("set aside"_L1), qPrintable(opened.error().detail));
        QVERIFY(!file.append({ entry(u"a"_s) }, 1));
        const QStringList aside = folder.files().filter("damaged"_L1).filter(QRegularExpression(u"sqlite$"_s));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(QFileInfo(QFileInfo(folder.path).dir().filePath(aside.constFirst())).size(), size);
        QCOMPARE(file.open().value_or(Access::None), Access::ReadWrite);   // a new one
        QCOMPARE(file.append({ entry(u"a"_s) }, 1).value_or(0), 1);
    }

    void anEmptyFileIsANewJournal()
    {
        const Folder folder;
        folder.overwrite({});
        JournalFile file(folder.path);
        QCOMPARE(file.open().value_or(Access::None), Access::ReadWrite);
    }

    void aNewerMustersJournalIsReadOnly()
    {
        const Folder folder;
        folder.fill(2);
        QVERIFY(Intruder(folder.path).run(u"PRAGMA user_version = 2"_s).isEmpty());
        JournalFile file(folder.path);
        QCOMPARE(file.open().value_or(Access::None), Access::ReadOnly);
        const auto written = file.append({ entry(u"a"_s) }, 1);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Io);
        QCOMPARE(file.verify()->entries, 2);
    }

    void onAMediumThatTakesNothingItIsReadOnly_data()
    {
        QTest::addColumn<bool>("wasClosed");
        QTest::newRow("closed in order") << true;
        QTest::newRow("left by a crash, with its log") << false;
    }
    void onAMediumThatTakesNothingItIsReadOnly()
    {
        QFETCH(const bool, wasClosed);
        const Folder folder;
        folder.fill(2);
        if (!wasClosed) {
            // What is not closed keeps its log beside it. A copy, because SQLite shares files within one program.
            JournalFile writer(folder.path);
            QVERIFY(writer.open());
            QCOMPARE(writer.append({ entry(u"crash"_s) }, 3000).value_or(0), 3);
            const QTemporaryDir kept;
            for (const QString &name : folder.files())
                QVERIFY(QFile::copy(QFileInfo(folder.path).path() + u'/' + name, kept.filePath(name)));
            writer.close();
            for (const QString &name : QDir(kept.path()).entryList(QDir::Files)) {
                const QString place = QFileInfo(folder.path).path() + u'/' + name;
                QFile::remove(place);
                QVERIFY(QFile::copy(kept.filePath(name), place));
            }
        }
        QCOMPARE(folder.files().size(), wasClosed ? 1 : 3);
        const test::ReadOnlyMedium medium(folder.folder.path());
        JournalFile file(folder.path);
        const auto opened = file.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(*opened, Access::ReadOnly);
        QCOMPARE(file.verify()->entries, wasClosed ? 2 : 3);
        const auto written = file.append({ entry(u"a"_s) }, 4000);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Io);
        QCOMPARE(folder.files().size(), wasClosed ? 1 : 3);   // nothing was set aside, nothing begun
    }

    void aMediumThatTakesNothingAndHoldsNothingIsAnError()
    {
        const Folder folder;
        const test::ReadOnlyMedium medium(folder.folder.path());
        JournalFile file(folder.path);
        const auto opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Io);
    }

    void aLogThatCannotBeReadIsNeverLeftOut()
    {
        const Folder folder;
        folder.fill(1);
        {
            JournalFile writer(folder.path);
            QVERIFY(writer.open());
            QCOMPARE(writer.append({ entry(u"crash"_s) }, 3000).value_or(0), 2);
            for (const auto &suffix : { ""_L1, "-wal"_L1 })
                QVERIFY(QFile::copy(folder.path + suffix, folder.folder.filePath("copy.sqlite"_L1 + suffix)));
        }
        const test::ReadOnlyMedium medium(folder.folder.path());   // with a log, but without its index
        JournalFile file(folder.folder.filePath(u"copy.sqlite"_s));
        if (file.open())
            QCOMPARE(file.verify()->entries, 2);   // all, or an error: never a shorter record that looks whole
    }

    void aLockedJournalIsAnError()
    {
        const Folder folder;
        folder.fill(1);
        JournalFile file(folder.path);
        QVERIFY(file.open());
        Intruder intruder(folder.path);
        QCOMPARE(intruder.run(u"BEGIN EXCLUSIVE"_s), QString());
        const auto written = file.append({ entry(u"a"_s) }, 1);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Io);
        QCOMPARE(intruder.run(u"ROLLBACK"_s), QString());
        QCOMPARE(file.append({ entry(u"a"_s) }, 1).value_or(0), 2);   // and goes on when it can
    }

    void aFullDiskIsAnErrorAndNothingIsHalfWritten()
    {
        const Folder folder;
        folder.fill(1);
        JournalFile file(folder.path);
        QVERIFY(file.open());
        const JournalEntry large{ u"a"_s, u"targets"_s, { { u"x"_s, QString(3'000'000, u'x') } } };
        file.limitPages(200);
        const auto written = file.append({ entry(u"a"_s), large }, 1);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains("full"_L1), qPrintable(written.error().detail));
        QCOMPARE(file.verify()->entries, 1);
        file.limitPages(100'000);
        QCOMPARE(file.append({ large }, 1).value_or(0), 2);
    }

    void aWriterElsewhereDoesNotMakeItReadOnly()
    {
        const Folder folder;
        folder.fill(1);
        Intruder intruder(folder.path);
        QCOMPARE(intruder.run(u"BEGIN IMMEDIATE"_s), QString());
        JournalFile file(folder.path);
        QCOMPARE(file.open().value_or(Access::None), Access::ReadWrite);
        QCOMPARE(intruder.run(u"ROLLBACK"_s), QString());
        QCOMPARE(file.append({ entry(u"a"_s) }, 1).value_or(0), 2);
    }

    void aRefusedCommitStoresNothing()
    {
        const Folder folder;
        JournalFile file(folder.path);
        QVERIFY(file.open());
        QVERIFY(!file.append({ entry(u"a"_s), entry(u"a"_s) }, 1, [] { return true; }));
        QCOMPARE(file.append({ entry(u"a"_s) }, 1).value_or(0), 1);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const Folder folder;
        QFile inTheWay(folder.folder.filePath(u"deep"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        JournalFile file(folder.path);
        const auto opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Io);
        QCOMPARE(opened.error().hint, folder.path);
    }

    void runsAreFoundByTheBeginningOfTheirName()
    {
        const Folder folder;
        folder.fill(4);   // run-0, run-1
        JournalFile file(folder.path);
        QVERIFY(file.open());
        QCOMPARE(file.runNamed(u"run-1"_s).value_or(QString()), u"run-1"_s);
        QVERIFY(!file.runNamed(u"run"_s));
        QVERIFY(!file.runNamed(u"ron"_s));
        QVERIFY(!file.runNamed({}));
        QCOMPARE(file.append({ entry(u"other"_s) }, 1).value_or(0), 5);
        QCOMPARE(file.runNamed(u"ot"_s).value_or(QString()), u"other"_s);
        const auto runs = file.runs();
        QVERIFY(runs);
        QCOMPARE(runs->front().run, u"other"_s);   // newest first
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
