// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/filter/referencefilter.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &text, quint32 seed, qsizetype row = -1)
{
    return u"seed %1, row %2: %3"_s.arg(seed).arg(row).arg(text);
}

QString word(Tri value)
{
    return value == Tri::Yes ? u"yes"_s : value == Tri::No ? u"no"_s : u"unknown"_s;
}

} // namespace

class TestFilterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Random filters over random fleets, against an evaluation that shares no code with ours; and one row at a time says the
    /// same as all at once.
    void answersAgreeWithTheReference()
    {
        const ReleaseCatalogue catalogue = smallCatalogue();
        const Version reference{ 18, 1, 0 };
        int all = 0, found = 0, open = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Snapshot::Ptr fleet = randomFleet({ .runners = 24, .seed = seed });
            const LagTable lag = LagTable::build(*fleet, catalogue, reference);
            const FilterContext context{ fleetNow(), &lag };
            Dice dice(seed * 7919);
            for (int round = 0; round < 25; ++round) {
                const PlainNode node = randomNode(dice, round % 4);
                const QString text = written(node, dice);
                const auto filter = Filter::parse(text);
                QVERIFY2(filter.has_value(), qPrintable(said(text, seed)));
                const std::vector<quint32> matching = filter->matchingRows(*fleet, context);
                for (qsizetype row = 0; row < fleet->size(); ++row) {
                    const Tri expected = evaluated(node, fleet->row(row), { *fleet, fleetNow(), catalogue, reference });
                    const Tri got = filter->matches(*fleet, row, context);
                    QVERIFY2(got == expected, qPrintable(said(text, seed, row) + u" expected "_s + word(expected) + u" got "_s + word(got)));
                    const bool isIn = std::binary_search(matching.begin(), matching.end(), quint32(row));
                    QVERIFY2(isIn == (expected == Tri::Yes), qPrintable(said(text, seed, row) + (isIn ? u" is in"_s : u" is not in"_s)));
                    ++all;
                    found += expected == Tri::Yes;
                    open += expected == Tri::Unknown;
                }
            }
        }
        // All three answers are frequent; otherwise the above would say little.
        QVERIFY2(found > all / 10 && open > all / 10 && found + open < all * 9 / 10, qPrintable(u"%1 of %2 match, %3 are unknown"_s.arg(found).arg(all).arg(open)));
    }

    void printingAParsedFilterGivesTheSameFilterBack()
    {
        const Snapshot::Ptr fleet = randomFleet({ .runners = 40, .seed = 99 });
        const FilterContext context{ fleetNow(), nullptr };
        Dice dice(4711);
        for (int round = 0; round < 2000; ++round) {
            const QString text = written(randomNode(dice, round % 5), dice);
            const auto filter = Filter::parse(text);
            QVERIFY2(filter.has_value(), qPrintable(said(text, 4711)));
            const QString printed = filter->toString();
            const auto again = Filter::parse(printed);
            QVERIFY2(again.has_value(), qPrintable(said(printed, 4711)));
            QCOMPARE(again->toString(), printed);
            QVERIFY(*again == *filter);
            if (round % 10 == 0)
                QCOMPARE(again->matchingRows(*fleet, context), filter->matchingRows(*fleet, context));
            const auto fromChips = Filter::parse(filter->topLevelTerms().join(u' '));
            QVERIFY2(fromChips.has_value() && *fromChips == *filter, qPrintable(said(printed, 4711)));
        }
    }

    /// `key:a,b` is `key:a OR key:b`, whatever the key and however little is known.
    void alternativesAreAnOr()
    {
        const ReleaseCatalogue catalogue = smallCatalogue();
        Dice dice(31);
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const Snapshot::Ptr fleet = randomFleet({ .runners = 15, .seed = seed });
            const LagTable lag = LagTable::build(*fleet, catalogue, catalogue.newest());
            const FilterContext context{ fleetNow(), &lag };
            PlainNode joined = randomNode(dice, 0);
            if (joined.values.size() < 2)
                continue;
            PlainNode apart;
            apart.kind = PlainNode::Kind::Or;
            for (const PlainValue &value : joined.values)
                apart.children.push_back({ PlainNode::Kind::Term, joined.key, { value }, {} });
            const auto one = Filter::parse(written(joined, dice)), other = Filter::parse(written(apart, dice));
            QVERIFY(one && other);
            for (qsizetype row = 0; row < fleet->size(); ++row)
                QVERIFY2(one->matches(*fleet, row, context) == other->matches(*fleet, row, context), qPrintable(said(one->toString(), seed, row)));
        }
    }

    void manyRowsAreAnsweredAcrossBlocksAndThreads_data()
    {
        QTest::addColumn<QString>("text");
        const QString some = u"(tag:docker OR version:<17.5 OR web) -paused:yes -(seen:>30d platform:linux)"_s;
        QTest::newRow("one thread") << some;
        // Dear enough to be shared among threads.
        QTest::newRow("several threads") << some + u" (gpu OR nowhere"_s + u" OR \"not to be found\""_s.repeated(200) + u')';
    }
    void manyRowsAreAnsweredAcrossBlocksAndThreads()
    {
        QFETCH(const QString, text);
        const Snapshot::Ptr fleet = randomFleet({ .runners = 2500, .seed = 5 });
        const FilterContext context{ fleetNow(), nullptr };
        const auto filter = Filter::parse(text);
        QVERIFY(filter.has_value());
        const std::vector<quint32> matching = filter->matchingRows(*fleet, context);
        QVERIFY(matching.size() > 20);
        std::vector<quint32> expected;
        for (qsizetype row = 0; row < fleet->size(); ++row) {
            if (filter->matches(*fleet, row, context) == Tri::Yes)
                expected.push_back(quint32(row));
        }
        QCOMPARE(matching, expected);
    }
};

QTEST_GUILESS_MAIN(TestFilterProperties)
#include "tst_filterproperties.moc"
