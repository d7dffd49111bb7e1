// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfold.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using State = JournalRun::State;

namespace {

using Entries = QList<std::pair<const char *, QByteArray>>;

/// `kind body` a line, as the journal would hold them.
JournalRunDetail folded(const Entries &entries)
{
    JournalFold fold;
    qint64 sequence = 0;
    for (const auto &[kind, body] : entries) {
        ++sequence;
        fold.add({ sequence, 1'760'000'000'000 + sequence * 1000, u"r"_s, QString::fromLatin1(kind), body, {} });
    }
    return fold.result();
}

const std::pair<const char *, QByteArray> begin{ "begin", R"({"verb":"delete","method":"bulk","instance":"https://git.example.com","user_id":7,"username":"mira","token_id":3,"token_name":"t"})" };
const std::pair<const char *, QByteArray> targets{ "targets", R"({"targets":[{"id":1,"name":"one","paused":false},{"id":2,"name":"two"},{"id":3,"name":"three"},{"id":4,"struck_out":true}]})" };

QStringList outcomes(const JournalRunDetail &detail)
{
    QStringList lines;
    for (const JournalItem &item : detail.items)
        lines += u"%1 %2 %3"_s.arg(item.id.value).arg(item.outcome, item.reason).trimmed();
    return lines;
}

} // namespace

class TestJournalFold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsToldByItsEntries_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("state");
        const std::pair<const char *, QByteArray> intent{ "intent", R"({"ids":[1,2]})" }, outcome{ "outcome", R"({"items":[{"id":1,"outcome":"done","after":{"exists":false}}]})" };
        QTest::newRow("begun") << Entries{ begin, targets } << QStringList{ u"1 not_sent"_s, u"2 not_sent"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Open);
        QTest::newRow("killed between intent and answer") << Entries{ begin, targets, intent } << QStringList{ u"1 unknown"_s, u"2 unknown"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Open);
        QTest::newRow("killed between two outcomes") << Entries{ begin, targets, intent, outcome } << QStringList{ u"1 done"_s, u"2 unknown"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Open);
        QTest::newRow("a later outcome counts") << Entries{ begin, targets, intent, { "outcome", R"({"items":[{"id":2,"outcome":"unknown","reason":"answer_lost"}]})" }, outcome, { "outcome", R"({"items":[{"id":2,"outcome":"gone"}]})" } }
                                                << QStringList{ u"1 done"_s, u"2 gone"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Open);
        QTest::newRow("ended") << Entries{ begin, targets, intent, outcome, { "end", R"({"state":"cancelled"})" } } << QStringList{ u"1 done"_s, u"2 unknown"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Cancelled);
        QTest::newRow("goes on") << Entries{ begin, targets, { "end", R"({"state":"stopped","stopped_by":"401"})" }, { "resumed", "{}" } } << QStringList{ u"1 not_sent"_s, u"2 not_sent"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s }
                                 << int(State::Open);
        QTest::newRow("sent once more after it was proved not to have happened") << Entries{ begin, targets, intent, { "outcome", R"({"items":[{"id":1,"outcome":"not_sent","reason":"not_carried_out"}]})" }, intent }
                                                                                << QStringList{ u"1 unknown"_s, u"2 unknown"_s, u"3 not_sent"_s, u"4 skipped struck_out"_s } << int(State::Open);
        QTest::newRow("left out by the plan") << Entries{ begin, { "skipped", R"({"skipped":[{"id":9,"name":"n","reason":"no_permission"}]})" } } << QStringList{ u"9 skipped no_permission"_s } << int(State::Open);
        QTest::newRow("what nobody understands") << Entries{ begin, { "dance", "{}" }, { "targets", "[1,2" }, { "outcome", R"({"items":[7,{"id":99,"outcome":"done"}]})" }, { "intent", R"({"ids":"all"})" }, { "end", R"({"state":"melted"})" } }
                                                 << QStringList() << int(State::Unknown);
    }
    void aRunIsToldByItsEntries()
    {
        QFETCH(const Entries, entries);
        const JournalRunDetail detail = folded(entries);
        QTEST(outcomes(detail), "expected");
        QTEST(int(detail.run.state), "state");
        QCOMPARE(detail.run.username, u"mira"_s);
        QCOMPARE(detail.run.userId, UserId{ 7 });
        const JournalRun::Counts counts = detail.run.counts;
        QCOMPARE(counts.done + counts.gone + counts.skipped + counts.refused + counts.failed + counts.unknown + counts.notSent, counts.targets);
    }

    void beforeAndAfterAreKept()
    {
        const JournalRunDetail detail = folded({ begin, targets, { "outcome", R"({"items":[{"id":1,"outcome":"done","after":{"exists":false}}]})" }, { "end", R"({"state":"finished"})" } });
        QCOMPARE(QJsonDocument(detail.items[0].before).toJson(QJsonDocument::Compact), QByteArray(R"({"paused":false})"));
        QCOMPARE(QJsonDocument(detail.items[0].after).toJson(QJsonDocument::Compact), QByteArray(R"({"exists":false})"));
        QVERIFY(detail.run.endedAt > detail.run.startedAt);
    }
};

QTEST_GUILESS_MAIN(TestJournalFold)
#include "tst_journalfold.moc"
