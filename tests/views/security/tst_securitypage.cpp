// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/securitypage.h"

#include "models/automation/containmentbook.h"
#include "models/automation/signalsettings.h"
#include "models/operations/containment.h"
#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerquestions.h"
#include "models/tables/risktable.h"
#include "models/tables/tableroles.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetfixture.h"
#include "tests/support/runground.h"
#include "tests/views/operations/dialogwalk.h"
#include "views/security/blastdialog.h"
#include "views/security/decisiondialog.h"
#include "views/security/findingalerts.h"
#include "views/security/ownerdialog.h"
#include "views/security/securitysettingsdialog.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <map>
#include <optional>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000;

Identity mira()
{
    Identity identity;
    identity.instance = u"https://git.example.com"_s;
    identity.username = u"mira"_s;
    return identity;
}

Snapshot::Ptr fleetAt(qint64 after, bool isAttacked, int others = 0)
{
    std::vector<FixtureRunner> runners;
    for (qint64 id = 1; id <= 3 + others; ++id)
        runners.push_back({ .id = id, .name = "<b>runner</b> " + std::to_string(id), .runUntagged = Tri::No, .managers = { { .id = id, .systemId = "s_00000000000" + std::to_string(id) } } });
    if (isAttacked) {
        runners[0].managers.push_back({ .id = 900, .systemId = "s_eeeeeeeeeeee", .address = "203.0.113.7" });
        for (qint64 i = 1; i < 2 + others; ++i)
            runners[std::size_t(i)].managers.front().version = "17.3.0";
    }
    FixtureFacts facts;
    facts.asOf = start + after;
    return snapshotOf(runners, facts);
}

/// The page over a watch that has seen an attack on the first runner, and a step back of the second.
struct Ground {
    explicit Ground(int others = 0)
    {
        page.setSources({ .watch = &watch });
        page.resize(1280, 800);
        page.show();
        look(fleetAt(0, false, others));
        look(fleetAt(300, true, others));
    }
    ~Ground() { page.setSources({}); }

    void look(const Snapshot::Ptr &fleet)
    {
        QSignalSpy looked(&watch, &SignalWatch::looked);
        watch.setFleet(fleet);
        if (looked.isEmpty() && !looked.wait(30'000))
            qFatal("no look");
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    [[nodiscard]] QTableView *runners() { return find<QTableView>(u"securityRunners"_s); }
    [[nodiscard]] QTableView *findings() { return find<QTableView>(u"securityFindings"_s); }
    [[nodiscard]] int rows() { return runners()->model()->rowCount(); }
    void trigger(const QString &id)
    {
        QVERIFY2(actions.action(id)->isEnabled(), qPrintable(id));
        actions.action(id)->trigger();
    }
    template <class Widget>
    [[nodiscard]] Widget *dialog(const QString &name)
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = page.findChild<Widget *>(name)) != nullptr; }, 10'000);
        return found;
    }

    ActionRegistry actions;
    SignalWatch watch{ { .identity = mira() } };
    SecurityPage page{ actions };
};

} // namespace

class TestSecurityPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRiskiestRunnerComesFirstWithItsEvidence()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        const QAbstractItemModelTester tester(ground.runners()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester other(ground.findings()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(ground.runners()->model()->index(0, 1).data().toString().startsWith("#1 <b>runner</b>"_L1));
        QVERIFY(ground.findings()->model()->rowCount() >= 1);
        QVERIFY(ground.findings()->model()->index(0, 2).data().toString().contains("203.0.113.7"_L1) || ground.findings()->model()->index(0, 2).data().toString().contains("s_eeeeeeeeeeee"_L1));
        QCOMPARE(ground.page.graveRunners(), 1);
        for (int column = 0; column < ground.runners()->model()->columnCount(); ++column) {
            ground.runners()->sortByColumn(column, Qt::AscendingOrder);
            ground.runners()->sortByColumn(column, Qt::DescendingOrder);
        }
    }

    void aDecisionPutsAFindingAwayAndItCanBeTakenBack()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        ground.trigger(u"security.acknowledge"_s);
        QTRY_COMPARE(ground.rows(), 1);
        QCOMPARE(ground.page.graveRunners(), 0);
        ground.find<QComboBox>(u"securityWhich"_s)->setCurrentIndex(1);
        QTRY_COMPARE(ground.rows(), 2);
        ground.runners()->selectRow(0);
        ground.trigger(u"security.reopen"_s);
        ground.find<QComboBox>(u"securityWhich"_s)->setCurrentIndex(0);
        QTRY_COMPARE(ground.rows(), 2);
    }

    void whatIsExpectedNeedsAReason()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        ground.trigger(u"security.accept"_s);
        auto *dialog = ground.dialog<DecisionDialog>(u"decisionDialog"_s);
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"decisionDo"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"decisionReason"_s), u"new host"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(ground.rows(), 1);
        // It is not raised again: the machine belongs to the runner now.
        ground.look(fleetAt(600, false));
        ground.look(fleetAt(900, true));
        QTest::qWait(50);
        for (int row = 0; row < ground.rows(); ++row)
            QVERIFY(!ground.runners()->model()->index(row, 1).data().toString().startsWith("#1 "_L1));
    }

    void theOwnerIsAskedAndTheIncidentToldInPlainText()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        ground.trigger(u"security.ask"_s);
        auto *question = ground.dialog<QDialog>(u"ownerDialog"_s);
        QVERIFY(question);
        QVERIFY(question->findChild<QPlainTextEdit *>()->toPlainText().contains("203.0.113.7"_L1));
        question->close();
        ground.trigger(u"security.report"_s);
        auto *report = ground.dialog<QDialog>(u"incidentDialog"_s);
        QVERIFY(report);
        const QString shown = report->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(shown.contains("<b>runner</b> 1"_L1) && shown.contains("203.0.113.7"_L1));
        report->close();
        ground.trigger(u"security.blast"_s);
        auto *blast = ground.dialog<QDialog>(u"blastDialog"_s);
        QVERIFY(blast);
        blast->close();
    }

    void nothingCanBeChangedWithoutAConnection()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        QVERIFY(!ground.actions.action(u"security.contain"_s)->isEnabled());
        QVERIFY(!ground.actions.action(u"security.delete"_s)->isEnabled());
        ground.page.setSources({});
        QCOMPARE(ground.rows(), 0);
        for (QAction *action : ground.actions.actions()) {
            if (action->objectName() != "security.search"_L1)
                action->trigger();   // a disabled action does nothing
        }
    }

    void wordsNarrowTheList()
    {
        Ground ground(20);
        QTRY_COMPARE(ground.rows(), 22);
        auto *search = ground.find<QLineEdit>(u"securitySearch"_s);
        search->setText(u"backwards"_s);
        QTRY_COMPARE(ground.rows(), 21);
        search->setText(u"no such thing"_s);
        QTRY_COMPARE(ground.rows(), 0);
        search->clear();
        QTRY_COMPARE(ground.rows(), 22);
    }

    void containingIsAPlanOfTheChosenRunners()
    {
        DemoSession demo({ .runners = 300 });
        FleetSync sync(demo.client(), demo.identity(), demo.clock());
        RunGround ground;
        Operations operations(ground.means(demo.client(), demo.identity(), demo.clock()));
        ActionRegistry actions;
        SignalWatch watch({ .identity = demo.identity() });
        SecurityPage page(actions);
        page.setSources({ &watch, &sync, &operations });
        watch.follow(sync);
        page.show();
        sync.refresh();
        auto *runners = page.findChild<QTableView *>(u"securityRunners"_s);
        QTRY_VERIFY_WITH_TIMEOUT(runners->model()->rowCount() > 3, 30'000);
        runners->selectRow(0);
        QSignalSpy planned(&page, &SecurityPage::planMade);
        QTRY_VERIFY(actions.action(u"security.contain"_s)->isEnabled());
        actions.action(u"security.contain"_s)->trigger();
        QCOMPARE(planned.size(), 1);
        const Plan plan = planned[0][0].value<Plan>();
        QCOMPARE(qsizetype(plan.targets.size() + plan.skipped.size()), 1);
        QVERIFY(isContainment(plan));
        for (const Plan::Target &target : plan.targets)
            QVERIFY(target.change->settings.to.note->contains("Contained "_L1));
        page.setSources({});
    }

    void aContainedRunnerIsMarkedAndTheReportSaysSo()
    {
        DemoSession demo({ .runners = 300 });
        FleetSync sync(demo.client(), demo.identity(), demo.clock());
        RunGround ground;
        Operations operations(ground.means(demo.client(), demo.identity(), demo.clock()));
        ContainmentBook book(&ground.journal, demo.identity().instance);
        ActionRegistry actions;
        SignalWatch watch({ .identity = demo.identity() });
        SecurityPage page(actions);
        page.resize(1280, 800);
        page.setSources({ .watch = &watch, .sync = &sync, .operations = &operations, .containments = &book });
        watch.follow(sync);
        page.show();
        sync.refresh();
        auto *runners = page.findChild<QTableView *>(u"securityRunners"_s);
        QTRY_VERIFY_WITH_TIMEOUT(runners->model()->rowCount() > 3, 30'000);
        const int column = int(RiskTable::Column::Contained);
        QVERIFY(runners->isColumnHidden(column));   // nobody was contained yet
        auto *details = page.findChild<QLabel *>(u"findingContainment"_s);
        QVERIFY(!details->isVisible());
        QVERIFY(!actions.action(u"security.run"_s)->isEnabled());
        runners->selectRow(0);
        QSignalSpy planned(&page, &SecurityPage::planMade);
        QTRY_VERIFY(actions.action(u"security.contain"_s)->isEnabled());
        actions.action(u"security.contain"_s)->trigger();
        Operation *operation = operations.run(planned[0][0].value<Plan>());
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(20'000));

        const QModelIndex mark = runners->model()->index(0, column);
        QTRY_COMPARE(mark.data().toString(), u"contained"_s);
        QVERIFY(!runners->isColumnHidden(column));
        QVERIFY(mark.data(Qt::ToolTipRole).toString().contains(operation->runId().left(8)));
        QVERIFY(page.findChild<QLabel *>(u"findingNext"_s)->text().startsWith(u"What to do next"_s));
        QVERIFY(details->isVisible());
        QVERIFY2(details->text().contains(u"Still in force"_s) && details->text().contains(operation->runId().left(8)), qPrintable(details->text()));
        QSignalSpy run(&page, &SecurityPage::runRequested);
        actions.action(u"security.run"_s)->trigger();
        QCOMPARE(run.first().first().toString(), operation->runId());

        actions.action(u"security.report"_s)->trigger();
        QDialog *report = nullptr;
        QTRY_VERIFY((report = page.findChild<QDialog *>(u"incidentDialog"_s)) != nullptr);
        const QString told = report->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(told.contains(u"Contained "_s) && told.contains(u"by @"_s + demo.identity().username) && told.contains(u"Still in force"_s) && told.contains(u"leave it paused"_s), qPrintable(told));
        report->close();

        // Somebody resumes it at GitLab: the next list tells.
        const RunnerId id = planned[0][0].value<Plan>().targets.front().id.runner();
        demo.change([id](demo::World &world) {
            world.editRunner(id.value, [](demo::Runner &runner) { runner.paused = false; });
            world.advance(demo::seconds(600));   // the clock of a still world stands
        });
        sync.refresh();
        const auto markOf = [&] {
            for (int row = 0; row < runners->model()->rowCount(); ++row) {
                if (runners->model()->index(row, column).data(IdRole).toLongLong() == id.value)
                    return runners->model()->index(row, column).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(markOf(), u"resumed"_s, 30'000);
        QVERIFY(details->text().contains(u"not with this Muster"_s));
        page.setSources({});
    }

    void theButtonsTakeOneRow()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        ground.page.resize(1280 - 194, 740);   // what the navigation leaves
        auto *contain = ground.find<QPushButton>(u"security_contain"_s);
        auto *decide = ground.find<QPushButton>(u"security_decide"_s);
        QTRY_VERIFY(qAbs(decide->geometry().center().y() - contain->geometry().center().y()) <= 1);
        QStringList ids;
        for (const QAction *action : decide->menu()->actions())
            ids += action->objectName();
        QCOMPARE(ids, (QStringList{ u"security.acknowledge"_s, u"security.accept"_s, u"security.mute"_s, u"security.resolve"_s, u"security.reopen"_s }));
    }

    void everyResponseIsAPlanThatSaysWhy()
    {
        DemoSession demo({ .runners = 300 });
        FleetSync sync(demo.client(), demo.identity(), demo.clock());
        RunGround ground;
        Operations operations(ground.means(demo.client(), demo.identity(), demo.clock()));
        RunnerQuestions questions(demo.client());
        ActionRegistry actions;
        SignalWatch watch({ .identity = demo.identity() });
        SecurityPage page(actions);
        page.setSources({ &watch, &sync, &operations, &questions });
        watch.follow(sync);
        page.show();
        sync.refresh();
        auto *runners = page.findChild<QTableView *>(u"securityRunners"_s);
        QTRY_VERIFY_WITH_TIMEOUT(runners->model()->rowCount() > 3, 30'000);
        runners->selectRow(0);
        QSignalSpy planned(&page, &SecurityPage::planMade), cancelling(&page, &SecurityPage::cancellingRequested);
        QTRY_VERIFY(actions.action(u"security.resettoken"_s)->isEnabled());
        const std::pair<const char *, Verb> responses[] = { { "security.resettoken", Verb::ResetToken }, { "security.delete", Verb::Delete } };
        for (const auto &[id, verb] : responses) {
            actions.action(QString::fromLatin1(id))->trigger();
            const Plan plan = planned.last()[0].value<Plan>();
            QCOMPARE(plan.verb, verb);
            QVERIFY(plan.reason.startsWith(findingMark) && plan.reason.size() > findingMark.size());
            if (verb == Verb::ResetToken && !plan.targets.empty())
                QVERIFY(std::any_of(plan.warnings.begin(), plan.warnings.end(), [](const Plan::Warning &each) { return each.kind == Plan::Warning::Kind::TokensDie; }));
        }
        // GitLab is asked at that moment which jobs run, of so many runners at most.
        runners->selectAll();
        const int rows = runners->model()->rowCount();
        QTRY_COMPARE(actions.action(u"security.canceljobs"_s)->isEnabled(), rows <= 20);
        runners->selectRow(0);
        QTRY_VERIFY(actions.action(u"security.canceljobs"_s)->isEnabled());
        actions.action(u"security.canceljobs"_s)->trigger();
        auto *message = page.findChild<MessageBar *>(u"securityMessage"_s);
        QVERIFY(message->text().contains("Asking"_L1));
        QTRY_VERIFY(!cancelling.isEmpty() || message->text().contains("No job runs there"_L1));
        page.setSources({});
    }

    void runningJobsAndPeopleComeFromGitLab()
    {
        DemoSession demo({ .runners = 300 });
        RunnerQuestions questions(demo.client());
        std::map<qint64, std::vector<qint64>> running;   // jobs by runner
        demo.change([&](demo::World &world) {
            for (const auto &[id, job] : world.jobs()) {
                if (job.status == demo::JobStatus::Running && job.runnerId != 0)
                    running[job.runnerId].push_back(id);
            }
        });
        QVERIFY(!running.empty());
        const auto &[runner, expected] = *running.begin();
        std::optional<Result<RunnerQuestions::RunningJobs>> jobs;
        questions.runningJobs({ runner }, this, [&jobs](const Result<RunnerQuestions::RunningJobs> &answer) { jobs = answer; });
        QTRY_VERIFY(jobs.has_value());
        QVERIFY(*jobs && (*jobs)->isWhole && (*jobs)->asOf.isKnown());
        std::vector<qint64> ids;
        for (const Job &job : (*jobs)->jobs)
            ids.push_back(job.id.value);
        QVERIFY(std::includes(ids.begin(), ids.end(), expected.begin(), expected.end()));

        QString path;
        demo.change([&](demo::World &world) { path = world.projects().begin()->second.fullPath; });
        std::optional<Result<std::vector<Person>>> people;
        questions.people(RunnerType::Project, path, this, [&people](const Result<std::vector<Person>> &answer) { people = answer; });
        QTRY_VERIFY(people.has_value());
        QVERIFY(people->has_value());
        questions.people(RunnerType::Project, u"no/such/project"_s, this, [&people](const Result<std::vector<Person>> &answer) { people = answer; });
        QTRY_VERIFY(!people->has_value());
        QCOMPARE(people->error().kind, Error::Kind::NotFound);
    }

    void peopleComeAboveTheMessageAndWhatIsUnknownIsSaid()
    {
        OwnerDialog listed(u"Hello,"_s, nullptr);
        listed.setAttribute(Qt::WA_DeleteOnClose, false);
        listed.setPeople({ { .id = { 1 }, .username = u"mira"_s, .name = u"Mira <b>Oduya</b>"_s, .accessLevel = 50 } }, u"acme/payments"_s);
        QVERIFY(listed.findChild<QLabel *>(u"ownerPeople"_s)->text().contains("Mira <b>Oduya</b> (@mira, "_L1));
        QVERIFY(listed.findChild<QPlainTextEdit *>()->toPlainText().startsWith("To: Mira <b>Oduya</b> <@mira>\n\nHello,"_L1));
        OwnerDialog refused(u"Hello,"_s, nullptr);
        refused.setAttribute(Qt::WA_DeleteOnClose, false);
        refused.sayTrouble(failure(Error::Kind::Forbidden, u"403"_s).value(), u"acme/payments"_s);
        QVERIFY(refused.findChild<QLabel *>(u"ownerPeople"_s)->text().contains("not known"_L1));
        QCOMPARE(refused.findChild<QPlainTextEdit *>()->toPlainText(), u"Hello,"_s);
    }

    void aNarrowPageDoesNotScrollSideways()
    {
        Ground ground;
        QTRY_COMPARE(ground.rows(), 2);
        const auto hidden = [](const QTableView *view) {
            int count = 0;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                count += view->isColumnHidden(column) && !(view->objectName() == "securityRunners"_L1 && column == int(RiskTable::Column::Contained)) ? 1 : 0;   // nobody was contained
            return count;
        };
        QCOMPARE(hidden(ground.runners()), 0);
        ground.page.resize(660, 520);
        QTRY_COMPARE(ground.runners()->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE(ground.findings()->horizontalScrollBar()->maximum(), 0);
        QVERIFY2(ground.page.heightForWidth(660) <= 520, qPrintable(QString::number(ground.page.heightForWidth(660))));
        ground.page.resize(1280, 800);
        QTRY_COMPARE(hidden(ground.runners()), 0);
    }

    void settingsAreCheckedFieldByFieldAndKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"security.ini"_s);
        Settings settings(folder.filePath(u"muster.ini"_s));
        SecuritySettingsDialog dialog(settings, file);
        auto *save = dialog.findChild<QPushButton *>(u"securitySettingsSave"_s);
        const auto isBlamed = [&](const char *field) { return !dialog.findChild<QWidget *>(QString::fromLatin1(field) + u"Problem"_s)->isHidden(); };
        QVERIFY(save->isEnabled());
        struct Mistake {
            const char *field;
            QString wrong, right;
        };
        const Mistake mistakes[] = { { "securityCutOver", u"soon"_s, u"2026-01-31"_s }, { "securityStable", u"long"_s, u"14d"_s }, { "securitySilent", QString(), u"30d"_s } };
        for (const auto &[field, wrong, right] : mistakes) {
            auto *edit = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
            edit->setText(wrong);
            QVERIFY2(isBlamed(field) && !save->isEnabled(), field);
            edit->setText(right);
            QVERIFY2(!isBlamed(field) && save->isEnabled(), field);
        }
        auto *ranges = dialog.findChild<QPlainTextEdit *>(u"securityRanges"_s);
        ranges->setPlainText(u"10.0.0.0/8\nten"_s);
        QVERIFY(isBlamed("securityRanges") && !save->isEnabled());
        ranges->setPlainText(u"10.0.0.0/8\n203.0.113.7"_s);
        auto *from = dialog.findChild<QComboBox *>(u"securityQuietFrom"_s), *until = dialog.findChild<QComboBox *>(u"securityQuietUntil"_s);
        from->setCurrentIndex(from->findData(22));
        QVERIFY(isBlamed("securityQuietUntil") && !save->isEnabled());
        until->setCurrentIndex(until->findData(6));
        auto *table = dialog.findChild<QTableWidget *>(u"securitySignals"_s);
        table->item(0, 0)->setCheckState(Qt::Unchecked);
        static_cast<QComboBox *>(table->cellWidget(1, 1))->setCurrentIndex(1);
        QSignalSpy saved(&dialog, &SecuritySettingsDialog::saved);
        save->click();
        QCOMPARE(saved.size(), 1);
        const SignalSettings kept = readSignalSettings(file).settings;
        QCOMPARE(kept.ranges.size(), 2U);
        QCOMPARE(kept.off.size(), 1);
        QCOMPARE(kept.severities.size(), 1);
        QCOMPARE(kept.severities.first(), FindingSeverity::Low);
        QCOMPARE(settings.quietFrom(), 22);
        QCOMPARE(settings.quietUntil(), 6);
        SecuritySettingsDialog again(settings, file);
        QCOMPARE(again.findChild<QLineEdit *>(u"securityStable"_s)->text(), u"14d"_s);
    }

    void theDialogsAreForKeyboardAndScreenReader()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"muster.ini"_s));
        SecuritySettingsDialog chosen(settings, folder.filePath(u"security.ini"_s));
        auto *tabs = chosen.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            chosen.show();
            QCOMPARE(unnamedControls(chosen), QString());
            QCOMPARE(mnemonicClashes(chosen), QString());
            QCOMPARE(badLabels(chosen), QString());
        }
        OwnerDialog owner(u"Hello,"_s, nullptr);
        owner.setAttribute(Qt::WA_DeleteOnClose, false);
        owner.setPeople({ { .id = { 1 }, .username = u"mira"_s, .name = u"Mira"_s, .accessLevel = 50 } }, u"acme"_s);
        owner.show();
        QCOMPARE(unnamedControls(owner), QString());
        QCOMPARE(mnemonicClashes(owner), QString());
        QCOMPARE(badLabels(owner), QString());
        Incident incident;
        incident.knowsJobs = true;
        for (int i = 1; i <= 3; ++i)
            incident.jobs.push_back({ .id = { i }, .name = u"unit"_s, .projectPath = u"acme/app-%1"_s.arg(i % 2), .runner = { 1 }, .status = u"running"_s });
        BlastDialog blast(incident, {}, nullptr);
        blast.setAttribute(Qt::WA_DeleteOnClose, false);
        blast.show();
        QCOMPARE(blast.findChild<QTableView *>(u"blastTable"_s)->model()->rowCount(), 2);
        QCOMPARE(blast.findChild<QTableView *>(u"blastJobs"_s)->model()->rowCount(), 3);
        QCOMPARE(unnamedControls(blast), QString());
        QCOMPARE(mnemonicClashes(blast), QString());
        QCOMPARE(badLabels(blast), QString());
        const QAbstractItemModelTester tester(blast.findChild<QTableView *>(u"blastJobs"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void everyControlHasAName()
    {
        Ground ground;
        for (QWidget *widget : ground.page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&ground.page) || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QHeaderView"))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    void manyFindingsAreOneMessageAndSmallOnesNone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"muster.ini"_s));
        DesktopNotifier notifier(settings);
        notifier.setHour([] { return 12; });
        FindingAlerts alerts(settings, notifier);
        std::vector<DesktopNotifier::Note> told;
        notifier.setTeller([&](const DesktopNotifier::Note &note) { told.push_back(note); });
        alerts.setPatience(std::chrono::milliseconds(1));
        std::vector<Finding> many;
        for (int i = 1; i <= 50; ++i)
            many.push_back({ .id = i, .signal = u"new_system_id"_s, .runner = { i }, .runnerName = u"runner"_s, .severity = i == 7 ? FindingSeverity::Critical : FindingSeverity::High });
        alerts.gather(many);
        alerts.gather({ { .id = 99, .signal = u"timeout_raised"_s, .runner = { 99 }, .severity = FindingSeverity::Low } });
        QTRY_COMPARE(told.size(), 1U);
        QVERIFY(told[0].isCritical);
        QVERIFY(told[0].headline.contains("50"_L1));
        QCOMPARE(told[0].text.count(u'\n'), 5);
        QTest::qWait(20);
        alerts.gather({ { .id = 100, .signal = u"timeout_raised"_s, .runner = { 99 }, .severity = FindingSeverity::Low } });
        QTest::qWait(20);
        QCOMPARE(told.size(), 1U);
        settings.setAlertLevel(Settings::AlertLevel::Off);
        alerts.gather(many);
        QTest::qWait(20);
        QCOMPARE(told.size(), 1U);
    }
};

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
