// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/naturalorder.h"
#include "models/tables/rowordering.h"
#include "models/tables/rowspans.h"
#include "tests/support/fleetmaker.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muster;
using namespace Qt::StringLiterals;

using Rows = std::vector<quint32>;
using Spans = std::vector<RowSpan>;

class TestRowOrdering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreOrderedLikeStableSortDoes_data();
    void rowsAreOrderedLikeStableSortDoes();
    void equalRowsKeepTheirOrder();
    void theUnknownComesLast();
    void numbersInTextsCountAsNumbers_data();
    void numbersInTextsCountAsNumbers();
    void textsThatTheLanguageDoesNotTellApartHaveOneRank();
    void emptyTextsHaveNoRank();
    void neighboursAreJoined_data();
    void neighboursAreJoined();
};

void TestRowOrdering::rowsAreOrderedLikeStableSortDoes_data()
{
    QTest::addColumn<quint32>("largest");
    QTest::addColumn<bool>("ascending");
    for (const quint32 largest : { 1U, 3U, 2047U, 2048U, 100'000U, 0x7fffffffU, 0xfffffffeU }) {
        QTest::addRow("up to %u, ascending", largest) << largest << true;
        QTest::addRow("up to %u, descending", largest) << largest << false;
    }
}

void TestRowOrdering::rowsAreOrderedLikeStableSortDoes()
{
    QFETCH(const quint32, largest);
    QFETCH(const bool, ascending);
    FleetMaker random({ .runners = 0, .seed = largest });
    Rows keys(3000), rows(keys.size());
    for (quint32 &key : keys)
        key = quint32(1 + random.below(largest));
    keys[7] = largest;
    std::iota(rows.begin(), rows.end(), 0U);
    Rows expected = rows;
    std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) { return ascending ? keys[a] < keys[b] : keys[a] > keys[b]; });
    stableSortByKey(rows, keys, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(rows, expected);
}

void TestRowOrdering::equalRowsKeepTheirOrder()
{
    Rows rows{ 4, 2, 0, 1, 3 };
    stableSortByKey(rows, Rows{ 7, 5, 7, 5, 5 }, Qt::AscendingOrder);
    QCOMPARE(rows, (Rows{ 4, 1, 3, 2, 0 }));
    stableSortByKey(rows, Rows{ 7, 5, 7, 5, 5 }, Qt::DescendingOrder);
    QCOMPARE(rows, (Rows{ 2, 0, 4, 1, 3 }));
}

void TestRowOrdering::theUnknownComesLast()
{
    Rows rows{ 0, 1, 2, 3 };
    stableSortByKey(rows, Rows{ 0, 0xfffffffe, 0, 1 }, Qt::AscendingOrder);
    QCOMPARE(rows, (Rows{ 3, 1, 0, 2 }));
    stableSortByKey(rows, Rows{ 0, 0xfffffffe, 0, 1 }, Qt::DescendingOrder);
    QCOMPARE(rows, (Rows{ 1, 3, 0, 2 }));
}

void TestRowOrdering::numbersInTextsCountAsNumbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QList<QByteArray>>("inOrder");
    const QList<QByteArray> names{ "a", "a1", "a2", "a10", "a10b", "a10b2", "a100", "b-9", "b-10" };
    QTest::newRow("no language") << QLocale::c() << names;
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << names;
    const QList<QByteArray> addresses{ "9.255.255.255", "10.0.0.9", "10.0.0.10", "10.0.0.100", "10.0.1.1", "10.0.10.1", "192.168.0.1", "192.168.0.2" };
    QTest::newRow("addresses") << QLocale::c() << addresses;
    QTest::newRow("long numbers") << QLocale::c() << QList<QByteArray>{ "x99999999999999999999", "x100000000000000000000", "x" + QByteArray(300, '1') };
    QTest::newRow("umlauts in German") << QLocale(QLocale::German, QLocale::Germany) << QList<QByteArray>{ "Apfel", "\xc3\x84rger", "Birne", "Zeit" };
    QTest::newRow("not UTF-8") << QLocale(QLocale::English, QLocale::UnitedStates) << QList<QByteArray>{ "a\xff", "b\xff" };
}

void TestRowOrdering::numbersInTextsCountAsNumbers()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QList<QByteArray>, inOrder);
    std::vector<std::string_view> texts;
    for (const QByteArray &text : inOrder)
        texts.push_back({ text.constData(), std::size_t(text.size()) });
    std::reverse(texts.begin(), texts.end());
    Rows ranks = naturalRanks(texts, locale);
    std::reverse(ranks.begin(), ranks.end());
    for (std::size_t i = 0; i < ranks.size(); ++i)
        QCOMPARE(ranks[i], quint32(i + 1));
}

void TestRowOrdering::textsThatTheLanguageDoesNotTellApartHaveOneRank()
{
    const std::vector<std::string_view> texts{ "b", "a", "b", "a01", "a1" };
    QCOMPARE(naturalRanks(texts, QLocale::c()), (Rows{ 3, 1, 3, 2, 2 }));
}

void TestRowOrdering::emptyTextsHaveNoRank()
{
    const std::vector<std::string_view> texts{ {}, "x", "" };
    QCOMPARE(naturalRanks(texts, QLocale::c()), (Rows{ 0, 1, 0 }));
    QCOMPARE(naturalRanks(texts, QLocale(QLocale::English, QLocale::UnitedStates)), (Rows{ 0, 1, 0 }));
    QCOMPARE(naturalRanks({}, QLocale::c()), Rows());
}

void TestRowOrdering::neighboursAreJoined_data()
{
    QTest::addColumn<std::vector<int>>("rows");
    QTest::addColumn<Spans>("spans");
    QTest::newRow("none") << std::vector<int>{} << Spans{};
    QTest::newRow("one") << std::vector<int>{ 5 } << Spans{ { 5, 5 } };
    QTest::newRow("two groups") << std::vector<int>{ 1, 2, 3, 5, 6 } << Spans{ { 1, 3 }, { 5, 6 } };
    std::vector<int> most, tooMany;
    Spans each;
    for (int i = 0; i < mostSpans; ++i) {
        most.push_back(i * 2);
        each.push_back({ i * 2, i * 2 });
    }
    tooMany = most;
    tooMany.push_back(mostSpans * 2);
    QTest::newRow("as many as a view takes one by one") << most << each;
    QTest::newRow("one more") << tooMany << Spans{ { 0, mostSpans * 2 } };
}

void TestRowOrdering::neighboursAreJoined()
{
    QFETCH(const std::vector<int>, rows);
    QFETCH(const Spans, spans);
    QCOMPARE(mergedSpans(rows), spans);
}

QTEST_GUILESS_MAIN(TestRowOrdering)
#include "tst_rowordering.moc"
