// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journal.h"
#include "models/operations/operations.h"
#include "models/operations/recovery.h"
#include "models/operations/targetjson.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"
#include "views/activity/recoverydialog.h"

#include <QApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A deletion of six runners, broken off: one done, two unknown (one of them is really gone), three not sent.
struct Broken {
    Broken() : session({ .runners = 120 }), operations(ground.means(session.client(), session.identity(), session.clock()))
    {
        const auto fleet = session.load().fleet;
        QJsonArray targets, intents;
        for (const RunnerRow &row : fleet->rows()) {
            if (ids.size() == 6 || row.status == RunnerStatus::Online || row.canDelete != Tri::Yes || row.execution == JobExecution::Busy)
                continue;
            ids.push_back(row.id);
        }
        const Plan plan = operations.plan(Verb::Delete, *fleet, ids);
        for (const Plan::Target &target : plan.targets)
            targets.append(targetToJson(target));
        for (int i = 0; i < 3; ++i)
            intents.append(ids[std::size_t(i)].value);
        const QJsonArray outcome{ QJsonObject{ { u"id"_s, ids[0].value }, { u"outcome"_s, u"done"_s } } };
        const Identity &identity = session.identity();
        ground.journal.append({ { u"r"_s, u"begin"_s, { { u"verb"_s, u"delete"_s }, { u"method"_s, u"bulk"_s }, { u"instance"_s, identity.instance }, { u"user_id"_s, identity.userId.value } } },
                                  { u"r"_s, u"targets"_s, { { u"targets"_s, targets } } }, { u"r"_s, u"intent"_s, { { u"ids"_s, intents } } }, { u"r"_s, u"outcome"_s, { { u"items"_s, outcome } } } },
            &receiver, [](const auto &) {});
        session.change([&](demo::World &world) {
            world.deleteRunner(ids[0].value);
            world.deleteRunner(ids[1].value);
        });
        operations.recover(u"r"_s, &receiver, [this](const Result<Recovery *> &found) { recovery = found.value_or(nullptr); });
        if (!QTest::qWaitFor([this] { return recovery != nullptr; }, 10'000))
            qFatal("nothing to recover");
        session.log().clear();
    }

    QObject receiver;
    DemoSession session;
    RunGround ground;
    Operations operations;
    std::vector<RunnerId> ids;
    Recovery *recovery = nullptr;
};

struct Shown {
    explicit Shown(Broken &broken) : dialog(broken.recovery, u"https://git.example.com"_s)
    {
        dialog.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&dialog);
    }
    [[nodiscard]] QPushButton &button(const char *name) const { return *dialog.findChild<QPushButton *>(QString::fromLatin1(name)); }
    void press(const char *name) const
    {
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
    }
    RecoveryDialog dialog;
};

} // namespace

class TestRecoveryDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closeIsTheDefaultAndNeitherEnterNorEscDoesAnything()
    {
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Escape }) {
            Broken broken;
            Shown shown(broken);
            QVERIFY(shown.button("close").isDefault());
            QVERIFY(shown.button("close").hasFocus());
            QTest::keyClick(&shown.dialog, key);
            QVERIFY(!shown.dialog.isVisible());
            QCOMPARE(broken.session.log().count(), 0);
            QCOMPARE(broken.recovery->detail().run.state, JournalRun::State::Open);
        }
    }

    void firstItChecksAndOnlyThenMayGoOn()
    {
        Broken broken;
        Shown shown(broken);
        QSignalSpy wanted(&shown.dialog, &RecoveryDialog::continueRequested);
        QVERIFY(shown.button("check").isEnabled());
        QVERIFY(!shown.button("continue").isEnabled());
        QVERIFY(broken.recovery->rest().targets.empty());
        shown.press("check");
        QVERIFY(!shown.button("check").isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("continue").isEnabled(), 10'000);
        QVERIFY(broken.session.log().changedRunners(demo::Change::Kind::Deleted).empty());
        const JournalRun::Counts &counts = broken.recovery->detail().run.counts;
        QCOMPARE(counts.unknown, 0);
        QCOMPARE(counts.done + counts.gone, 2);
        QCOMPARE(counts.notSent, 4);
        QCOMPARE(broken.recovery->rest().targets.size(), 4U);
        QVERIFY(broken.recovery->rest().looksFirst);
        shown.press("continue");
        QCOMPARE(wanted.size(), 1);
        // And it can be carried out.
        Operation *operation = broken.operations.resume(broken.recovery->rest(), u"r"_s);
        QVERIFY(operation);
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(10'000));
        QCOMPARE(operation->counts().done, 4);
        std::optional<JournalRun> run;
        broken.ground.journal.detail(u"r"_s, this, [&](const Result<JournalRunDetail> &detail) { run = detail->run; });
        QTRY_VERIFY(run);
        QCOMPARE(run->state, JournalRun::State::Finished);
        QCOMPARE(run->counts.notSent, 0);
    }

    void abandoningLeavesTheRestForGood()
    {
        Broken broken;
        Shown shown(broken);
        shown.press("abandon");
        QTRY_COMPARE(broken.recovery->detail().run.state, JournalRun::State::Abandoned);
        QTRY_VERIFY(!shown.button("abandon").isEnabled());
        QVERIFY(!shown.button("continue").isEnabled());
        QCOMPARE(broken.session.log().count(), 0);
        std::optional<std::size_t> left;
        broken.operations.interrupted(this, [&](const auto &runs) { left = runs->size(); });
        QTRY_COMPARE(left, std::optional<std::size_t>(0));
    }
};

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
