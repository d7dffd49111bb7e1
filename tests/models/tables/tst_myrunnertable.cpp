// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/myrunnertable.h"
#include "models/wording/usefulnesstext.h"
#include "tests/models/tables/tablemirror.h"

#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const Instant now = Instant::fromSeconds(1'760'000'000);

MyRunner runner(qint64 id, Usefulness kind = Usefulness::Idle)
{
    MyRunner made;
    made.id = RunnerId{ id };
    made.name = u"runner-%1"_s.arg(id);
    made.isMine = true;
    made.verdict.kind = kind;
    return made;
}

} // namespace

class TestMyRunnerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldAsWhatTheyAre();
    void cellsSayWhatIsKnownAndWhatIsNot_data();
    void cellsSayWhatIsKnownAndWhatIsNot();
    void everyVerdictHasAWordAnIconAndAReason();
    void reasonsAreSentences_data();
    void reasonsAreSentences();
    void hostileTextsAreShownAsTheyAre();
    void jsonHasNullForWhatIsNotKnown();
};

void TestMyRunnerTable::changesAreToldAsWhatTheyAre()
{
    MyRunnerTable table;
    TableMirror mirror(table);
    table.setTimes({ now, TimeDisplay::Utc });
    table.setRunners({ runner(1), runner(2), runner(3) });
    QCOMPARE(mirror.difference(), QString());
    table.setRunners({ runner(3, Usefulness::ProbablyUseless), runner(1), runner(4) });
    QCOMPARE(mirror.difference(), QString());
    table.setRunners({});
    QCOMPARE(mirror.difference(), QString());
}

void TestMyRunnerTable::cellsSayWhatIsKnownAndWhatIsNot_data()
{
    using Change = std::function<void(MyRunner &)>;
    using Column = MyRunnerTable::Column;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("jobs not told") << Change([](MyRunner &) {}) << Column::LastJob << u"unknown"_s;
    QTest::newRow("never a job") << Change([](MyRunner &made) { made.use.jobs = RunnerUse::Jobs::Told; made.use.lastJob = Instant::never(); }) << Column::LastJob << u"never"_s;
    QTest::newRow("a job an hour ago") << Change([](MyRunner &made) { made.use.jobs = RunnerUse::Jobs::Seen; made.use.lastJob = Instant::fromSeconds(now.seconds() - 3'600); }) << Column::LastJob << u"1 h ago"_s;
    QTest::newRow("contact not known") << Change([](MyRunner &) {}) << Column::LastContact << u"unknown"_s;
    QTest::newRow("never in contact") << Change([](MyRunner &made) { made.use.contactedAt = Instant::never(); }) << Column::LastContact << u"never"_s;
    QTest::newRow("projects not known") << Change([](MyRunner &) {}) << Column::Projects << u"unknown"_s;
    QTest::newRow("projects counted only") << Change([](MyRunner &made) { made.projectCount = 4; }) << Column::Projects << u"4"_s;
    QTest::newRow("some of them known") << Change([](MyRunner &made) { made.projectCount = 4; made.projects = QStringList{ u"acme/web"_s }; }) << Column::Projects << u"1 of 4"_s;
    QTest::newRow("more served than assigned") << Change([](MyRunner &made) { made.projectCount = 0; made.projects = QStringList{ u"acme/web"_s, u"acme/app"_s }; }) << Column::Projects << u"2"_s;
    QTest::newRow("an owner") << Change([](MyRunner &made) { made.owner = u"acme"_s; }) << Column::Owner << u"acme"_s;
    QTest::newRow("the instance") << Change([](MyRunner &made) { made.type = RunnerType::Instance; }) << Column::Owner << u"instance"_s;
    QTest::newRow("mine") << Change([](MyRunner &) {}) << Column::Part << u"yours"_s;
    QTest::newRow("mine and serving") << Change([](MyRunner &made) { made.isListed = made.isSeen = true; }) << Column::Part << u"yours, serves you"_s;
    QTest::newRow("seen only") << Change([](MyRunner &made) { made.isMine = false; made.isSeen = true; }) << Column::Part << u"seen in your jobs"_s;
}

void TestMyRunnerTable::cellsSayWhatIsKnownAndWhatIsNot()
{
    QFETCH(std::function<void(MyRunner &)>, change);
    QFETCH(MyRunnerTable::Column, column);
    QFETCH(QString, text);
    MyRunner made = runner(1);
    change(made);
    MyRunnerTable table;
    table.setTimes({ now, TimeDisplay::Utc });
    table.setRunners({ made });
    QCOMPARE(table.index(0, int(column)).data().toString(), text);
}

void TestMyRunnerTable::everyVerdictHasAWordAnIconAndAReason()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(Usefulness::Unknown); ++kind) {
        UsefulnessVerdict verdict;
        verdict.kind = Usefulness(kind);
        words.insert(usefulnessText(verdict.kind));
        QVERIFY(!iconOf(verdict.kind).isEmpty());
        QVERIFY2(!reasonText(verdict).isEmpty() && !reasonText(verdict).contains(u'%'), qPrintable(reasonText(verdict)));
    }
    QCOMPARE(words.size(), 7);
}

void TestMyRunnerTable::reasonsAreSentences_data()
{
    // Plural forms come from translations; %n stands as it is here.
    QTest::addColumn<UsefulnessVerdict>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("useless") << UsefulnessVerdict{ .kind = Usefulness::ProbablyUseless, .jobDays = 90, .silentDays = 41 } << u"no job in 90 day(s), silent for 41 day(s): probably no longer useful"_s;
    QTest::newRow("never in contact") << UsefulnessVerdict{ .kind = Usefulness::ProbablyUseless, .neverInContact = true, .hadNoJob = true } << u"no job on record, never was in contact: probably no longer useful"_s;
    QTest::newRow("the only one") << UsefulnessVerdict{ .kind = Usefulness::OnlyOne, .silentDays = 29, .tag = u"gpu"_s, .project = u"acme/vision"_s } << u"the only runner for “gpu” in acme/vision"_s;
    QTest::newRow("the only one, silent") << UsefulnessVerdict{ .kind = Usefulness::OnlyOne, .silentDays = 30, .tag = u"gpu"_s, .project = u"acme/vision"_s } << u"the only runner for “gpu” in acme/vision, silent for 30 day(s)"_s;
    QTest::newRow("in use") << UsefulnessVerdict{ .kind = Usefulness::InUse, .jobs = 12 } << u"in use: 12 job(s) in the last 7 days"_s;
    QTest::newRow("in use, at least") << UsefulnessVerdict{ .kind = Usefulness::InUse, .jobs = 20, .mayBeMore = true } << u"in use: at least 20 job(s) in the last 7 days"_s;
    QTest::newRow("in use now") << UsefulnessVerdict{ .kind = Usefulness::InUse } << u"in use: it is running jobs now"_s;
    QTest::newRow("used today") << UsefulnessVerdict{ .kind = Usefulness::Used, .jobDays = 0 } << u"last job today"_s;
    QTest::newRow("idle") << UsefulnessVerdict{ .kind = Usefulness::Idle, .jobDays = 100, .silentDays = 0 } << u"no job in 100 day(s), but it was in contact today"_s;
    QTest::newRow("a large number") << UsefulnessVerdict{ .kind = Usefulness::Used, .jobDays = 1'234 } << u"last job 1,234 day(s) ago"_s;
}

void TestMyRunnerTable::reasonsAreSentences()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(UsefulnessVerdict, verdict);
    QFETCH(QString, sentence);
    QCOMPARE(verdictSentence(verdict), sentence);
}

void TestMyRunnerTable::hostileTextsAreShownAsTheyAre()
{
    MyRunner made = runner(1);
    made.name = u"<b>a\u202eb</b>\n"_s;
    made.projects = QStringList{ u"<i>x</i>"_s };
    made.verdict.kind = Usefulness::OnlyOne;
    made.verdict.tag = u"t\x1b[2J"_s;
    MyRunnerTable table;
    table.setRunners({ made });
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString shown = table.index(0, column).data().toString();
        QVERIFY2(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x1b)) && !shown.contains(u'\n'), qPrintable(shown));
    }
    QVERIFY(table.index(0, int(MyRunnerTable::Column::Projects)).data(Qt::ToolTipRole).toString().startsWith(u"Projects"_s));
}

void TestMyRunnerTable::jsonHasNullForWhatIsNotKnown()
{
    const QJsonObject unknown = myRunnerToJson(runner(7, Usefulness::Unknown));
    QCOMPARE(unknown[u"id"_s].toInteger(), 7);
    QVERIFY(unknown[u"contacted_at"_s].isNull());
    QVERIFY(unknown[u"last_job_at"_s].isNull());
    QVERIFY(unknown[u"owner"_s].isNull());
    QVERIFY(unknown[u"status"_s].isNull());
    QCOMPARE(unknown[u"jobs_known"_s].toString(), u"none"_s);
    QCOMPARE(unknown[u"verdict"_s].toString(), u"unknown"_s);
}

Q_DECLARE_METATYPE(std::function<void(MyRunner &)>)

QTEST_GUILESS_MAIN(TestMyRunnerTable)
#include "tst_myrunnertable.moc"
