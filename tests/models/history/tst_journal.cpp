// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journal.h"
#include "models/history/journalfile.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entry(const QString &run, const QString &kind = u"begin"_s)
{
    return { run, kind, { { u"verb"_s, u"pause"_s }, { u"instance"_s, u"https://git.example.com"_s } } };
}

qint64 entriesIn(const QString &path)
{
    JournalFile file(path);
    if (!file.open())
        return -1;
    const auto check = file.verify();
    return check && !check->firstBroken ? check->entries : -1;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInOrderAndAfterTheCommit()
    {
        QTemporaryDir folder;
        Journal journal({ folder.path() });
        QList<qint64> told;
        for (int i = 0; i < 50; ++i)   // while it opens
            journal.append({ entry(u"a"_s) }, this, [&](const Result<qint64> &written) {
                told += written.value_or(-1);
                QVERIFY(entriesIn(journal.file()) >= 1);
            });
        QTRY_COMPARE(told.size(), 50);
        QVERIFY(std::is_sorted(told.begin(), told.end()));   // those that were committed together hear the same number
        QCOMPARE(told.back(), 50);
        QCOMPARE(journal.state(), Journal::State::Ready);
        QCOMPARE(entriesIn(journal.file()), 50);
    }

    void theNthCommitThatFailsStoresNothingAndTheNextGoesOn_data()
    {
        QTest::addColumn<int>("nth");
        for (const int nth : { 1, 2, 3, 4 })
            QTest::addRow("%d", nth) << nth;
    }
    void theNthCommitThatFailsStoresNothingAndTheNextGoesOn()
    {
        QFETCH(const int, nth);
        QTemporaryDir folder;
        Journal journal({ folder.path(), [nth](int write) { return write == nth; } });
        QList<bool> ok;
        for (int i = 1; i <= 5; ++i) {
            journal.append({ entry(u"a"_s), entry(u"a"_s) }, this, [&](const Result<qint64> &written) {
                ok += written.has_value();
                if (!written)
                    QCOMPARE(written.error().kind, Error::Kind::Io);
            });
            QTRY_COMPARE(ok.size(), i);
            QCOMPARE(ok.back(), i != nth);
        }
        QCOMPARE(entriesIn(journal.file()), 8);
    }

    void whoDiedHearsNothing()
    {
        QTemporaryDir folder;
        Journal journal({ folder.path() });
        int heard = 0;
        {
            QObject receiver;
            journal.append({ entry(u"a"_s) }, &receiver, [&](const auto &) { ++heard; });
            journal.runs({}, &receiver, [&](const auto &) { ++heard; });
        }
        bool done = false;
        journal.verify(this, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(heard, 0);
        QCOMPARE(entriesIn(journal.file()), 1);
    }

    void whatWasHandedInIsWrittenWhenItGoes()
    {
        QTemporaryDir folder;
        QString path;
        {
            Journal journal({ folder.path() });
            path = journal.file();
            for (int i = 0; i < 20; ++i)
                journal.append({ entry(u"a"_s) }, this, [](const auto &) {});
        }
        QCOMPARE(entriesIn(path), 20);
    }

    void runsAndDetailsAreTold()
    {
        QTemporaryDir folder;
        Journal journal({ folder.path() });
        journal.append({ entry(u"older"_s), { u"older"_s, u"targets"_s, { { u"targets"_s, QJsonArray{ QJsonObject{ { u"id"_s, 5 } } } } } } }, this, [](const auto &) {});
        journal.append({ entry(u"newer"_s) }, this, [](const auto &) {});
        QStringList names;
        journal.runs(u"https://git.example.com"_s, this, [&](const Result<std::vector<JournalRun>> &runs) {
            for (const JournalRun &run : runs.value())
                names += run.run;
        });
        QTRY_COMPARE(names, (QStringList{ u"newer"_s, u"older"_s }));
        bool isEmpty = false;
        journal.runs(u"https://other.example.com"_s, this, [&](const auto &runs) { isEmpty = runs && runs->empty(); });
        QTRY_VERIFY(isEmpty);
        int items = -1;
        journal.detail(u"old"_s, this, [&](const Result<JournalRunDetail> &detail) { items = detail ? int(detail->items.size()) : -2; });
        QTRY_COMPARE(items, 1);
        std::optional<Error::Kind> kind;
        journal.detail(u"nobody"_s, this, [&](const Result<JournalRunDetail> &detail) { kind = detail.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::NotFound));
        // What is added later is seen, too.
        journal.append({ { u"older"_s, u"end"_s, { { u"state"_s, u"finished"_s } } } }, this, [](const auto &) {});
        std::optional<JournalRun::State> state;
        journal.runs({}, this, [&](const Result<std::vector<JournalRun>> &runs) { state = runs->back().state; });
        QTRY_COMPARE(state, std::optional(JournalRun::State::Finished));
    }

    void aDamagedFileIsToldAndANewOneBeginsOnRequest()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database at all");
        file.close();
        Journal journal({ folder.path() });
        std::optional<bool> written;
        journal.append({ entry(u"a"_s) }, this, [&](const auto &result) { written = result.has_value(); });
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        QTRY_COMPARE(written, std::optional(false));
        QVERIFY(journal.trouble());
        journal.reopen();
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        QVERIFY(!journal.trouble());
    }

    void exportsAreWholeAndGuarded()
    {
        QTemporaryDir folder;
        Journal journal({ folder.path() });
        const QJsonObject target{ { u"id"_s, 5 }, { u"name"_s, u"=cmd(),\"x\"\n"_s } };
        journal.append({ entry(u"r"_s), { u"r"_s, u"targets"_s, { { u"targets"_s, QJsonArray{ target } } } } }, this, [](const auto &) {});
        const QString csv = folder.filePath(u"a.csv"_s), lines = folder.filePath(u"a.jsonl"_s);
        QList<qint64> counts;
        journal.exportTo(csv, Journal::Format::Csv, this, [&](const Result<qint64> &count) { counts += count.value_or(-1); });
        journal.exportTo(lines, Journal::Format::JsonLines, this, [&](const Result<qint64> &count) { counts += count.value_or(-1); });
        journal.exportTo(u"/nowhere/at/all.csv"_s, Journal::Format::Csv, this, [&](const Result<qint64> &count) { counts += count ? -3 : -2; });
        QTRY_COMPARE(counts, (QList<qint64>{ 1, 2, -2 }));
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QCOMPARE(text.count("\r\n"), 2);
        QVERIFY2(text.contains("\"'=cmd()"), text.constData());
        QFile jsonl(lines);
        QVERIFY(jsonl.open(QIODevice::ReadOnly));
        QCOMPARE(jsonl.readAll().count('\n'), 2);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
