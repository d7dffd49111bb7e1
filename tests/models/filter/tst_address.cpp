// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/address.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndPrints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");   // null: no address
        const auto row = [](const char *text, const char *printed) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(printed); };
        row("10.0.0.7", "10.0.0.7");
        row("0.0.0.0", "0.0.0.0");
        row("255.255.255.255", "255.255.255.255");
        row("1.2.3.4", "1.2.3.4");
        row("100.20.3.44", "100.20.3.44");
        row("::", "::");
        row("::1", "::1");
        row("1::", "1::");
        row("2001:db8::1", "2001:db8::1");
        row("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
        row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
        row("0:0:0:0:0:0:0:0", "::");
        row("fe80::1%eth0", "fe80::1");
        row("::ffff:10.0.0.7", "10.0.0.7");
        row("::ffff:0a00:0007", "10.0.0.7");
        row("64:ff9b::1.2.3.4", "64:ff9b::102:304");
        row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
        row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
        row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
        for (const char *text : { "", "10", "10.0.0", "10.0.0.0.0", "10.0.0.256", "10.0.0.", ".0.0.1", "10..0.1", "10.0.0.07", "10.0.0.00", "01.2.3.4", "1.2.3.4567", "1.2.3.4 ", "a.b.c.d", "10.0.0.7/8", "1.2.3.-4",
                                  ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "1:", ":1", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:5", "1:2:3:4:5:6:7:8::", "[::1]", "gateway.local",
                                  "255255255255255", "...............", "1.1.1.1.1.1.1.1" })
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString();
    }
    void readsAndPrints()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, printed);
        const auto address = Address::parse(text);
        QCOMPARE(address.has_value(), !printed.isNull());
        if (!address)
            return;
        QCOMPARE(address->toString(), printed);
        QVERIFY(Address::parse(printed) == address);
    }

    /// Every number of digits in every place.
    void allFormsOfIpV4AreRead()
    {
        const std::vector<int> numbers{ 0, 7, 9, 10, 42, 99, 100, 199, 249, 255 };
        for (const int a : numbers) {
            for (const int b : numbers) {
                for (const int c : numbers) {
                    for (const int d : numbers) {
                        const QString text = u"%1.%2.%3.%4"_s.arg(a).arg(b).arg(c).arg(d);
                        const auto address = Address::parse(text);
                        QVERIFY2(address && !address->v6 && address->low == quint64(((qint64(a) * 256 + b) * 256 + c) * 256 + d), qPrintable(text));
                    }
                }
            }
        }
    }

    void networksHoldWhatTheyShould_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("/8") << u"10.1.2.3"_s << u"8"_s << u"10.0.0.0/8"_s << u"10.0.0.0 10.255.255.255"_s << u"9.255.255.255 11.0.0.0 ::a00:1"_s;
        QTest::newRow("/31") << u"10.0.0.7"_s << u"31"_s << u"10.0.0.6/31"_s << u"10.0.0.6 10.0.0.7"_s << u"10.0.0.5 10.0.0.8"_s;
        QTest::newRow("/32") << u"10.0.0.7"_s << u"32"_s << u"10.0.0.7/32"_s << u"10.0.0.7 ::ffff:10.0.0.7"_s << u"10.0.0.6"_s;
        QTest::newRow("/0") << u"10.0.0.7"_s << u"0"_s << u"0.0.0.0/0"_s << u"0.0.0.0 255.255.255.255"_s << u"::1"_s;
        QTest::newRow("v6 /32") << u"2001:db8:1::1"_s << u"32"_s << u"2001:db8::/32"_s << u"2001:db8:: 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"2001:db9:: 2001:db7:ffff::"_s;
        QTest::newRow("v6 /64") << u"fe80::1"_s << u"64"_s << u"fe80::/64"_s << u"fe80::ffff:ffff:ffff:ffff fe80::2%eth1"_s << u"fe80:0:0:1::"_s;
        QTest::newRow("v6 /65") << u"fe80::1"_s << u"65"_s << u"fe80::/65"_s << u"fe80::7fff:ffff:ffff:ffff"_s << u"fe80::8000:0:0:0"_s;
        QTest::newRow("v6 /128") << u"::1"_s << u"128"_s << u"::1/128"_s << u"::1"_s << u"::2 ::"_s;
        QTest::newRow("v6 /0") << u"::1"_s << u"0"_s << u"::/0"_s << u":: ffff::1"_s << u"10.0.0.7"_s;
    }
    void networksHoldWhatTheyShould()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, prefix);
        QFETCH(const QString, printed);
        QFETCH(const QString, in);
        QFETCH(const QString, out);
        const auto network = AddressRange::network(*Address::parse(base), prefix);
        QVERIFY(network.has_value());
        QCOMPARE(network->toString(), printed);
        for (const QString &text : in.split(u' '))
            QVERIFY2(network->contains(*Address::parse(text)), qPrintable(text));
        for (const QString &text : out.split(u' '))
            QVERIFY2(!network->contains(*Address::parse(text)), qPrintable(text));
    }

    void badPrefixesAreRefused()
    {
        const Address v4 = *Address::parse(u"10.0.0.0"), v6 = *Address::parse(u"::");
        for (const QString &prefix : { u""_s, u"33"_s, u"-1"_s, u"x"_s, u"8 "_s, u"0008"_s, u"255.0.0.0"_s })
            QVERIFY2(!AddressRange::network(v4, prefix), qPrintable(prefix));
        QVERIFY(AddressRange::network(v6, u"33"_s));
        QVERIFY(!AddressRange::network(v6, u"129"_s));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
