// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/textmemo.h"

#include <QTest>

using namespace muster;

class TestTextMemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextIsAnsweredOnce()
    {
        TextMemo<quint32> memo;
        int made = 0;
        const auto ask = [&](quint32 id) {
            return memo.of(TextId{ id }, [&] {
                ++made;
                return id * 3;
            });
        };
        // Ids as a pool gives them, some apart, some far apart; more than the first table holds.
        for (int round = 0; round < 3; ++round) {
            for (quint32 id = 1; id < 40000; id += 7)
                QCOMPARE(ask(id), id * 3);
            for (quint32 id = 0xfffff000U; id != 0; ++id)
                QCOMPARE(ask(id), id * 3);
        }
        QCOMPARE(made, 39999 / 7 + 1 + 0x1000);
    }
};

QTEST_GUILESS_MAIN(TestTextMemo)
#include "tst_textmemo.moc"
