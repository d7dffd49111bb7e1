// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/ledger.h"
#include "tests/models/operations/smallfleet.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Item = Operation::Item;

class TestLedger final : public QObject
{
    Q_OBJECT

    static Plan plan()
    {
        Plan plan = makePlan(*smallFleet({ { .id = 1 }, { .id = 2 }, { .id = 3 }, { .id = 4 } }), { Verb::Pause, idsOf({ 1, 2, 3, 4 }), true, {} });
        plan.targets[3].struckOut = true;
        return plan;
    }

private Q_SLOTS:
    void struckOutTargetsAreSkippedAndStaySo()
    {
        Ledger ledger(plan());
        ledger.set(RunnerId{ 4 }, Item::Outcome::Done);
        QCOMPARE(ledger.items()[3].outcome, Item::Outcome::Skipped);
        QCOMPARE(ledger.items()[3].reason, Item::Reason::StruckOut);
        QCOMPARE(ledger.counts().skipped, 1);
        QCOMPARE(ledger.counts().done, 0);
        QCOMPARE(ledger.counts().pending, 3);
    }

    void countsAlwaysAddUp()
    {
        Ledger ledger(plan());
        ledger.set(RunnerId{ 1 }, Item::Outcome::Done);
        ledger.set(RunnerId{ 2 }, Item::Outcome::Refused, Item::Reason::None, u"no"_s);
        ledger.set(RunnerId{ 2 }, Item::Outcome::Done);      // decided already
        ledger.set(RunnerId{ 99 }, Item::Outcome::Done);     // never planned
        QCOMPARE(ledger.counts().total(), 4);
        QCOMPARE(ledger.counts().done, 1);
        QCOMPARE(ledger.counts().refused, 1);
        QCOMPARE(ledger.items()[1].detail, u"no"_s);
        ledger.setRest(Item::Outcome::NotSent, Item::Reason::Cancelled);
        QCOMPARE(ledger.counts().pending, 0);
        QCOMPARE(ledger.counts().notSent, 1);
        QCOMPARE(ledger.items()[2].reason, Item::Reason::Cancelled);
        QCOMPARE(ledger.counts().total(), 4);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
