// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/someplan.h"

#include "views/operations/plannotes.h"
#include "views/operations/plansummary.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

PlanContext contextOf(const Plan &plan)
{
    return { .instance = plan.fleet.instance, .now = Instant::fromSeconds(someNow) };
}

} // namespace

class PlanNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryPlanHasNothingToMind()
    {
        const Plan plan = somePlan(Verb::Pause, 3);
        QVERIFY(notesFor(plan, contextOf(plan)).empty());
    }
    void everyWarningIsASentenceWithAnIcon()
    {
        Plan plan = somePlan(Verb::Delete, 3);
        plan.warnings = { { Plan::Warning::Kind::OnlineRunners, 2, {} }, { Plan::Warning::Kind::LastOnlineOfTag, 0, u"<b>gpu</b>"_s } };
        const auto notes = notesFor(plan, contextOf(plan));
        QCOMPARE(notes.size(), std::size_t(2));
        for (const auto &note : notes) {
            QCOMPARE(note.icon, u"warning"_s);
            QVERIFY(!note.text.isEmpty());
        }
        QVERIFY(notes[1].text.contains(u"<b>gpu</b>"_s));
    }
    void veryManyTagsAreSummedUp()
    {
        Plan plan = somePlan(Verb::Pause, 3);
        for (int i = 0; i < 60; ++i)
            plan.warnings.push_back({ Plan::Warning::Kind::LastOnlineOfTag, 0, u"tag%1"_s.arg(i) });
        const auto notes = notesFor(plan, contextOf(plan));
        QCOMPARE(notes.size(), std::size_t(51));
        QVERIFY(notes.back().text.contains(u"10"_s));
    }
    void manyTagsHideNothingElse()
    {
        Plan plan = somePlan(Verb::Pause, 3);
        plan.asOf = Instant::fromSeconds(someNow - 86'400);
        plan.warnings = { { Plan::Warning::Kind::LastOnlineOfTag, 0, u"tag"_s }, { Plan::Warning::Kind::OnlineRunners, 2, {} } };
        PlanContext context = contextOf(plan);
        context.fleetIsComplete = false;
        const auto notes = notesFor(plan, context);
        QCOMPARE(notes.size(), std::size_t(4));
        QVERIFY(notes.back().text.contains(u"tag"_s));
    }
    void anIncompleteFleetIsNamedWithItsReason()
    {
        const Plan plan = somePlan(Verb::Pause, 3);
        PlanContext context = contextOf(plan);
        context.fleetIsComplete = false;
        context.incompleteWhy = u"3 of 5 pages failed\u202e."_s;
        const auto notes = notesFor(plan, context);
        QCOMPARE(notes.size(), std::size_t(1));
        QVERIFY(notes[0].text.contains(u"3 of 5 pages failed"_s));
        QVERIFY(!notes[0].text.contains(QChar(0x202e)));
    }
    void anOldListIsSaid_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("said");
        QTest::newRow("fresh") << 30 << false;
        QTest::newRow("fifteen minutes") << 900 << false;
        QTest::newRow("a second more") << 901 << true;
        QTest::newRow("days") << 300'000 << true;
    }
    void anOldListIsSaid()
    {
        QFETCH(int, age);
        QFETCH(bool, said);
        Plan plan = somePlan(Verb::Pause, 3);
        plan.asOf = Instant::fromSeconds(someNow - age);
        QCOMPARE(!notesFor(plan, contextOf(plan)).empty(), said);
    }
    void theRateLimitIsSaidWhereItCostsTime_data()
    {
        QTest::addColumn<int>("requestsLeft");   // -1: not told
        QTest::addColumn<bool>("timeIsKnown");
        QTest::addColumn<int>("perMinute");      // 0: the limit does not hinder
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing is known") << -1 << false << 0 << QString();
        QTest::newRow("enough is left") << 3 << false << 0 << QString();
        QTest::newRow("not enough is left, and nobody knows how long it takes") << 2 << false << 0 << u"2 request"_s;
        QTest::newRow("it is quick") << 2 << true << 0 << QString();
        QTest::newRow("it takes long") << 2 << true << 600 << u"about 3 min, because GitLab allows 600"_s;
    }
    void theRateLimitIsSaidWhereItCostsTime()
    {
        QFETCH(const int, requestsLeft);
        QFETCH(const bool, timeIsKnown);
        QFETCH(const int, perMinute);
        QFETCH(const QString, said);
        const Plan plan = somePlan(Verb::Pause, 3);
        PlanContext context = contextOf(plan);
        if (requestsLeft >= 0)
            context.requestsLeft = requestsLeft;
        context.expectedTime = [&](const Plan &) {
            const RunTime time{ std::chrono::minutes(3), perMinute > 0 ? std::optional(perMinute) : std::nullopt };
            return timeIsKnown ? std::optional(time) : std::nullopt;
        };
        const auto notes = notesFor(plan, context);
        QCOMPARE(notes.size(), std::size_t(said.isEmpty() ? 0 : 1));
        QVERIFY(said.isEmpty() || notes[0].text.contains(said));
    }
    void onlyDeletingSaysWhatStaysUnguarded()
    {
        QVERIFY(standingNote(Verb::Delete).contains(u"unguarded"_s));
        QVERIFY(standingNote(Verb::Move).contains(u"only then"_s));
        QVERIFY(standingNote(Verb::Pause).isEmpty());
        QVERIFY(standingNote(Verb::Resume).isEmpty());
    }

    void theSummaryLeavesOutWhatIsStruckOut()
    {
        Plan plan = somePlan(Verb::Delete, 6);
        plan.targets[0].struckOut = true;                  // the newest contact
        plan.targets[3].contactedAt = Instant::never();
        plan.targets[4].contactedAt = Instant::unknown();
        plan.targets[5].struckOut = true;                  // the oldest
        const PlanSummary summary = summarize(plan.targets);
        QCOMPARE(summary.active, 4);
        QCOMPARE(summary.struckOut, 2);
        QCOMPARE(summary.newestContact, plan.targets[1].contactedAt);
        QCOMPARE(summary.oldestContact, plan.targets[2].contactedAt);
        QCOMPARE(summary.neverContacted, 1);
        QCOMPARE(summary.contactUnknown, 1);
    }
    void nothingAtAllHasNoContacts()
    {
        const PlanSummary summary = summarize({});
        QCOMPARE(summary.active, 0);
        QVERIFY(!summary.oldestContact.isKnown());
        QVERIFY(!summary.newestContact.isKnown());
    }
    void onlyDeletingMoreThanFiveMustBeTyped_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("typed");
        QTest::newRow("delete five") << int(Verb::Delete) << 5 << false;
        QTest::newRow("delete six") << int(Verb::Delete) << 6 << true;
        QTest::newRow("pause many") << int(Verb::Pause) << 600 << false;
        QTest::newRow("resume many") << int(Verb::Resume) << 600 << false;
    }
    void onlyDeletingMoreThanFiveMustBeTyped()
    {
        QFETCH(int, verb);
        QFETCH(int, count);
        QFETCH(bool, typed);
        QCOMPARE(mustBeTyped(Verb(verb), count), typed);
    }
};

QTEST_GUILESS_MAIN(PlanNotesTest)
#include "tst_plannotes.moc"
