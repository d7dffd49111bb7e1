// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/editplan.h"
#include "models/operations/planfile.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"
#include "models/wording/edittext.h"
#include "tests/support/fleetfixture.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(muster::RunnerEdit)

namespace {

using Kind = EditProblem::Kind;

QStringList skippedIn(const Plan &plan)
{
    QStringList skipped;
    for (const Plan::Skipped &each : plan.skipped)
        skipped += u"%1 %2"_s.arg(each.id.value).arg(nameOf(each.reason));
    skipped.sort();
    return skipped;
}

QStringList warnedIn(const Plan &plan)
{
    QStringList warned;
    for (const Plan::Warning &each : plan.warnings) {
        if (each.kind != Plan::Warning::Kind::LargeShare)
            warned += nameOf(each.kind) + (each.text.isEmpty() ? QString() : u' ' + each.text);
    }
    return warned;
}

/// "1 tags: +gpu" for each target.
QStringList changesIn(const Plan &plan)
{
    QStringList changes;
    for (const Plan::Target &target : plan.targets)
        changes += u"%1 %2"_s.arg(target.id.value).arg(changeText(target.change->settings));
    return changes;
}

Plan planFor(const std::vector<FixtureRunner> &runners, const RunnerEdit &edit)
{
    EditRequest request;
    for (const FixtureRunner &runner : runners)
        request.ids.push_back(RunnerId{ runner.id });
    request.edit = edit;
    return makeEditPlan(*snapshotOf(runners), request);
}

/// What an edit run on record says of one runner.
JournalItem doneItem(const Plan::Target &target)
{
    JournalItem item;
    item.id = target.id;
    item.before = targetToJson(target);
    item.outcome = u"done"_s;
    return item;
}

} // namespace

class TestEditPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreReplacedRenamedRemovedAndAdded_data()
    {
        QTest::addColumn<RunnerEdit>("edit");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        RunnerEdit add;
        add.addTags = { u" gpu "_s, u"gpu"_s, QString(), u"docker"_s };
        QTest::newRow("added, each once, without blanks") << add << QStringList{ u"docker"_s } << QStringList{ u"docker"_s, u"gpu"_s };
        RunnerEdit remove;
        remove.removeTags = { u"docker"_s, u"missing"_s };
        QTest::newRow("removed") << remove << QStringList{ u"docker"_s, u"linux"_s } << QStringList{ u"linux"_s };
        RunnerEdit rename;
        rename.renameTags = { { u"docker"_s, u"container"_s } };
        QTest::newRow("renamed where it is") << rename << QStringList{ u"docker"_s, u"linux"_s } << QStringList{ u"container"_s, u"linux"_s };
        QTest::newRow("not renamed where it is not") << rename << QStringList{ u"linux"_s } << QStringList{ u"linux"_s };
        QTest::newRow("renamed to one that is there: one") << rename << QStringList{ u"container"_s, u"docker"_s } << QStringList{ u"container"_s };
        QTest::newRow("upper case is another tag") << rename << QStringList{ u"Docker"_s } << QStringList{ u"Docker"_s };
        RunnerEdit set;
        set.setTags = QStringList{ u"b"_s, u"a"_s };
        set.addTags = { u"c"_s };
        QTest::newRow("replaced, then added") << set << QStringList{ u"docker"_s } << QStringList{ u"a"_s, u"b"_s, u"c"_s };
    }
    void tagsAreReplacedRenamedRemovedAndAdded()
    {
        QFETCH(const RunnerEdit, edit);
        QFETCH(const QStringList, before);
        QTEST(editedTags(edit, before), "after");
    }

    void descriptionsAreNumberedAndReplaced_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("after");
        QTest::newRow("a number") << u"build-{n}"_s << QString() << QString() << u"build-7"_s;
        QTest::newRow("with leading zeros") << u"build-{nnn}"_s << QString() << QString() << u"build-007"_s;
        QTest::newRow("the runner's own") << u"{id}/{n}"_s << QString() << QString() << u"42/7"_s;
        QTest::newRow("other braces stand for themselves") << u"{x} {} {n"_s << QString() << QString() << u"{x} {} {n"_s;
        QTest::newRow("found and replaced everywhere") << QString() << u"old"_s << u"new"_s << u"new-host-new"_s;
        QTest::newRow("not found") << QString() << u"Old"_s << u"new"_s << u"old-host-old"_s;
    }
    void descriptionsAreNumberedAndReplaced()
    {
        QFETCH(const QString, pattern);
        RunnerEdit edit;
        if (!pattern.isEmpty())
            edit.description = pattern;
        QFETCH(const QString, find);
        QFETCH(const QString, replacement);
        edit.find = find;
        edit.replacement = replacement;
        QTEST(editedDescription(edit, u"old-host-old"_s, RunnerId{ 42 }, 7), "after");
    }

    void whatGitLabWouldRefuseIsSaidBefore_data()
    {
        QTest::addColumn<RunnerEdit>("edit");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, Kind kind, const std::function<void(RunnerEdit &)> &make) {
            RunnerEdit edit;
            make(edit);
            QTest::newRow(name) << edit << int(kind);
        };
        row("nothing to do", Kind::Empty, [](RunnerEdit &) {});
        row("599 seconds", Kind::TimeoutTooShort, [](RunnerEdit &edit) { edit.maximumTimeout = 599; });
        row("a negative timeout", Kind::TimeoutTooShort, [](RunnerEdit &edit) { edit.maximumTimeout = -1; });
        row("51 tags", Kind::TooManyTags, [](RunnerEdit &edit) {
            for (int i = 0; i < 51; ++i)
                edit.addTags += u"t%1"_s.arg(i);
        });
        row("a tag of 256 characters", Kind::TagTooLong, [](RunnerEdit &edit) { edit.addTags = { QString(256, u'x') }; });
        row("a comma", Kind::TagWithComma, [](RunnerEdit &edit) { edit.renameTags = { { u"a"_s, u"b,c"_s } }; });
        row("a description of 1025 characters", Kind::DescriptionTooLong, [](RunnerEdit &edit) { edit.description = QString(1025, u'x'); });
        row("a note of 1025 characters", Kind::NoteTooLong, [](RunnerEdit &edit) { edit.note = QString(1025, u'x'); });
        row("no tags and no untagged jobs", Kind::NoTagsNorUntagged, [](RunnerEdit &edit) {
            edit.setTags = QStringList();
            edit.runUntagged = false;
        });
        row("a negative number", Kind::NumberTooLow, [](RunnerEdit &edit) {
            edit.description = u"{n}"_s;
            edit.firstNumber = -1;
        });
    }
    void whatGitLabWouldRefuseIsSaidBefore()
    {
        QFETCH(const RunnerEdit, edit);
        QFETCH(const int, kind);
        const auto problems = problemsOf(edit);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(int(problems.front().kind), kind);
        QVERIFY(!editProblemText(problems.front()).isEmpty());
        QVERIFY(planFor({ { .id = 1 } }, edit).targets.empty());
    }

    void theLimitsThemselvesAreFine()
    {
        RunnerEdit edit;
        edit.maximumTimeout = shortestTimeout;
        edit.note = QString(longestRunnerText, u'x');
        edit.description = QString(longestRunnerText, u'x');
        for (int i = 0; i < mostTags; ++i)
            edit.addTags += u"t%1"_s.arg(i);
        QVERIFY(problemsOf(edit).empty());
        edit = {};
        edit.maximumTimeout = 0;   // none of its own
        QVERIFY(problemsOf(edit).empty());
    }

    void onlyWhatDiffersIsPlanned()
    {
        RunnerEdit edit;
        edit.addTags = { u"gpu"_s };
        edit.paused = false;
        edit.maximumTimeout = 7200;
        const Plan plan = planFor({ { .id = 1, .tags = { { "gpu" } }, .maximumTimeout = 7200 }, { .id = 2, .maximumTimeout = 3600 }, { .id = 3, .paused = Tri::Yes, .tags = { { "gpu" } }, .maximumTimeout = 7200 } }, edit);
        QCOMPARE(plan.verb, Verb::Edit);
        QCOMPARE(changesIn(plan), (QStringList{ u"2 tags: +gpu; maximum timeout: 1 h → 2 h"_s, u"3 paused: yes → no"_s }));
        QCOMPARE(skippedIn(plan), QStringList{ u"1 already_so"_s });
        QCOMPARE(plan.requests, 2);   // one look, one change
    }

    void whoMayNotBeEditedIsLeftOut()
    {
        RunnerEdit edit;
        edit.note = u"moved"_s;
        EditRequest request{ { RunnerId{ 1 }, RunnerId{ 2 }, RunnerId{ 3 }, RunnerId{ 4 }, RunnerId{ 4 } }, edit, {} };
        const Plan plan = makeEditPlan(*snapshotOf({ { .id = 1, .canUpdate = Tri::No }, { .id = 2, .canUpdate = Tri::Unknown }, { .id = 4, .note = "old" } }), request);
        QCOMPARE(skippedIn(plan), (QStringList{ u"1 no_permission"_s, u"2 permission_unknown"_s, u"3 not_found"_s }));
        QCOMPARE(changesIn(plan), QStringList{ u"4 note: “old” → “moved”"_s });
    }

    void aRunnerKeepsATagOrRunsUntaggedJobs()
    {
        RunnerEdit edit;
        edit.removeTags = { u"docker"_s };
        const std::vector<FixtureRunner> runners{ { .id = 1, .runUntagged = Tri::No }, { .id = 2, .runUntagged = Tri::Yes }, { .id = 3, .runUntagged = Tri::No, .tags = { { "docker", "linux" } } } };
        QCOMPARE(skippedIn(planFor(runners, edit)), QStringList{ u"1 needs_tag"_s });
        edit = {};
        edit.runUntagged = false;
        const std::vector<FixtureRunner> bare{ { .id = 1, .tags = std::vector<std::string>{} }, { .id = 2 } };
        QCOMPARE(skippedIn(planFor(bare, edit)), QStringList{ u"1 needs_tag"_s });
    }

    void fiftyTagsAreEnough()
    {
        std::vector<std::string> many;
        for (int i = 0; i < 50; ++i)
            many.push_back("t" + std::to_string(i));
        RunnerEdit edit;
        edit.addTags = { u"one-more"_s };
        QCOMPARE(skippedIn(planFor({ { .id = 1, .tags = many }, { .id = 2 } }, edit)), QStringList{ u"1 too_many_tags"_s });
    }

    void whatIsNotToldIsNotGuessed()
    {
        RunnerEdit edit;
        edit.addTags = { u"gpu"_s };
        QCOMPARE(skippedIn(planFor({ { .id = 1, .tags = std::nullopt } }, edit)), QStringList{ u"1 value_unknown"_s });
        edit = {};
        edit.isProtected = true;
        const Plan plan = planFor({ { .id = 1, .access = "FOREIGN" }, { .id = 2 } }, edit);
        QCOMPARE(changesIn(plan), (QStringList{ u"1 protected: unknown → yes"_s, u"2 protected: no → yes"_s }));
    }

    void numbersCountThoseThatAreRenamed()
    {
        RunnerEdit edit;
        edit.find = u"old"_s;
        edit.replacement = u"new{nn}"_s;
        edit.firstNumber = 9;
        const Plan plan = planFor({ { .id = 1, .name = "old" }, { .id = 2, .name = "other" }, { .id = 3, .name = "old" } }, edit);
        QCOMPARE(changesIn(plan), (QStringList{ u"1 description: “old” → “new09”"_s, u"3 description: “old” → “new10”"_s }));
        QCOMPARE(skippedIn(plan), QStringList{ u"2 already_so"_s });
        // Taking one out leaves the others as they were seen.
        const auto fleet = snapshotOf({ { .id = 1, .name = "old" }, { .id = 2, .name = "other" }, { .id = 3, .name = "old" } });
        QCOMPARE(changesIn(narrowedEditPlan(*fleet, plan, { TargetId(3) })), QStringList{ u"3 description: “old” → “new10”"_s });
    }

    void aTagThatLosesItsLastOnlineRunnerIsWarnedOf()
    {
        RunnerEdit edit;
        edit.removeTags = { u"gpu"_s, u"linux"_s };
        const std::vector<FixtureRunner> runners{ { .id = 1, .tags = { { "gpu", "linux", "x" } } }, { .id = 2, .status = "OFFLINE", .tags = { { "gpu" } } }, { .id = 3, .paused = Tri::Yes, .tags = { { "gpu" } } } };
        std::vector<FixtureRunner> fleet = runners;
        fleet.push_back({ .id = 9, .tags = { { "linux" } } });
        EditRequest request{ { RunnerId{ 1 }, RunnerId{ 2 }, RunnerId{ 3 } }, edit, {} };
        QCOMPARE(warnedIn(makeEditPlan(*snapshotOf(fleet), request)), QStringList{ u"last_online_of_tag gpu"_s });
    }

    void pausingAndUntaggedAreWarnedOf()
    {
        RunnerEdit edit;
        edit.paused = true;
        QCOMPARE(warnedIn(planFor({ { .id = 1 } }, edit)), (QStringList{ u"online_runners"_s, u"last_online_of_tag docker"_s, u"last_online_untagged"_s }));
        edit = {};
        edit.runUntagged = false;
        QCOMPARE(warnedIn(planFor({ { .id = 1 } }, edit)), QStringList{ u"last_online_untagged"_s });
        edit = {};
        edit.note = u"x"_s;
        QVERIFY(warnedIn(planFor({ { .id = 1 } }, edit)).isEmpty());
    }

    void aTagThatMovesToAnotherRunnerIsNotLost()
    {
        const auto fleet = snapshotOf({ { .id = 1, .tags = { { "gpu" } } }, { .id = 2, .tags = { { "cpu" } } } });
        RunnerSettings first, second;
        first.tags = QStringList{ u"cpu"_s };
        second.tags = QStringList{ u"gpu"_s };
        QVERIFY(warnedIn(makeEditPlan(*fleet, SettingsById{ { 1, first }, { 2, second } }, {})).isEmpty());
    }

    void aPlanIsKeptAndReadBackWithEveryChange()
    {
        RunnerEdit edit;
        edit.setTags = QStringList{ u"ä"_s, u"\"b\""_s };
        edit.description = u"line\nbreak"_s;
        edit.maximumTimeout = 0;
        edit.note = QString();
        edit.locked = true;
        edit.isProtected = true;
        edit.runUntagged = false;
        edit.paused = true;
        const Plan plan = planFor({ { .id = 1, .note = "n", .maximumTimeout = 3600 }, { .id = 2 } }, edit);
        QCOMPARE(plan.targets.size(), std::size_t(2));
        const QByteArray kept = QJsonDocument(planToJson(plan)).toJson();
        const Result<Plan> read = readPlan(kept);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->sha256(), plan.sha256());
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(read->targets[i].change->settings, plan.targets[i].change->settings);
        QByteArray altered = kept;
        altered.replace("ref_protected", "not_protected");
        QVERIFY(altered != kept);
        QVERIFY(!readPlan(altered));   // whoever alters what is to be written alters the plan
    }

    void undoGivesBackWhatWasThere()
    {
        RunnerEdit edit;
        edit.addTags = { u"gpu"_s };
        edit.note = u"moved"_s;
        const std::vector<FixtureRunner> before{ { .id = 1 }, { .id = 2, .note = "old" }, { .id = 3 }, { .id = 4 }, { .id = 5 } };
        const Plan plan = planFor(before, edit);
        JournalRunDetail run;
        run.run.run = u"r1"_s;
        run.run.verb = u"edit"_s;
        for (const Plan::Target &target : plan.targets)
            run.items.push_back(doneItem(target));
        run.items[4].outcome = u"refused"_s;
        const std::vector<std::string> both{ "docker", "gpu" };
        const auto fleet = snapshotOf({ { .id = 1, .note = "moved", .tags = both }, { .id = 2, .note = "moved", .tags = both }, { .id = 3, .note = "somebody's", .tags = both },
            { .id = 4, .note = "moved", .tags = both, .createdAt = 1'710'000'000 }, { .id = 5, .note = "moved", .tags = both } });
        const Plan undo = makeEditUndoPlan(run, *fleet);
        QCOMPARE(undo.undoOf, u"r1"_s);
        QCOMPARE(changesIn(undo), (QStringList{ u"1 tags: −gpu; note: “moved” → none"_s, u"2 tags: −gpu; note: “moved” → “old”"_s }));
        QCOMPARE(skippedIn(undo), (QStringList{ u"3 changed_since"_s, u"4 changed_since"_s }));
    }

    void whatSomebodyElseChangedIsEditedAsItIsNow()
    {
        FixtureRunner before{ .id = 1, .tags = { { "docker", "old" } } }, other{ .id = 2, .tags = { { "docker", "old" } } };
        RunnerEdit edit;
        edit.addTags = { u"gpu"_s };
        edit.removeTags = { u"old"_s };
        edit.maximumTimeout = 7200;
        const Plan plan = planFor({ before, other }, edit);
        FixtureRunner now = before, recreated = other;
        now.tags = { { "docker", "old", "theirs" } };
        now.maximumTimeout = 3600;
        recreated.createdAt += 1;
        const Plan again = makeRepeatedEditPlan(*snapshotOf({ now, recreated }), plan, { RunnerId{ 1 }, RunnerId{ 2 } });
        QCOMPARE(again.targets.size(), std::size_t(1));
        const QStringList tags{ u"docker"_s, u"gpu"_s, u"theirs"_s };
        QCOMPARE(again.targets.front().change->settings.to.tags, std::optional(tags));
        QCOMPARE(again.targets.front().change->settings.from.maximumTimeout, std::optional(3600));
        QCOMPARE(again.targets.front().change->settings.to.maximumTimeout, std::optional(7200));
        QVERIFY(warnedIn(again).contains(u"changed_meanwhile"_s));
        QCOMPARE(skippedIn(again), QStringList{ u"2 changed_since"_s });
    }
};

QTEST_GUILESS_MAIN(TestEditPlan)
#include "tst_editplan.moc"
