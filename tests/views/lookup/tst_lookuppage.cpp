// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lookup.h"
#include "models/history/history.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetfixture.h"
#include "views/lookup/lookupinput.h"
#include "views/lookup/lookuppage.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace muster;
using namespace Qt::StringLiterals;

/// The Lookup page by keyboard alone, against the simulator.
class TestLookupPage final : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void notePage(const QUrl &page) { m_opened += page.toString(); }

private Q_SLOTS:
    void init();
    void cleanup();

    void enterLooksUpAndShiftEnterBeginsALine();
    void aPastedLogIsLookedUpAtOnce();
    void theCardNamesWhoAndWhose();
    void theLinksLeadOn();
    void onlyPagesOfThisGitLabAreOpened();
    void severalMeaningsAreChosenByKeyboard();
    void ofVeryManyTheRestIsCountedAndLedTo();
    void aNumberAsksForItsProject();
    void anotherGitLabIsOfferedAsConnection();
    void escapeReturnsToTheInput();
    void hostileTextStaysText();
    void everyControlHasAName();
    void aNarrowWindowHasOneColumn();
    void aFailureOffersToTryAgain();
    void aLongTextIsShownShortened();

private:
    [[nodiscard]] QString jobText();
    void type(const QString &text);
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool isFound() const { return m_lookup->state() == Lookup::State::Found; }
    [[nodiscard]] QString nameOf(const char *section) const { return m_page->findChild<ElidedLabel *>(QLatin1String(section) + u"Name"_s)->text(); }
    [[nodiscard]] QToolButton *button(const char *name) const { return m_page->findChild<QToolButton *>(QLatin1String(name)); }
    [[nodiscard]] QPlainTextEdit *input() const { return m_page->findChild<QPlainTextEdit *>(u"lookupInput"_s); }

    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<LookupPage> m_page;
    QString m_project;
    qint64 m_job = 0;
    qint64 m_runner = 0;
    QStringList m_opened;
};

void TestLookupPage::init()
{
    m_session = std::make_unique<DemoSession>(DemoSession::Setup{ .runners = 60 });
    QVERIFY(m_session->isReady());
    m_session->change([&](demo::World &world) {
        world.runners(demo::RunnerType::Project).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            if (runner.managers.empty() || runner.creatorId == 0)
                return true;
            m_runner = runner.id;
            m_project = world.project(runner.ownerProjectId())->fullPath;
            return false;
        });
        m_job = world.addJob(world.project(m_project)->id, {});
        world.startJob(m_job, m_runner, world.runner(m_runner)->managers.front().id);
    });
    m_lookup = std::make_unique<Lookup>(Lookup::Ground{ m_session->client(), m_session->identity(), m_session->clock(), nullptr });
    m_actions = std::make_unique<ActionRegistry>();
    m_page = std::make_unique<LookupPage>(*m_actions);
    m_page->setLookup(m_lookup.get(), m_session->identity().instance);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusInput();
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"http"_s, this, "notePage");
}

void TestLookupPage::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    m_page.reset();
    m_actions.reset();
    m_lookup.reset();
    m_session.reset();
}

QString TestLookupPage::jobText()
{
    return u"%1#%2"_s.arg(m_project).arg(m_job);
}

void TestLookupPage::type(const QString &text)
{
    m_page->focusInput();
    QTest::keyClicks(input(), text);
    press(Qt::Key_Return);
}

void TestLookupPage::enterLooksUpAndShiftEnterBeginsALine()
{
    QTest::keyClicks(input(), u"a"_s);
    QTest::keyClick(input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(input(), u"b"_s);
    QCOMPARE(input()->toPlainText(), u"a\nb"_s);
    QCOMPARE(m_lookup->state(), Lookup::State::Empty);
    type(jobText());
    QTRY_VERIFY(isFound());
    QVERIFY(m_page->findChild<QWidget *>(u"lookupCard"_s)->isVisible());
}

void TestLookupPage::aPastedLogIsLookedUpAtOnce()
{
    QApplication::clipboard()->setText(u"Running with gitlab-runner 17.5.0 (1)\n  on a xS6Vzpvo, system ID: s_1\nCI_JOB_URL=%1/%2/-/jobs/%3\n"_s.arg(m_session->identity().instance, m_project).arg(m_job));
    QTest::keySequence(input(), QKeySequence::Paste);
    QTRY_VERIFY(isFound());
    QCOMPARE(m_lookup->answer()->job->id.value, m_job);
}

void TestLookupPage::theCardNamesWhoAndWhose()
{
    type(jobText());
    QTRY_VERIFY(isFound());
    const LookupAnswer &answer = *m_lookup->answer();
    QVERIFY(nameOf("lookupJob").contains(QString::number(m_job)));
    QVERIFY(nameOf("lookupRunner").contains(u"#%1"_s.arg(m_runner)));
    QVERIFY(nameOf("lookupRegistered").contains(answer.runner->registeredBy->username));
    QVERIFY(nameOf("lookupOwner").contains(m_project));
    QCOMPARE(nameOf("lookupManager"), answer.manager->systemId);
    auto *people = m_page->findChild<QTableView *>(u"lookupPeople"_s);
    QCOMPARE(people->model()->rowCount(), int(answer.contacts->size()));
    QTest::keySequence(m_page.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QVERIFY(QApplication::clipboard()->text().contains(answer.runner->registeredBy->username));
    QVERIFY(QApplication::clipboard()->text().contains(m_project));
}

void TestLookupPage::theLinksLeadOn()
{
    QSignalSpy runner(m_page.get(), &LookupPage::runnerRequested), owner(m_page.get(), &LookupPage::ownerRequested);
    type(jobText());
    QTRY_VERIFY(isFound());
    button("lookupRunnerShow")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(runner.size(), 1);
    QCOMPARE(runner.first().first().value<RunnerId>().value, m_runner);
    button("lookupOwnerShow")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(owner.first().first().toString(), m_project);
    button("lookupOwnerOpen")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_opened, QStringList{ m_session->identity().instance + u'/' + m_project });
    button("lookupRegisteredCopy")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), m_lookup->answer()->runner->registeredBy->username);
}

void TestLookupPage::onlyPagesOfThisGitLabAreOpened()
{
    type(jobText());
    QTRY_VERIFY(isFound());
    QVERIFY(QMetaObject::invokeMethod(m_page->findChild<QWidget *>(u"lookupCard"_s), "pageRequested", Q_ARG(QString, u"http://evil.example.org/x"_s)));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_page->findChild<MessageBar *>(u"lookupMessage"_s)->isVisible());
}

void TestLookupPage::severalMeaningsAreChosenByKeyboard()
{
    type(QString::number(m_runner));
    QTRY_COMPARE(m_lookup->state(), Lookup::State::Several);
    auto *list = m_page->findChild<QTreeWidget *>(u"candidates"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->topLevelItemCount(), 2);
    press(Qt::Key_Return);
    QTRY_VERIFY(isFound());
    QCOMPARE(m_lookup->answer()->runner->id.value, m_runner);
}

void TestLookupPage::aNumberAsksForItsProject()
{
    type(u"job %1"_s.arg(m_job));
    QTRY_COMPARE(m_lookup->state(), Lookup::State::NeedsProject);
    auto *path = m_page->findChild<QLineEdit *>(u"projectPath"_s);
    QVERIFY(path->hasFocus());
    QTest::keyClicks(path, m_project);
    press(Qt::Key_Return);
    QTRY_VERIFY(isFound());
    QCOMPARE(m_lookup->answer()->job->id.value, m_job);
}

void TestLookupPage::ofVeryManyTheRestIsCountedAndLedTo()
{
    std::vector<FixtureRunner> runners;
    for (qint64 id = 1; id <= 73; ++id)
        runners.push_back({ .id = id, .name = "farm-" + std::to_string(id), .tags = std::vector<std::string>{ "gpu, \"big\"", "gpu" } });
    m_lookup->setFleet(snapshotOf(runners));
    QSignalSpy filters(m_page.get(), &LookupPage::filterRequested);
    type(u"gpu"_s);
    QTRY_COMPARE(m_lookup->state(), Lookup::State::Several);
    QCOMPARE(m_lookup->candidates().size(), std::size_t(50));
    QCOMPARE(m_lookup->candidateCount(), std::size_t(73));
    const QString heading = m_page->findChild<QLabel *>(u"candidatesHeading"_s)->text();
    QVERIFY2(heading.contains(u"73"_s) && heading.contains(u"50"_s), qPrintable(heading));
    auto *all = m_page->findChild<QPushButton *>(u"candidatesAll"_s);
    QVERIFY(all->isVisible());
    all->click();
    QCOMPARE(filters.takeFirst().first().toString(), u"tag:gpu"_s);

    input()->setFocus();
    type(u"farm-"_s);   // a part of names: a bare word finds them
    QTRY_VERIFY(m_lookup->candidateKey().isEmpty());
    all->click();
    QCOMPARE(filters.takeFirst().first().toString(), u"farm-"_s);

    input()->setFocus();
    type(u"arm-7"_s);   // few enough to be listed
    QTRY_COMPARE(m_lookup->candidateCount(), std::size_t(1 + 4));
}

void TestLookupPage::anotherGitLabIsOfferedAsConnection()
{
    QSignalSpy wanted(m_page.get(), &LookupPage::connectRequested);
    type(u"https://gitlab.com/acme/web/-/jobs/12"_s);
    QTRY_COMPARE(m_lookup->state(), Lookup::State::OtherInstance);
    auto *action = m_page->findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(action->isVisible());
    action->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(wanted.first().first().toString(), u"https://gitlab.com"_s);
}

void TestLookupPage::escapeReturnsToTheInput()
{
    type(jobText());
    QTRY_VERIFY(isFound());
    QVERIFY(!input()->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(input()->hasFocus());
    QCOMPARE(input()->textCursor().selectedText(), jobText());
}

void TestLookupPage::hostileTextStaysText()
{
    m_session->change([&](demo::World &world) {
        world.editJob(m_job, [](demo::Job &job) { job.name = u"<b>x</b>\n<img src='file:///etc/passwd'>"_s; });
        world.editRunner(m_runner, [](demo::Runner &runner) { runner.description = u"<h1>runner</h1>\u202eevil"_s; });
    });
    type(jobText());
    QTRY_VERIFY(isFound());
    QVERIFY(nameOf("lookupJob").startsWith("<b>x</b>"_L1));
    QVERIFY(!nameOf("lookupRunner").contains(QChar(0x202e)));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->pixmap(Qt::ReturnByValue).isNull() || label->text().isEmpty());
}

void TestLookupPage::everyControlHasAName()
{
    type(jobText());
    QTRY_VERIFY(isFound());
    for (const QToolButton *each : m_page->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->objectName().startsWith("lookup"_L1))
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
    for (const char *name : { "lookupInput", "lookupCard", "lookupJobs", "lookupPeople", "candidates", "projectPath" })
        QVERIFY2(!m_page->findChild<QWidget *>(QLatin1String(name))->accessibleName().isEmpty(), name);
}

void TestLookupPage::aNarrowWindowHasOneColumn()
{
    type(jobText());
    QTRY_VERIFY(isFound());
    const auto left = [this](const char *name) { return m_page->findChild<QWidget *>(QLatin1String(name))->mapTo(m_page.get(), QPoint()).x(); };
    QTRY_VERIFY(left("lookupOwner") > left("lookupJob"));
    m_page->resize(500, 700);
    QTRY_COMPARE(left("lookupOwner"), left("lookupJob"));
    QVERIFY(m_page->minimumSizeHint().width() <= 500);
}

void TestLookupPage::aFailureOffersToTryAgain()
{
    m_session->faults().add({ .rootField = u"project"_s, .times = -1 }, demo::Fault::serverError());
    type(jobText());
    QTRY_COMPARE(m_lookup->state(), Lookup::State::Failed);
    auto *message = m_page->findChild<MessageBar *>(u"lookupMessage"_s);
    QVERIFY(message->isVisible());
    m_session->faults().clear();
    auto *again = message->findChild<QPushButton *>(u"messageAction"_s);
    again->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(isFound());
    QVERIFY(!message->isVisible());
}

void TestLookupPage::aLongTextIsShownShortened()
{
    auto *shown = m_page->findChild<LookupInput *>();
    const QString text = QString(u"x "_s).repeated(300'000) + m_session->identity().instance + u"/"_s + m_project + u"/-/jobs/%1"_s.arg(m_job);
    m_page->look(text);
    QVERIFY(shown->toPlainText().size() < 3000);
    QCOMPARE(shown->wholeText(), text);
    QTRY_VERIFY(isFound());
    m_page->focusInput();
    QTest::keyClicks(shown, u"docker"_s);
    QCOMPARE(shown->wholeText(), u"docker"_s);
}

QTEST_MAIN(TestLookupPage)
#include "tst_lookuppage.moc"
