// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/census.h"

#include <QTest>

using namespace muster;
using Verdict = Census::Verdict;

namespace {

PageFacts page(std::initializer_list<qint64> ids, qint64 count, bool hasNext = true)
{
    PageFacts facts{ {}, QStringLiteral("c"), hasNext, count };
    for (const qint64 id : ids)
        facts.entries.push_back({ RunnerId{ id }, Instant::fromSeconds(1'700'000'000 + id) });
    return facts;
}

} // namespace

class TestCensus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QList<qint64>>("read");
        QTest::addColumn<QList<qint64>>("created");   // seen at the newest end afterwards
        QTest::addColumn<qint64>("after");
        QTest::addColumn<Verdict>("verdict");
        const QList<qint64> all{ 10, 9, 8, 7, 6, 5 };
        QTest::newRow("nothing moved") << all << QList<qint64>() << qint64(6) << Verdict::Whole;
        QTest::newRow("one lost") << QList<qint64>{ 10, 9, 8, 7, 6 } << QList<qint64>() << qint64(6) << Verdict::Short;
        QTest::newRow("one created") << all << QList<qint64>{ 11 } << qint64(7) << Verdict::Whole;
        QTest::newRow("one created hides no loss") << QList<qint64>{ 11, 10, 9, 8, 7, 6 } << QList<qint64>{ 11 } << qint64(7) << Verdict::Short;
        QTest::newRow("one deleted after it was read") << all << QList<qint64>() << qint64(5) << Verdict::Whole;
        QTest::newRow("one deleted before it was read") << QList<qint64>{ 10, 9, 8, 7, 6 } << QList<qint64>() << qint64(5) << Verdict::Explained;
        QTest::newRow("one deleted, two missing") << QList<qint64>{ 10, 9, 8, 7 } << QList<qint64>() << qint64(5) << Verdict::Short;
        QTest::newRow("created and deleted cancel out in the count") << QList<qint64>{ 10, 9, 8, 7, 6 } << QList<qint64>{ 11 } << qint64(6) << Verdict::Explained;
        QTest::newRow("no count") << all << QList<qint64>() << qint64(-1) << Verdict::NotTold;
    }
    void verdicts()
    {
        QFETCH(const QList<qint64>, read);
        QFETCH(const QList<qint64>, created);
        QFETCH(const qint64, after);
        Census census;
        census.begin(page({ 10, 9 }, 6));
        for (const qint64 id : read)
            census.see(page({ id }, 6));
        PageFacts last = page({}, after);
        for (const qint64 id : created)
            last.entries.push_back({ RunnerId{ id }, Instant::fromSeconds(1'700'000'000 + id) });
        last.entries.push_back({ RunnerId{ 10 }, Instant::fromSeconds(1'700'000'010) });
        QVERIFY(census.lookAgain(last));
        QTEST(census.verdict(), "verdict");
    }

    void theNewestEndIsFollowedUntilWhatIsInitial()
    {
        Census census;
        census.begin(page({ 10, 9 }, 2));
        QVERIFY(!census.lookAgain(page({ 14, 13 }, 6)));
        QVERIFY(census.lookAgain(page({ 12, 10 }, 7)));
        QCOMPARE(census.after(), 6);
        QCOMPARE(census.verdict(), Verdict::Whole);
    }

    void itsEndIsReachedAlsoWhenNothingInitialIsLeft()
    {
        Census census;
        census.begin(page({ 10, 9 }, 2));
        QVERIFY(census.lookAgain(page({ 12 }, 1, false)));
    }
};

QTEST_GUILESS_MAIN(TestCensus)
#include "tst_census.moc"
