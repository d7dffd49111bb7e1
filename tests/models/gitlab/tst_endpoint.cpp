// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/endpoint.h"

#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace Qt::StringLiterals;

class EndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackIsThisMachineOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("v4") << u"127.0.0.1"_s << true;
        QTest::newRow("another v4 of the block") << u"127.9.9.9"_s << true;
        QTest::newRow("v6") << u"::1"_s << true;
        QTest::newRow("a name that begins with it") << u"localhost.example.com"_s << false;
        QTest::newRow("a name that looks like it") << u"127.0.0.1.example.com"_s << false;
        QTest::newRow("private network") << u"10.0.0.1"_s << false;
    }
    void loopbackIsThisMachineOnly()
    {
        QFETCH(const QString, host);
        QTEST(isLoopback(host), "expected");
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
