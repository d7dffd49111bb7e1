// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/openenum.h"

#include <QTest>

using namespace muster;

class TestOpenEnum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gitLabsNamesAreRead()
    {
        QVERIFY(runnerStatusFromName("NEVER_CONTACTED") == RunnerStatus::NeverContacted);
        QVERIFY(runnerTypeFromName("GROUP_TYPE") == RunnerType::Group);
        QVERIFY(accessLevelFromName("REF_PROTECTED") == AccessLevel::RefProtected);
        QVERIFY(creationMethodFromName("AUTHENTICATED_USER") == CreationMethod::AuthenticatedUser);
        QVERIFY(upgradeStatusFromName("RECOMMENDED") == UpgradeStatus::Recommended);
    }

    void bothNamesOfBusyAreRead()
    {
        QVERIFY(jobExecutionFromName("ACTIVE") == JobExecution::Busy);
        QVERIFY(jobExecutionFromName("RUNNING") == JobExecution::Busy);
        QVERIFY(nameOf(JobExecution::Busy) == "active");
    }

    void whatIsNotOursIsUnknownAndHasNoName()
    {
        for (const char *name : { "", "online", "ONLINE ", "ACTIVE", "PAUSED" })
            QVERIFY(runnerStatusFromName(name) == RunnerStatus::Unknown);
        QVERIFY(nameOf(RunnerStatus::Unknown).empty());
        QVERIFY(nameOf(RunnerStatus(firstForeign)).empty());
        QVERIFY(isForeign(RunnerStatus(firstForeign)) && isForeign(RunnerStatus(255)));
        QVERIFY(!isForeign(RunnerStatus::NeverContacted) && !isForeign(RunnerStatus::Unknown));
    }

    void namesGoBothWays()
    {
        for (const char *name : { "ONLINE", "OFFLINE", "STALE", "NEVER_CONTACTED" })
            QCOMPARE(QByteArray(name).toLower(), QByteArray(nameOf(runnerStatusFromName(name)).data()));
        for (const char *name : { "INSTANCE_TYPE", "GROUP_TYPE", "PROJECT_TYPE" })
            QCOMPARE(QByteArray(name).toLower(), QByteArray(nameOf(runnerTypeFromName(name)).data()));
    }
};

QTEST_GUILESS_MAIN(TestOpenEnum)
#include "tst_openenum.moc"
