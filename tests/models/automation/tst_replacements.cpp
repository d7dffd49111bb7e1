// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/replacements.h"
#include "models/operations/plan.h"
#include "models/operations/targetjson.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// As the journal has it after deleting these.
JournalRunDetail deletionOf(const std::vector<FixtureRunner> &runners, const QString &outcome = u"done"_s)
{
    const Snapshot::Ptr fleet = snapshotOf(runners);
    PlanRequest request{ .verb = Verb::Delete, .ids = {} };
    for (const FixtureRunner &runner : runners)
        request.ids.push_back(RunnerId{ runner.id });
    JournalRunDetail detail;
    detail.run.run = u"r1"_s;
    detail.run.verb = u"delete"_s;
    detail.run.instance = u"https://git.example.com"_s;
    detail.run.username = u"mira"_s;
    for (const Plan::Target &target : makePlan(*fleet, request).targets)
        detail.items.push_back({ .id = target.id, .name = target.name, .before = targetToJson(target), .outcome = outcome });
    return detail;
}

FixtureRunner groupRunner(const char *name)
{
    FixtureRunner runner;
    runner.id = 12;
    runner.name = name;
    runner.type = "GROUP_TYPE";
    runner.ownerPath = "acme/tools";
    runner.ownerId = 77;
    runner.tags = { { "docker", "gpu" } };
    runner.note = "rack 9";
    runner.maximumTimeout = 7200;
    runner.runUntagged = Tri::No;
    return runner;
}

} // namespace

class TestReplacements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttributeThatWasSeenIsInTheCommand()
    {
        const QString sheet = replacementSheet(deletionOf({ groupRunner("build-a") }));
        for (const QString &part : { u"# #12 build-a"_s, u"# of acme/tools"_s, u"# tags docker, gpu"_s, u"'runner_type=group_type'"_s, u"'group_id=77'"_s, u"'description=build-a'"_s,
                 u"'tag_list=docker,gpu'"_s, u"'maximum_timeout=7200'"_s, u"'maintenance_note=rack 9'"_s, u"'run_untagged=false'"_s, u"gitlab-runner register --non-interactive"_s })
            QVERIFY2(sheet.contains(part), qPrintable(part + u"\n"_s + sheet));
    }

    void onlyWhatWasDeletedIsInIt()
    {
        QCOMPARE(deletedIn(deletionOf({ groupRunner("a") }, u"done"_s)), 1);
        QCOMPARE(deletedIn(deletionOf({ groupRunner("a") }, u"gone"_s)), 1);
        QCOMPARE(deletedIn(deletionOf({ groupRunner("a") }, u"refused"_s)), 0);
        QVERIFY(!replacementSheet(deletionOf({ groupRunner("build-a") }, u"failed"_s)).contains(u"build-a"_s));
    }

    void hostileTextsStayCommentsAndTexts()
    {
        const QString sheet = replacementSheet(deletionOf({ groupRunner("a\nrm -rf ~ #'$(id)`") }));
        for (const QString &line : sheet.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith(u'#') || line.startsWith("curl "_L1) || line.startsWith("gitlab-runner "_L1), qPrintable(line));
    }

    void anOlderRecordSaysWhatItLacks()
    {
        JournalRunDetail run = deletionOf({ groupRunner("build-a") });
        run.items.front().before.remove(u"settings"_s);
        const QString sheet = replacementSheet(run);
        QVERIFY(sheet.contains(u"were not put on record"_s));
        QVERIFY(sheet.contains(u"'description=build-a'"_s));
    }

    void thePlanOnDiskKeepsThem()
    {
        const Snapshot::Ptr fleet = snapshotOf({ groupRunner("build-a") });
        const Plan plan = makePlan(*fleet, { .verb = Verb::Delete, .ids = { RunnerId{ 12 } } });
        const Plan::Target again = targetFromJson(targetToJson(plan.targets.front()));
        QVERIFY(again.change);
        QCOMPARE(again.change->last, plan.targets.front().change->last);
        QCOMPARE(again.change->ownerId, 77);
    }
};

QTEST_APPLESS_MAIN(TestReplacements)
#include "tst_replacements.moc"
