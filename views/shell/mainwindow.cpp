// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/base/hostiletext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "views/activity/activitypage.h"
#include "views/lookup/lookuppage.h"
#include "views/queue/queuepage.h"
#include "views/runners/runnerspage.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/fleetstatus.h"
#include "views/shell/gotobox.h"
#include "views/shell/navigation.h"
#include "views/shell/planflow.h"
#include "views/shell/recoveryflow.h"
#include "views/shell/welcomepage.h"
#include "views/versions/compliancetab.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings), m_actions(std::make_unique<ActionRegistry>())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/muster.svg"_s));
    resize(1280, 800);

    addActions();

    m_pages = new QStackedWidget(this);
    auto *welcome = new WelcomePage(m_pages);
    connect(welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    m_runners = new RunnersPage(settings, *m_actions, m_pages);
    m_flow = new PlanFlow(this);
    m_queue = new QueuePage(*m_actions, m_pages);
    m_lookup = new LookupPage(*m_actions, m_pages);
    m_activity = new ActivityPage(*m_actions, m_pages);
    m_compliance = new ComplianceTab(*m_actions, m_pages);
    connectPages();
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_runners);
    m_pages->addWidget(m_queue);
    m_pages->addWidget(m_lookup);
    m_pages->addWidget(m_activity);
    m_pages->addWidget(m_compliance);
    m_interrupted = new MessageBar(this);
    m_interrupted->setObjectName(u"interruptedMessage"_s);
    m_recovery = new RecoveryFlow(m_flow, m_interrupted, this);
    connect(m_activity, &ActivityPage::reviewRequested, m_recovery, &RecoveryFlow::review);
    m_navigation = new Navigation(*m_actions, this);
    for (const QString &page : { u"go.runners"_s, u"go.queue"_s, u"go.lookup"_s, u"go.compliance"_s, u"go.activity"_s })
        m_navigation->addPage(page);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_interrupted);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    layout->addLayout(row, 1);
    setCentralWidget(centre);

    buildMenus();
    statusBar()->setSizeGripEnabled(false);
    restoreGeometry(settings.windowGeometry());
    updateConnected();
}

MainWindow::~MainWindow() = default;

/// Every row leads to its neighbours, also those of other pages.
void MainWindow::connectPages()
{
    connect(m_runners, &RunnersPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_runners, &RunnersPage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_queue, &QueuePage::waitingChanged, this, [this] {
        const int waiting = m_queue->waiting().value_or(0);
        //: said with the page's name: so many jobs wait for a runner
        m_navigation->setPageCount(u"go.queue"_s, waiting, tr("%Ln waiting", nullptr, waiting));
    });
    connect(m_queue, &QueuePage::runnersRequested, this, [this](const QString &filter) {
        m_navigation->setCurrentPage(u"go.runners"_s);
        m_runners->setFilterText(filter);
    });
    connect(m_compliance, &ComplianceTab::runnerRequested, this, &MainWindow::showRunner);
    connect(m_compliance, &ComplianceTab::runnersRequested, this, [this](const QString &filter) {
        m_navigation->setCurrentPage(u"go.runners"_s);
        m_runners->setFilterText(filter);
    });
    connect(m_lookup, &LookupPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_lookup, &LookupPage::ownerRequested, this, [this](const QString &path) {
        m_navigation->setCurrentPage(u"go.runners"_s);
        m_runners->showOwner(path);
    });
    connect(m_lookup, &LookupPage::connectRequested, this, &MainWindow::connectToRequested);
    connect(m_activity, &ActivityPage::undoRequested, m_flow, &PlanFlow::previewUndo);
}

void MainWindow::lookUp(const QString &text)
{
    m_navigation->setCurrentPage(u"go.lookup"_s);
    m_lookup->look(text);
}

void MainWindow::showRunner(RunnerId runner)
{
    m_navigation->setCurrentPage(u"go.runners"_s);
    m_runners->showRunner(runner);
}

void MainWindow::showJob(const Job &job)
{
    lookUp(u"%1#%2"_s.arg(job.projectPath).arg(job.id.value));
}

void MainWindow::addActions()
{
    const auto connected = [this] { return ActionRegistry::Enabling{ m_sync != nullptr, tr("Not connected to a GitLab") }; };
    const auto add = [this](ActionRegistry::Spec spec) {
        spec.scope = this;
        m_actions->add(spec, this);
    };
    add({ .id = u"app.connect"_s, .text = tr("&Connect to GitLab…"), .tip = tr("Sign in with an address and a token"), .icon = u"connect"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_O), .run = [this] { Q_EMIT connectRequested(); } });
    add({ .id = u"app.demo"_s, .text = tr("Open the &Demo Fleet"), .tip = tr("A pretend GitLab inside Muster; nothing leaves this machine"), .icon = u"demo"_s,
        .run = [this] { Q_EMIT demoRequested(); } });
    add({ .id = u"app.disconnect"_s, .text = tr("Dis&connect"), .rule = connected, .run = [this] { Q_EMIT disconnectRequested(); } });
    add({ .id = u"app.scope"_s, .text = tr("Choose &What Is Shown…"), .tip = tr("The whole instance, one group with everything below it, or what is yours"), .icon = u"group"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_G), .rule = connected, .run = [this] { Q_EMIT scopeRequested(); } });
    add({ .id = u"app.quit"_s, .text = tr("&Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); } });
    add({ .id = u"fleet.refresh"_s, .text = tr("&Refresh"), .tip = tr("Load the runners again"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::Key_F5), .rule = connected,
        .run = [this] {
            m_sync->refresh();
            if (m_sampler && m_sampler->state() != JobSampler::State::Idle)
                m_sampler->sampleNow();
        } });
    add({ .id = u"fleet.stop"_s, .text = tr("&Stop Loading"), .tip = tr("Keep what has arrived"), .icon = u"cancel"_s, .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
        .rule = [this] { return ActionRegistry::Enabling{ m_sync && m_sync->state() == FleetSync::State::Loading, tr("Nothing is being loaded") }; },
        .run = [this] { m_sync->cancel(); } });
    add({ .id = u"go.runners"_s, .text = tr("R&unners"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_1), .rule = connected,
        .run = [this] { m_navigation->setCurrentPage(u"go.runners"_s); } });
    add({ .id = u"go.queue"_s, .text = tr("&Queue"), .tip = tr("Jobs that wait and run, and what holds them up"), .icon = u"queue"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_2), .rule = connected,
        .run = [this] { m_navigation->setCurrentPage(u"go.queue"_s); } });
    add({ .id = u"go.lookup"_s, .text = tr("&Lookup"), .tip = tr("From a job to its runner, who registered it and whose it is"), .icon = u"search"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_3), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.lookup"_s);
            m_lookup->focusInput();
        } });
    add({ .id = u"go.find"_s, .text = tr("&Go To…"), .tip = tr("Find a job, runner or address from anywhere"), .icon = u"search"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K), .rule = connected,
        .run = [this] { m_goTo->begin(); } });
    add({ .id = u"go.activity"_s, .text = tr("&Activity"), .tip = tr("What was changed with Muster, and what came of it"), .icon = u"activity"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_4), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.activity"_s); } });
    add({ .id = u"go.compliance"_s, .text = tr("Co&mpliance"), .tip = tr("Which teams are on an approved version"), .icon = u"compliance"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_5), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.compliance"_s); } });
    add({ .id = u"app.about"_s, .text = tr("&About Muster"), .run = [this] { showAbout(this); } });
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QFrame(this);
    header->setObjectName(u"header"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 8, 4);

    m_instance = new QToolButton(header);
    m_instance->setObjectName(u"instance"_s);
    m_instance->setPopupMode(QToolButton::InstantPopup);
    m_instance->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_instance->setAutoRaise(true);
    auto *menu = new QMenu(m_instance);
    for (const QString &id : { u"app.connect"_s, u"app.demo"_s, u"app.disconnect"_s })
        menu->addAction(m_actions->action(id));
    m_instance->setMenu(menu);

    m_scope = new QToolButton(header);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAutoRaise(true);
    m_actions->attach(m_scope, u"app.scope"_s);
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_goTo = new GoToBox(header);
    connect(m_goTo, &GoToBox::lookupRequested, this, &MainWindow::lookUp);

    auto *age = new QLabel(header);
    age->setObjectName(u"age"_s);
    auto *stop = new QToolButton(header);
    stop->setObjectName(u"stop"_s);
    stop->setAutoRaise(true);
    m_actions->attach(stop, u"fleet.stop"_s);
    auto *refresh = new QToolButton(header);
    refresh->setObjectName(u"refresh"_s);
    refresh->setAutoRaise(true);
    m_actions->attach(refresh, u"fleet.refresh"_s);

    layout->addWidget(m_instance);
    layout->addWidget(m_scope);
    layout->addStretch(1);
    layout->addWidget(m_goTo, 4);
    layout->addStretch(1);
    layout->addWidget(age);
    layout->addWidget(stop);
    layout->addWidget(refresh);
    m_status = new FleetStatus(statusBar(), age, this);
    return header;
}

void MainWindow::buildMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &ids) {
        for (const QString &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else if (QAction *action = m_actions->action(id))
                menu->addAction(action);
        }
    };
    fill(menuBar()->addMenu(tr("&Muster")), { u"app.connect"_s, u"app.demo"_s, u"app.disconnect"_s, {}, u"app.quit"_s });
    fill(menuBar()->addMenu(tr("&Runners")), m_runners->menuActions());
    fill(menuBar()->addMenu(tr("&Queue")), m_queue->menuActions());
    fill(menuBar()->addMenu(tr("&Compliance")), m_compliance->menuActions());
    fill(menuBar()->addMenu(tr("&Activity")), m_activity->menuActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view, { u"go.runners"_s, u"go.queue"_s, u"go.lookup"_s, u"go.compliance"_s, u"go.activity"_s, {}, u"go.find"_s, {}, u"fleet.refresh"_s, u"fleet.stop"_s, u"app.scope"_s, {} });
    fill(view, m_runners->viewActions());
    view->addSeparator();
    //: submenu: light, dark or as the desktop
    addChoice(view->addMenu(tr("&Theme")), { tr("&System"), tr("&Light"), tr("&Dark") }, int(m_settings.theme()),
        [this](int choice) { m_settings.setTheme(Settings::Theme(choice)); });
    //: submenu: how points in time are shown
    addChoice(view->addMenu(tr("Ti&mes")), { tr("&Local Time"), tr("&UTC") }, int(m_settings.timeDisplay()),
        [this](int choice) { m_settings.setTimeDisplay(Settings::TimeDisplay(choice)); });
    fill(menuBar()->addMenu(tr("&Help")), { u"app.about"_s });
    connect(&m_settings, &Settings::themeChanged, this, [](Settings::Theme theme) { applyTheme(theme); });
}

void MainWindow::addChoice(QMenu *menu, const QStringList &texts, int current, const std::function<void(int)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < int(texts.size()); ++i) {
        QAction *action = menu->addAction(texts[i]);
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
    }
}

void MainWindow::showPage(const QString &action)
{
    if (!m_sync)
        return;
    QWidget *page = m_runners;
    if (action == "go.queue"_L1)
        page = m_queue;
    else if (action == "go.lookup"_L1)
        page = m_lookup;
    else if (action == "go.activity"_L1)
        page = m_activity;
    else if (action == "go.compliance"_L1)
        page = m_compliance;
    m_pages->setCurrentWidget(page);
    updateTimes();
}

void MainWindow::updateTimes()
{
    const TimeDisplay display = m_settings.timeDisplay() == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local;
    const CellTimes times{ m_sync ? m_sync->serverNow() : Instant(), display };
    m_activity->setTimes(times);
    m_queue->setTimes(times);
    m_lookup->setTimeDisplay(display);
    m_compliance->setTimes(times);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    const auto &[sync, operations, details, activity, lookup, sampler, queuePast, policy] = fleet;
    if (m_sync) {
        disconnect(m_sync, nullptr, this, nullptr);
        disconnect(m_sync, nullptr, m_goTo, nullptr);
    }
    m_sync = sync;
    m_operations = operations;
    m_status->follow(sync);
    m_flow->setFleet(sync, operations);
    m_runners->setFleet(sync, operations, details);
    const QString instance = sync ? sync->identity().instance : QString();
    m_activity->setActivity(activity, instance);
    m_sampler = sampler;
    m_queue->setSources({ sampler, queuePast, sync }, instance);
    m_lookup->setLookup(lookup, instance);
    m_compliance->setSources({ sync, policy });
    m_goTo->setFleet(sync ? sync->snapshot() : nullptr);
    m_recovery->follow(operations, activity, instance);
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, m_goTo, &GoToBox::setFleet);
        connect(sync, &FleetSync::stateChanged, this, [this] {
            m_actions->updateEnabled();
            updateTimes();
        });
        updateTimes();
    }
    updateConnected();
}

void MainWindow::setInstance(const QString &address, bool isDemo)
{
    m_address = visibleText(address, 200);
    m_isDemo = isDemo;
    m_flow->setInstance(m_address, isDemo);
    updateConnected();
}

void MainWindow::updateConnected()
{
    const bool connected = m_sync != nullptr;
    m_navigation->setVisible(connected);
    m_goTo->setVisible(connected);
    if (!connected) {
        m_pages->setCurrentIndex(0);
    } else if (m_pages->currentIndex() == 0) {
        m_navigation->setCurrentPage(u"go.runners"_s);
        m_pages->setCurrentWidget(m_runners);
    }
    if (!connected) {
        setWindowTitle(QString());
        //: instance button while there is no connection
        m_instance->setText(tr("Not connected"));
        m_instance->setIcon(icon(u"connect"_s));
    } else {
        //: window title and instance button: the demo fleet
        const QString name = m_isDemo ? tr("Demo fleet") : m_address;
        setWindowTitle(name);
        m_instance->setText(name);
        m_instance->setIcon(icon(m_isDemo ? u"demo"_s : u"instance"_s));
    }
    m_instance->setAccessibleName(tr("Instance: %1").arg(m_instance->text()));
    updateScope();
    m_scope->setVisible(connected);
    m_actions->updateEnabled();
}

void MainWindow::updateScope()
{
    if (!m_sync)
        return;
    const Scope &scope = m_sync->scope();
    switch (scope.kind) {
    case Scope::Kind::Instance:
        //: what is shown: every runner
        m_scope->setText(tr("Whole instance"));
        break;
    case Scope::Kind::Group:
        m_scope->setText(visibleText(scope.groupPath, 80));
        break;
    case Scope::Kind::Mine:
        //: what is shown: only what this user maintains
        m_scope->setText(tr("Your groups and projects"));
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Operation *> operations = m_operations ? m_operations->operations() : QList<Operation *>();
    const bool busy = std::any_of(operations.begin(), operations.end(), [](const Operation *operation) { return operation->state() != Operation::State::Finished; });
    if (busy) {
        QMessageBox box(QMessageBox::Warning, tr("A run is going on"), tr("Runners are being changed right now. What has been sent cannot be called back; what has not will not be sent."),
            QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.addButton(tr("Quit Anyway"), QMessageBox::DestructiveRole);
        QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() == stay) {
            event->ignore();
            return;
        }
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_runners->saveState();
    event->accept();
}

} // namespace muster
