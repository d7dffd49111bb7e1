// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueflow.h"
#include "models/history/flowpack.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

FlowsByKey unpacked(const QByteArray &bytes)
{
    FlowsByKey flows;
    addTo(flows, bytes);
    return flows;
}

FlowsByKey randomFlows(QRandomGenerator &random)
{
    FlowsByKey flows;
    for (int i = random.bounded(60); i > 0; --i) {
        FlowCounts &counts = flows[random.generate64() >> random.bounded(64)];
        for (const FlowCounts::Field &field : FlowCounts::fields)
            counts.*field.value = random.bounded(3) == 0 ? 0 : random.generate64() >> random.bounded(64);
    }
    return flows;
}

} // namespace

class TestFlowPack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsUnpacked()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 500; ++i) {
            const FlowsByKey flows = randomFlows(random);
            QVERIFY(unpacked(packed(flows)) == flows);
        }
    }

    void numbersOfEverySizeFit_data()
    {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<int>("bytes");
        QTest::newRow("0") << quint64(0) << 13;
        QTest::newRow("the last of one byte") << quint64(127) << 13;
        QTest::newRow("the first of two bytes") << quint64(128) << 14;
        QTest::newRow("the last of two bytes") << quint64(16383) << 14;
        QTest::newRow("the first of three bytes") << quint64(16384) << 15;
        QTest::newRow("the greatest") << ~quint64(0) << 22;
    }
    void numbersOfEverySizeFit()
    {
        QFETCH(const quint64, number);
        QFETCH(const int, bytes);
        const FlowsByKey flows{ { 5, { .pending = number } } };
        QCOMPARE(packed(flows).size(), bytes);
        QVERIFY(unpacked(packed(flows)) == flows);
    }

    void whatWasCutOffOrWrittenOverGivesWhatStandsBefore()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 100; ++i) {
            const FlowsByKey flows = randomFlows(random);
            const QByteArray bytes = packed(flows);
            for (qsizetype length = 0; length < bytes.size(); ++length) {
                const FlowsByKey some = unpacked(bytes.left(length));
                QVERIFY(std::equal(some.begin(), some.end(), flows.begin(), std::next(flows.begin(), qsizetype(some.size()))));
            }
        }
        QVERIFY(unpacked(QByteArray(100, char(0xff))).empty());
        for (int i = 0; i < 2000; ++i) {
            QByteArray noise(random.bounded(200), '\0');
            for (char &byte : noise)
                byte = char(random.bounded(256));
            (void)unpacked(noise);   // must end, within its bytes
        }
    }

    void sumsAndGreatestArePutTogether()
    {
        const FlowsByKey flows{ { 10, { .pending = 3, .pendingMost = 3, .arrivals = 2, .waitP95 = 9 } }, { 12, { .pending = 5, .pendingMost = 4, .arrivals = 1, .waitP95 = 4 } },
            { 15, { .pending = 7 } } };
        FlowsByKey coarse;
        addTo(coarse, packed(flows), 5);
        QVERIFY(coarse == (FlowsByKey{ { 10, { .pending = 8, .pendingMost = 4, .arrivals = 3, .waitP95 = 9 } }, { 15, { .pending = 7 } } }));
        FlowsByKey again;
        addTo(again, packed(coarse), 5);
        QVERIFY(again == coarse);
    }

    void negativeNumbersCountAsNone()
    {
        const QueueFlow flow{ .pending = -1, .running = -7, .arrivals = -2147483647, .waitP50 = -1, .waitP95 = -2147483647 };
        QVERIFY(countsOf(flow) == FlowCounts());
        QCOMPARE(countsOf({ .waitP50 = 0 }).waitP50, quint64(1));   // waits, but not yet a second
        QCOMPARE(countsOf({ .waitP50 = 2147483647 }).waitP50, quint64(2147483648U));
    }
};

QTEST_APPLESS_MAIN(TestFlowPack)
#include "tst_flowpack.moc"
