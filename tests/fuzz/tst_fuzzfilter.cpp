// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/filterfuzz.h"
#include "tests/models/filter/randomfleet.h"

#include <QTest>

using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList &seeds()
{
    static const QStringList texts{
        u"status:offline seen:>30d tag:docker"_s,
        u"-(tag:\"two words\",gpu OR name:\"a\\\"b\") version:\">=18.9.3 <19.0 || >=19.1.2\""_s,
        u"owner:acme/** -owner:acme/*/x ip:10.0.0.0/8,2001:db8::/32,10.0.0.1..10.0.0.9"_s,
        u"behind:>=3 jobs:1..5 id:#12,15 managers:0 projects:<2"_s,
        u"web*prod \"OR\" fe80::1 dead:beef::1 \"-x\" --y"_s,
        u"age:1d..1w expires:<14d method:registration_token paused:true locked:no"_s,
        u"((a OR b) (c OR -(d e))) OR f"_s,
        u"version:17.0..17.5,*pre*,<16 executor:docker* sys:s_\\*"_s,
    };
    return texts;
}

/// What turns one filter into another, or into rubbish.
const QStringList &pieces()
{
    static const QStringList texts{ u"("_s, u")"_s, u"-"_s, u"\""_s, u"\\"_s, u"*"_s, u","_s, u":"_s, u" "_s, u" OR "_s, u" AND "_s, u".."_s, u"||"_s, u"<"_s, u">="_s, u"="_s, u"/"_s, u"%"_s, u"::"_s, u"."_s, u"0"_s,
                                    u"9999999999"_s, u"d"_s, u"tag:"_s, u"version:"_s, u"ip:"_s, u"owner:"_s, u"seen:"_s, u"id:"_s, u"status:"_s, u"~pre.1"_s, u"-rc1"_s, u"\u00a0"_s, u"\u001f"_s, u"ß"_s, u"İ"_s, u"😀"_s,
                                    QString(QChar(0xd83d)), QString(QChar(0)) };
    return texts;
}

QString mutated(QString text, Dice &dice)
{
    for (int i = 1 + dice.roll(6); i > 0; --i) {
        const qsizetype at = dice.roll(int(text.size()) + 1);
        switch (dice.roll(4)) {
        case 0:
            text.insert(at, pieces()[dice.roll(int(pieces().size()))]);
            break;
        case 1:
            text.remove(at, 1 + dice.roll(5));
            break;
        case 2:
            text.replace(at, 1, pieces()[dice.roll(int(pieces().size()))]);
            break;
        case 3: {
            const QString &other = seeds()[dice.roll(int(seeds().size()))];
            text = text.first(at) + other.sliced(dice.roll(int(other.size())));
            break;
        }
        }
    }
    return text;
}

} // namespace

class TestFuzzFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsHold()
    {
        for (const QString &text : seeds())
            QVERIFY2(filterFault(text).isEmpty(), qPrintable(text));
    }

    void whatBecomesOfSeedsHolds()
    {
        Dice dice(2026);
        for (int round = 0; round < 12000; ++round) {
            const QString text = mutated(seeds()[round % seeds().size()], dice);
            const QString fault = filterFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2 in %3"_s.arg(round).arg(fault, text)));
        }
    }

    void noiseHolds()
    {
        Dice dice(7);
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = dice.roll(30); i > 0; --i)
                text += dice.chance(0.7) ? pieces()[dice.roll(int(pieces().size()))] : QString(QChar(char16_t(dice.roll(0x10000))));
            const QString fault = filterFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2 in %3"_s.arg(round).arg(fault, text)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzFilter)
#include "tst_fuzzfilter.moc"
