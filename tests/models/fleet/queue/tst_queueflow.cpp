// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueflow.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestQueueFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagSetsHaveOneNameInWhateverOrder()
    {
        QCOMPARE(tagSetName({ u"linux"_s, u"docker"_s }), u"docker,linux"_s);
        QCOMPARE(tagSetName({ u"docker"_s, u"linux"_s, u"docker"_s }), u"docker,linux"_s);
        QCOMPARE(tagSetName({ u"b"_s, u"B"_s }), u"B,b"_s);
    }

    void untaggedIsTheEmptyNameAndBack()
    {
        QCOMPARE(tagSetName({}), QString());
        QCOMPARE(tagsOfSet(QString()), QStringList());
        QCOMPARE(tagsOfSet(u"docker,linux"_s), (QStringList{ u"docker"_s, u"linux"_s }));
    }

    void whoRanItHasNoNameWhereItIsNotTold()
    {
        QCOMPARE(runnerFlowName(RunnerId{ 42 }), u"42"_s);
        QCOMPARE(runnerFlowName({}), QString());
        QCOMPARE(managerFlowName(u"s_1"_s, RunnerId{ 42 }), u"s_1 42"_s);
        QCOMPARE(managerFlowName({}, RunnerId{ 42 }), QString());
        QCOMPARE(managerFlowName(u"s_1"_s, {}), QString());
        QCOMPARE(platformFlowName(u"linux"_s, u"amd64"_s, u"docker"_s), u"linux/amd64/docker"_s);
        QCOMPARE(platformFlowName(u"linux"_s, {}, {}), u"linux//"_s);
        QCOMPARE(platformFlowName({}, {}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestQueueFlow)
#include "tst_queueflow.moc"
