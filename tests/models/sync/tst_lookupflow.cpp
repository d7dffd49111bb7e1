// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookup.h"

#include "models/history/history.h"
#include "tests/models/sync/demosession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using State = Lookup::State;
using Source = LookupAnswer::Source;

namespace {

/// A job in a project, and the runner that is to take it.
struct Scene {
    qint64 job = 0;
    qint64 runner = 0;
    qint64 manager = 0;
    QString project;
    QString systemId;
    QString shortToken;

    [[nodiscard]] QString text() const { return u"%1#%2"_s.arg(project).arg(job); }
};

bool isAsking(const demo::LogEntry &entry)
{
    return !entry.operation.isEmpty() || !entry.rootFields.isEmpty();
}

} // namespace

/// The way from a text to the card, against the simulator.
class TestLookupFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobLeadsToEverything();
    void oneRequestBringsTheCard();
    void aFailedJobTellsItsReason();
    void aLegacyRunnerNamesNobody();
    void aWaitingJobHasNoRunner();
    void aBridgeNeverRuns();
    void whatGitLabHidesIsNotFound();
    void aDeveloperSeesNoPeopleOrOnlyWhatIsAllowed();
    void aNumberMayBeTwoThings();
    void aNumberThatIsNoRunnerAsksForItsProject();
    void wordsWaitForTheList();
    void severalFitSoThereIsAChoice();
    void aLogFindsItsRunner();
    void aDeletedRunnerIsRemembered();
    void aJobWhoseRunnerIsGoneFindsItByTheLog();
    void withoutMemoryADeletedRunnerIsNotFound();
    void theLastQuestionWins();
    void aServerErrorIsAFailureThatCanBeRepeated();
    void aPartThatFailsLeavesTheRest();
    void whatCannotBeReadAsksNobody();

private:
    void open(demo::TokenKind token = demo::TokenKind::Administrator);
    void loadFleet();
    [[nodiscard]] Scene scene(bool start = true);
    void ask(const QString &text);
    [[nodiscard]] const LookupAnswer &answer() const { return *m_lookup->answer(); }
    [[nodiscard]] std::vector<demo::LogEntry> graphql() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Lookup> m_lookup;
};

void TestLookupFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<DemoSession>(DemoSession::Setup{ .runners = 120 });
    QVERIFY(m_session->isReady());
    m_history = std::make_unique<History>(m_folder->path());
    QTRY_COMPARE(m_history->state(), History::State::Ready);
    open();
}

void TestLookupFlow::cleanup()
{
    m_lookup.reset();
    m_history.reset();
    m_session.reset();
}

void TestLookupFlow::open(demo::TokenKind token)
{
    m_lookup.reset();
    if (token != demo::TokenKind::Administrator) {
        m_session = std::make_unique<DemoSession>(DemoSession::Setup{ .runners = 120, .token = token });
        QVERIFY(m_session->isReady());
    }
    m_lookup = std::make_unique<Lookup>(Lookup::Ground{ m_session->client(), m_session->identity(), m_session->clock(), m_history.get() });
}

void TestLookupFlow::loadFleet()
{
    const Snapshot::Ptr fleet = m_session->load().fleet;
    QVERIFY(fleet && fleet->isComplete());
    m_lookup->setFleet(fleet);
    m_history->rememberFleet({ m_session->identity().instance, m_session->identity().username }, fleet);
    m_session->log().clear();
}

/// A job of the owner project of the first project runner that has a manager.
Scene TestLookupFlow::scene(bool start)
{
    Scene made;
    m_session->change([&](demo::World &world) {
        world.runners(demo::RunnerType::Project).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            const demo::Project *project = world.project(runner.ownerProjectId());
            if (runner.managers.empty() || !project || runner.legacy || runner.creatorId == 0)
                return true;
            made.runner = runner.id;
            made.manager = runner.managers.front().id;
            made.systemId = runner.managers.front().systemId;
            made.shortToken = world.shortSha(runner);
            made.project = project->fullPath;
            return false;
        });
        made.job = world.addJob(world.project(made.project)->id, {});
        if (start)
            world.startJob(made.job, made.runner, made.manager);
    });
    return made;
}

void TestLookupFlow::ask(const QString &text)
{
    m_lookup->look(text);
    QTRY_VERIFY(m_lookup->state() != State::Looking);
}

std::vector<demo::LogEntry> TestLookupFlow::graphql() const
{
    std::vector<demo::LogEntry> asked = m_session->log().entries();
    std::erase_if(asked, [](const demo::LogEntry &entry) { return !isAsking(entry); });
    return asked;
}

void TestLookupFlow::aJobLeadsToEverything()
{
    const Scene made = scene();
    ask(u"%1/%2/-/jobs/%3#L20"_s.arg(m_session->identity().instance, made.project).arg(made.job));
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(!m_lookup->error());
    QVERIFY(answer().job && answer().runner && answer().manager);
    QCOMPARE(answer().job->id.value, made.job);
    QCOMPARE(answer().job->projectPath, made.project);
    QCOMPARE(answer().runner->id.value, made.runner);
    QCOMPARE(answer().runner->source, Source::GitLab);
    QCOMPARE(answer().manager->systemId, made.systemId);
    QVERIFY(answer().runner->registeredBy);
    QVERIFY(!answer().runner->registeredBy->username.isEmpty());
    QCOMPARE(answer().runner->ownerKind, RunnerType::Project);
    QCOMPARE(answer().runner->ownerPath, made.project);
    QVERIFY(answer().contacts);
    QVERIFY(answer().aroundReadable);
    QVERIFY(answer().asOf.isKnown());
    for (const Job &other : answer().around)
        QVERIFY(other.id.value != made.job);
}

void TestLookupFlow::oneRequestBringsTheCard()
{
    const Scene made = scene();
    m_session->log().clear();
    ask(made.text());
    QCOMPARE(graphql().size(), std::size_t(1));
    // Whom to call and what else ran are told by REST alone.
    for (const demo::LogEntry &entry : m_session->log().entries())
        QVERIFY2(isAsking(entry) || entry.path.contains("/members/all"_L1) || entry.path.contains("/jobs"_L1), qPrintable(entry.path));
    QVERIFY(m_session->log().count() <= 4);
}

void TestLookupFlow::aFailedJobTellsItsReason()
{
    const Scene made = scene();
    m_session->change([&](demo::World &world) { world.finishJob(made.job, demo::JobStatus::Failed, u"runner_system_failure"_s); });
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().job->status, u"failed"_s);
    QCOMPARE(answer().job->failureReason, u"runner_system_failure"_s);
}

void TestLookupFlow::aLegacyRunnerNamesNobody()
{
    const Scene made = scene();
    loadFleet();
    m_session->change([&](demo::World &world) {
        world.editRunner(made.runner, [](demo::Runner &runner) {
            runner.legacy = true;
            runner.creatorId = 0;
        });
    });
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(!answer().runner->registeredBy);
    QCOMPARE(answer().runner->method, CreationMethod::RegistrationToken);
    QVERIFY(answer().runner->firstSeen.isKnown());   // that is what is known instead
}

void TestLookupFlow::aWaitingJobHasNoRunner()
{
    const Scene made = scene(false);
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(answer().job && !answer().runner && !answer().manager);
    QCOMPARE(answer().job->status, u"pending"_s);
}

void TestLookupFlow::aBridgeNeverRuns()
{
    const Scene made = scene(false);
    m_session->change([&](demo::World &world) {
        world.editJob(made.job, [](demo::Job &job) { job.bridge = true; });
    });
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().job->kind, JobKind::Bridge);
    QVERIFY(!answer().runner);
}

void TestLookupFlow::whatGitLabHidesIsNotFound()
{
    const Scene made = scene();
    ask(u"%1#%2"_s.arg(made.project).arg(made.job + 1'000'000));
    QCOMPARE(m_lookup->state(), State::NotFound);
    QCOMPARE(m_lookup->error()->kind, Error::Kind::NotFound);
    ask(u"no/such/project#1"_s);
    QCOMPARE(m_lookup->state(), State::NotFound);
    ask(u"runner 99999999"_s);
    QCOMPARE(m_lookup->state(), State::NotFound);
}

void TestLookupFlow::aDeveloperSeesNoPeopleOrOnlyWhatIsAllowed()
{
    open(demo::TokenKind::Developer);
    const Scene made = scene();
    ask(made.text());
    // Whatever this account may see of it: an answer or GitLab's sentence, never a failure.
    QVERIFY(m_lookup->state() == State::Found || m_lookup->state() == State::NotFound);
    QVERIFY(m_lookup->state() != State::Found || !m_lookup->error());
}

void TestLookupFlow::aNumberMayBeTwoThings()
{
    const Scene made = scene();
    ask(QString::number(made.runner));   // the list is not there: GitLab knows
    QCOMPARE(m_lookup->state(), State::Several);
    QCOMPARE(m_lookup->candidates().size(), std::size_t(2));
    QCOMPARE(m_lookup->candidates()[0].runner.value, made.runner);
    QCOMPARE(m_lookup->candidates()[1].job.value, made.runner);
    m_lookup->choose(m_lookup->candidates()[0]);
    QTRY_COMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().runner->id.value, made.runner);
    QVERIFY(!answer().managers.empty());

    loadFleet();
    ask(QString::number(made.runner));   // now it costs nothing
    QCOMPARE(m_lookup->state(), State::Several);
    QCOMPARE(m_session->log().count(), 0);
    m_lookup->choose(m_lookup->candidates()[1]);
    QCOMPARE(m_lookup->state(), State::NeedsProject);
}

void TestLookupFlow::aNumberThatIsNoRunnerAsksForItsProject()
{
    const Scene made = scene();
    m_session->change([&](demo::World &world) {
        while (world.runner(world.jobs().rbegin()->first))
            (void)world.addJob(world.project(made.project)->id, {});
    });
    loadFleet();
    ask(u"job %1"_s.arg(made.job));
    QCOMPARE(m_lookup->state(), State::NeedsProject);
    QCOMPARE(m_lookup->reading().job.value, made.job);
    m_lookup->chooseProject(u"%1/%2/-/jobs"_s.arg(m_session->identity().instance, made.project));
    QTRY_COMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().job->id.value, made.job);
}

void TestLookupFlow::wordsWaitForTheList()
{
    const Scene made = scene();
    m_lookup->look(made.systemId);
    QCOMPARE(m_lookup->state(), State::Looking);
    QVERIFY(m_lookup->isWaitingForFleet());
    QCOMPARE(m_session->log().count(), 0);
    loadFleet();
    QTRY_COMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().runner->id.value, made.runner);

    Lookup alone(Lookup::Ground{ m_session->client(), m_session->identity(), m_session->clock(), nullptr });
    alone.look(u"docker"_s);
    Error error;
    error.kind = Error::Kind::Offline;
    alone.setFleetTrouble(error);
    QCOMPARE(alone.state(), State::Failed);
    QCOMPARE(alone.error()->kind, Error::Kind::Offline);
}

void TestLookupFlow::severalFitSoThereIsAChoice()
{
    std::vector<qint64> two;
    for (const RunnerId id : m_session->anyIds(2)) {
        two.push_back(id.value);
        m_session->change([&](demo::World &world) { world.editRunner(id.value, [](demo::Runner &runner) { runner.description = u"<b>twin</b>"_s; }); });
    }
    loadFleet();
    ask(u"<b>twin</b>"_s);
    QCOMPARE(m_lookup->state(), State::Several);
    QCOMPARE(m_lookup->candidates().size(), std::size_t(2));
    m_lookup->choose(m_lookup->candidates()[1]);
    QTRY_COMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().runner->id.value, two[1]);
    ask(u"nobody is called that"_s);
    QCOMPARE(m_lookup->state(), State::NotFound);
}

void TestLookupFlow::aLogFindsItsRunner()
{
    const Scene made = scene();
    loadFleet();
    const QString head = u"\x1b[0KRunning with gitlab-runner 17.5.0 (12030cf4)\x1b[0;m\n\x1b[0K  on some name %1, system ID: %2\x1b[0;m\n"_s.arg(made.shortToken, made.systemId);
    ask(head);
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().runner->id.value, made.runner);
    QVERIFY(answer().manager);
    QCOMPARE(answer().manager->systemId, made.systemId);

    ask(head + u"CI_JOB_URL=%1/%2/-/jobs/%3\n"_s.arg(m_session->identity().instance, made.project).arg(made.job));
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().job->id.value, made.job);

    // The job is hidden or gone: the log itself still names its runner.
    ask(head + u"CI_JOB_URL=%1/%2/-/jobs/%3\n"_s.arg(m_session->identity().instance, made.project).arg(made.job + 1'000'000));
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().runner->id.value, made.runner);
}

void TestLookupFlow::aDeletedRunnerIsRemembered()
{
    const Scene made = scene();
    loadFleet();
    m_session->change([&](demo::World &world) { world.deleteRunner(made.runner); });
    m_lookup->setFleet(m_session->load().fleet);
    for (const QString &text : { u"runner %1"_s.arg(made.runner), made.systemId, made.shortToken }) {
        ask(text);
        QCOMPARE(m_lookup->state(), State::Found);
        QCOMPARE(answer().runner->id.value, made.runner);
        QCOMPARE(answer().runner->source, Source::History);
        QCOMPARE(answer().runner->ownerPath, made.project);
        QVERIFY(answer().runner->lastSeen.isKnown());
    }
}

void TestLookupFlow::aJobWhoseRunnerIsGoneFindsItByTheLog()
{
    const Scene made = scene();
    loadFleet();
    m_session->change([&](demo::World &world) {
        world.finishJob(made.job, demo::JobStatus::Success);
        world.deleteRunner(made.runner);
    });
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(answer().job && !answer().runner);

    m_lookup->setFleet(m_session->load().fleet);
    ask(u"Running with gitlab-runner 17.5.0 (1)\n  on a %1, system ID: %2\nCI_JOB_URL=%3/%4/-/jobs/%5\n"_s.arg(made.shortToken, made.systemId, m_session->identity().instance, made.project).arg(made.job));
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(answer().job && answer().runner);
    QCOMPARE(answer().runner->source, Source::History);
    QCOMPARE(answer().runner->id.value, made.runner);
}

void TestLookupFlow::withoutMemoryADeletedRunnerIsNotFound()
{
    const Scene made = scene();
    m_session->change([&](demo::World &world) { world.deleteRunner(made.runner); });
    ask(u"runner %1"_s.arg(made.runner));
    QCOMPARE(m_lookup->state(), State::NotFound);
    QCOMPARE(m_lookup->error()->kind, Error::Kind::NotFound);
}

void TestLookupFlow::theLastQuestionWins()
{
    const Scene made = scene();
    const std::vector<RunnerId> ids = m_session->anyIds(5);
    for (const RunnerId id : ids)
        m_lookup->look(u"runner %1"_s.arg(id.value));
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QCOMPARE(answer().job->id.value, made.job);
    QTest::qWait(100);
    QCOMPARE(answer().job->id.value, made.job);
    m_lookup->look(u"runner %1"_s.arg(ids.front().value));
    m_lookup->clear();
    QTest::qWait(100);
    QCOMPARE(m_lookup->state(), State::Empty);
}

void TestLookupFlow::aServerErrorIsAFailureThatCanBeRepeated()
{
    const Scene made = scene();
    m_session->faults().add({ .rootField = u"project"_s, .times = -1 }, demo::Fault::serverError());
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Failed);
    QCOMPARE(m_lookup->error()->kind, Error::Kind::Server);
    m_session->faults().clear();
    m_lookup->retry();
    QTRY_COMPARE(m_lookup->state(), State::Found);
    QVERIFY(!m_lookup->error());
}

void TestLookupFlow::aPartThatFailsLeavesTheRest()
{
    const Scene made = scene();
    m_session->faults().add({ .path = u"/api/v4/projects/"_s, .times = -1 }, demo::Fault::serverError());
    ask(made.text());
    QCOMPARE(m_lookup->state(), State::Found);
    QVERIFY(answer().runner);
    QVERIFY(!answer().contacts);
    QCOMPARE(m_lookup->error()->kind, Error::Kind::Server);
}

void TestLookupFlow::whatCannotBeReadAsksNobody()
{
    m_session->log().clear();
    ask(QString());
    QCOMPARE(m_lookup->state(), State::Unreadable);
    ask(m_session->identity().instance + u"/acme/web/-/pipelines/7"_s);
    QCOMPARE(m_lookup->state(), State::Unreadable);
    QCOMPARE(m_lookup->reading().why, LookupReading::Why::ManyJobs);
    ask(u"https://gitlab.com/acme/web/-/jobs/7"_s);
    QCOMPARE(m_lookup->state(), State::OtherInstance);
    QCOMPARE(m_lookup->reading().text, u"https://gitlab.com"_s);
    ask(u"https://gitlab.com/acme/web/-/jobs/7 https://gitlab.com/acme/web/-/jobs/8"_s);
    QCOMPARE(m_lookup->state(), State::OtherInstance);
    QVERIFY(m_lookup->candidates().empty());
    ask(u"acme/web#1 "_s + m_session->identity().instance + u"/acme/web/-/jobs/7 "_s + m_session->identity().instance + u"/acme/web/-/jobs/8"_s);
    QCOMPARE(m_lookup->state(), State::Several);
    QCOMPARE(m_session->log().count(), 0);
}

QTEST_GUILESS_MAIN(TestLookupFlow)
#include "tst_lookupflow.moc"
