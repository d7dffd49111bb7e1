// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/versionfuzz.h"
#include "tests/support/dice.h"

#include <QTest>

using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList &versionSeeds()
{
    static const QByteArrayList texts{
        "17.5.0", "v16.9.1", "17.6.0~pre.123.gabc1234", "17.6.0-rc1", "17.5.0-acme.2", "development version", "17.x", "server", ">=18.9.3 <19.0 || >=19.1.2", "17.0..17.5",
        "minor,first,newest_patch,newest_date\n17.1,2024-06-20,17.1.2,2024-10-15\n17.2,2024-07-18,17.2.3,2024-10-22\n",
        "id\nCVE-1,2020-08-10,medium,5.4,\">=1.0.0 <13.0.12; >=13.1.0 <17.1.6\",13.0.12;17.1.6,13.0.12,17.1.6,any,\"text, and \"\"more\"\"\",source\n",
        "first_fixed\n17.8.4;17.9.1;17.10.0,2025-03-08,text,Security fixes\n",
    };
    return texts;
}

const QByteArrayList &versionPieces()
{
    static const QByteArrayList texts{ "17", "18.9.3", ".", "..", "-", "~", "+", "v", "V", "x", ".x", "rc", "pre", "<", "<=", ">=", ">", "=", "||", "|", ";", ",", "\"", "\n", " ", "\t", "999999999", "9999999999", "2025-02-30", "2025-03-08", "\xff",
        "\xe2\x80\xae", "0", "00", "newest", "any" };
    return texts;
}

} // namespace

class TestFuzzVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsAndWhatBecomesOfThemHold()
    {
        Dice dice(2026);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = versionSeeds()[round % versionSeeds().size()];
            for (int i = round < versionSeeds().size() ? 0 : 1 + dice.roll(5); i > 0; --i) {
                const qsizetype at = dice.roll(int(text.size()) + 1);
                switch (dice.roll(3)) {
                case 0: text.insert(at, versionPieces()[dice.roll(int(versionPieces().size()))]); break;
                case 1: text.remove(at, 1 + dice.roll(5)); break;
                case 2: text.replace(at, 1, versionPieces()[dice.roll(int(versionPieces().size()))]); break;
                }
            }
            const QString fault = versionFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2 in %3"_s.arg(round).arg(fault, QString::fromLatin1(text))));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzVersion)
#include "tst_fuzzversion.moc"
