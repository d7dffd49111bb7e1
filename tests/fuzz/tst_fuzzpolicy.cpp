// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/policyfuzz.h"
#include "tests/support/dice.h"

#include <QTest>

using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList &seeds()
{
    static const QByteArrayList texts{
        "[[rule]]\nname = \"All\"\nscope = [\"acme\", \"acme/**\"]\nwhen = \"tag:docker seen:<30d\"\nallow = \">=18.9.3 <19.0 || >=19.1.2\"\ndeny = \"19.1.4\"\ngrace = \"14d\"\n",
        "[[rule]]\nscope = '**'\nallow = '16.9..17.5'\n\n[[rule]]\nscope = '(instance)'\ndeny = '17.6.0-rc1'\n",
        "[[exemption]]\nscope = 'acme/*/gpu-*'\nwho = \"\"\"two\nlines\"\"\"\nwhy = \"\\u0000 \\\"x\\\"\"\nuntil = 2026-12-31\n",
        "# nothing\n",
        "rule = [ { scope = \"a\", allow = \"18\" } ]\nexemption = []\n",
    };
    return texts;
}

/// What turns one policy into another, or into rubbish.
const QByteArrayList &pieces()
{
    static const QByteArrayList texts{ "[[", "]]", "[", "]", "{", "}", "=", "\"", "'", "\"\"\"", "\n", "\r\n", "#", ",", ".", "**", "*", "/", "||", "..", "<", ">=", "18", "18.9.3", "99999999999", "-rc1", "~pre.1", "rule", "exemption", "scope",
        "allow", "deny", "grace", "when", "who", "why", "until", "2026-02-31", "1979-05-27T07:32:00Z", "true", "0x1f", "inf", "\\", "\\u12", "\xff", "\xc3\x28", "\xe2\x80\xae", "\xf0\x9f\x98\x80", "tag:", "(", "-", "3d" };
    return texts;
}

QByteArray mutated(QByteArray text, Dice &dice)
{
    for (int i = 1 + dice.roll(5); i > 0; --i) {
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
            const QByteArray &other = seeds()[dice.roll(int(seeds().size()))];
            text = text.first(at) + other.sliced(dice.roll(int(other.size())));
            break;
        }
        }
    }
    return text;
}

} // namespace

class TestFuzzPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsHold()
    {
        for (const QByteArray &text : seeds()) {
            const QString fault = policyFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    void whatBecomesOfSeedsHolds()
    {
        Dice dice(2026);
        for (int round = 0; round < 6000; ++round) {
            const QByteArray text = mutated(seeds()[round % seeds().size()], dice);
            const QString fault = policyFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2 in %3"_s.arg(round).arg(fault, QString::fromLatin1(text))));
        }
    }

    void randomBytesHold()
    {
        Dice dice(7);
        for (int round = 0; round < 4000; ++round) {
            QByteArray text;
            for (int i = dice.roll(60); i > 0; --i)
                text += dice.chance(0.6) ? pieces()[dice.roll(int(pieces().size()))] : QByteArray(1, char(dice.roll(256)));
            const QString fault = policyFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2 in %3"_s.arg(round).arg(fault, QString::fromLatin1(text))));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzPolicy)
#include "tst_fuzzpolicy.moc"
