// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/containment.h"
#include "models/operations/editplan.h"
#include "models/operations/planfile.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"
#include "models/wording/operationtext.h"
#include "tests/support/fleetfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// Pausing and the note are one plan, one request, and one undoing.
class TestContainment final : public QObject
{
    Q_OBJECT

private:
    static Instant day() { return Instant::fromSeconds(1'760'000'000); }   // 2025-10-09

private Q_SLOTS:
    void theReasonStandsAboveWhatIsThere_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expected");
        const QString line = u"Contained 2025-10-09 by @mira: new machine (Muster)"_s;
        QTest::newRow("no note") << QString() << u"new machine"_s << line;
        QTest::newRow("a note") << u"call Tom"_s << u"new machine"_s << QString(line + u"\ncall Tom");
        QTest::newRow("contained again for the same reason") << QString(line + u"\ncall Tom") << u"new machine"_s << QString(line + u"\ncall Tom");
        QTest::newRow("several lines of reason") << QString() << u"new\n  machine "_s << line;
        QTest::newRow("a reason like a place to fill in") << QString() << u"%1 %2"_s << u"Contained 2025-10-09 by @mira: %1 %2 (Muster)"_s;
        QTest::newRow("no room") << QString(1000, u'x') << u"new machine"_s << QString(1000, u'x');
    }
    void theReasonStandsAboveWhatIsThere()
    {
        QFETCH(QString, note);
        QFETCH(QString, reason);
        QFETCH(QString, expected);
        QCOMPARE(containedNote(note, reason, u"mira"_s, day()), expected);
    }

    void aLongReasonIsShortenedAndNobodysWordsAreCutOff()
    {
        for (const int length : { 0, 100, 700, 900, 920, 960, 1023, 1024 }) {
            const QString note(length, u'x');
            const QString after = containedNote(note, QString(500, u'r'), u"mira"_s, day());
            QVERIFY2(after.size() <= 1024, qPrintable(QString::number(length)));
            QVERIFY(after.endsWith(note));
        }
    }

    void askedAgainTheReasonStandsAboveWhatSomebodyWroteMeanwhile_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const QString line = u"Contained 2025-10-09 by @mira: stolen (Muster)"_s;
        QTest::newRow("another note") << u"A"_s << u"B"_s << QString(line + u"\nB");
        QTest::newRow("the first note") << QString() << u"B"_s << QString(line + u"\nB");
        QTest::newRow("no note any more") << u"A"_s << QString() << line;
        QTest::newRow("contained by somebody else") << u"A"_s << QString(line + u"\nB") << QString(line + u"\nB");
        QTest::newRow("no room any more") << u"A"_s << QString(1000, u'x') << QString(1000, u'x');
        QTest::newRow("there was no room") << QString(1000, u'x') << u"B"_s << u"B"_s;
    }
    void askedAgainTheReasonStandsAboveWhatSomebodyWroteMeanwhile()
    {
        QFETCH(QString, from);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        QCOMPARE(containedAgain(from, containedNote(from, u"stolen"_s, u"mira"_s, day()), now), expected);
    }

    void oneTargetIsPausedAndNotedAndAnotherOnlyNoted()
    {
        const auto fleet = snapshotOf({ { .id = 1, .paused = Tri::No }, { .id = 2, .paused = Tri::Yes }, { .id = 3, .canUpdate = Tri::No } });
        const Plan plan = makeContainPlan(*fleet, { { RunnerId{ 1 }, u"stolen"_s }, { RunnerId{ 2 }, u"stolen"_s }, { RunnerId{ 3 }, u"stolen"_s }, { RunnerId{ 99 }, u"stolen"_s } }, u"stolen"_s);
        QCOMPARE(plan.verb, Verb::Edit);
        QVERIFY(isContainment(plan));
        QCOMPARE(plan.targets.size(), 2U);
        QCOMPARE(plan.skipped.size(), 2U);
        const RunnerSettings &first = plan.targets[0].change->settings.to, &second = plan.targets[1].change->settings.to;
        QCOMPARE(first.paused, std::optional(true));
        QVERIFY(first.note && first.note->contains("stolen"_L1));
        QVERIFY(!second.paused);
        QVERIFY(second.note && second.note->contains("stolen"_L1));
        QVERIFY(planHeadline(plan).contains("Contain"_L1));
        const Result<Plan> read = readPlan(QJsonDocument(planToJson(plan)).toJson());
        QVERIFY(read);
        QVERIFY(isContainment(*read));
        const Plan narrower = narrowedEditPlan(*fleet, plan, { plan.targets[1].id });
        QVERIFY(isContainment(narrower));
        QCOMPARE(narrower.targets.size(), 1U);
    }

    void undoingGivesPauseAndNoteBack()
    {
        const auto fleet = snapshotOf({ { .id = 1, .paused = Tri::No } });
        const Plan plan = makeContainPlan(*fleet, { { RunnerId{ 1 }, u"stolen"_s } }, u"stolen"_s);
        JournalRunDetail run;
        run.run.verb = u"edit"_s;
        JournalItem item;
        item.id = plan.targets[0].id;
        item.before = targetToJson(plan.targets[0]);
        item.outcome = u"done"_s;
        run.items = { item };
        FixtureRunner contained{ .id = 1, .paused = Tri::Yes };
        contained.note = plan.targets[0].change->settings.to.note->toStdString();
        const Plan undo = makeEditUndoPlan(run, *snapshotOf({ contained }));
        QCOMPARE(undo.targets.size(), 1U);
        QCOMPARE(undo.targets[0].change->settings.to.paused, std::optional(false));
        QCOMPARE(undo.targets[0].change->settings.to.note, std::optional(QString()));
    }
};

QTEST_GUILESS_MAIN(TestContainment)
#include "tst_containment.moc"
