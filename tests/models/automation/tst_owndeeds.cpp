// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/owndeeds.h"
#include "models/operations/containment.h"
#include "models/operations/operations.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// What Muster did itself, as the signals are told of it.
class TestOwnDeeds final : public QObject
{
    Q_OBJECT

private:
    static QString run(Operations &operations, const Plan &plan)
    {
        Operation *operation = operations.run(plan);
        QSignalSpy finished(operation, &Operation::finished);
        if (!finished.wait(20'000))
            qFatal("the operation did not finish");
        return operation->runId();
    }
    static OwnDeeds::Deeds ask(OwnDeeds &deeds, const QString &instance)
    {
        std::optional<OwnDeeds::Deeds> found;
        QObject receiver;
        deeds.ask(instance, Instant::fromSeconds(1'700'000'000), &receiver, [&found](const OwnDeeds::Deeds &all) { found = all; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 20'000))
            qFatal("no answer");
        return *found;
    }
    static QStringList verbs(const std::vector<OwnChange> &changes)
    {
        QStringList verbs;
        for (const OwnChange &each : changes)
            verbs += each.verb;
        verbs.sort();
        return verbs;
    }

private Q_SLOTS:
    void containingIsAPausingAndTakingItBackAResuming()
    {
        DemoSession session({ .runners = 60 });
        RunGround ground;
        Operations operations(ground.means(session.client(), session.identity(), session.clock()));
        OwnDeeds deeds(&ground.journal);
        const QString instance = session.identity().instance;
        const Snapshot::Ptr fleet = session.load().fleet;
        RunnerId id;
        for (const RunnerRow &row : fleet->rows()) {
            if (row.paused == Tri::No && row.canUpdate == Tri::Yes)
                id = row.id;
        }
        const QString contained = run(operations, makeContainPlan(*fleet, { { id, u"stolen"_s } }, u"stolen"_s));
        OwnDeeds::Deeds found = ask(deeds, instance);
        QCOMPARE(verbs(found.changes), QStringList{ u"pause"_s });
        QCOMPARE(found.containments.size(), 1U);
        QCOMPARE(found.containments[0].runner, id);

        const auto record = test::answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { ground.journal.detail(contained, receiver, done); });
        (void)run(operations, operations.undoPlan(**record, *session.load().fleet));
        found = ask(deeds, instance);
        QCOMPARE(verbs(found.changes), (QStringList{ u"pause"_s, u"resume"_s }));
        QCOMPARE(found.containments.size(), 1U);

        RunnerEdit edit;
        edit.isProtected = true;
        edit.addTags = { u"new"_s };
        (void)run(operations, Operations::plan(*session.load().fleet, EditRequest{ { id }, edit, {} }));
        QCOMPARE(verbs(ask(deeds, instance).changes), (QStringList{ u"edit"_s, u"pause"_s, u"resume"_s }));
    }

    void withoutAJournalNothingIsKnown()
    {
        OwnDeeds deeds(nullptr);
        const OwnDeeds::Deeds found = ask(deeds, u"https://git.example.com"_s);
        QVERIFY(found.changes.empty() && found.containments.empty());
    }
};

QTEST_GUILESS_MAIN(TestOwnDeeds)
#include "tst_owndeeds.moc"
