// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"
#include "models/operations/undo.h"
#include "tests/models/operations/smallfleet.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A run that paused runners 1 to 4 and was refused at 5.
JournalRunDetail pausing()
{
    JournalRunDetail detail;
    detail.run.run = u"r1"_s;
    detail.run.verb = u"pause"_s;
    detail.run.state = JournalRun::State::Finished;
    for (const qint64 id : { 1, 2, 3, 4, 5 }) {
        Plan::Target target;
        target.id = RunnerId{ id };
        target.createdAt = Instant::fromSeconds(1'700'000'000 + id);
        JournalItem item;
        item.id = target.id;
        item.before = targetToJson(target);
        item.outcome = id == 5 ? u"refused"_s : u"done"_s;
        detail.items.push_back(item);
    }
    detail.run.counts.done = 4;
    return detail;
}

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPausedIsResumedAndNothingElse()
    {
        const auto fleet = smallFleet({ { .id = 1, .paused = Tri::Yes }, { .id = 2, .paused = Tri::Yes }, { .id = 3, .paused = Tri::Yes }, { .id = 4, .paused = Tri::Yes }, { .id = 5, .paused = Tri::Yes }, { .id = 6, .paused = Tri::Yes } });
        const Plan plan = makeUndoPlan(pausing(), *fleet, true);
        QCOMPARE(plan.verb, Verb::Resume);
        QCOMPARE(plan.activeIds(), targetsOf({ 1, 2, 3, 4 }));
        QCOMPARE(plan.undoOf, u"r1"_s);
        QVERIFY(plan.skipped.empty());
    }

    void whatChangedSinceIsLeftAlone()
    {
        JournalRunDetail run = pausing();
        run.items[1].before["created_at"_L1] = u"2020-01-01T00:00:00Z"_s;   // another runner has this id now
        const auto fleet = smallFleet({ { .id = 1, .paused = Tri::Yes }, { .id = 2, .paused = Tri::Yes }, { .id = 3, .paused = Tri::No }, { .id = 5 } });
        const Plan plan = makeUndoPlan(run, *fleet, true);
        QCOMPARE(plan.activeIds(), targetsOf({ 1 }));
        QStringList skipped;
        for (const Plan::Skipped &each : plan.skipped)
            skipped += u"%1 %2"_s.arg(each.id.value).arg(nameOf(each.reason));
        skipped.sort();
        QCOMPARE(skipped, (QStringList{ u"2 changed_since"_s, u"3 changed_since"_s, u"4 not_found"_s }));
    }

    void onlyPausingAndResumingCanBeTakenBack_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<bool>("possible");
        QTest::newRow("pause") << u"pause"_s << true;
        QTest::newRow("resume") << u"resume"_s << true;
        QTest::newRow("delete") << u"delete"_s << false;
        QTest::newRow("a newer Muster's") << u"retag"_s << false;
    }
    void onlyPausingAndResumingCanBeTakenBack()
    {
        QFETCH(const QString, verb);
        JournalRunDetail run = pausing();
        run.run.verb = verb;
        QTEST(Operations::canUndo(run.run), "possible");
        const Plan plan = makeUndoPlan(run, *smallFleet({ { .id = 1, .paused = Tri::Yes } }), true);
        QVERIFY(!undoVerb(run.run) ? plan.targets.empty() : true);
        run.run.counts.done = 0;
        QVERIFY(!Operations::canUndo(run.run));
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
