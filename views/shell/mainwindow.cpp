// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/automation/cleanup.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/signalwatch.h"
#include "models/base/hostiletext.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/operations/tokendialog.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/fleetspage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnerspage.h"
#include "views/security/securitypage.h"
#include "views/security/securitysettingsdialog.h"
#include "views/shell/accountnotices.h"
#include "views/shell/fleetsflow.h"
#include "views/shell/fleetstatus.h"
#include "views/shell/gotobox.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/navigation.h"
#include "views/shell/pagestack.h"
#include "views/shell/pagewindow.h"
#include "views/shell/planflow.h"
#include "views/shell/recoveryflow.h"
#include "views/shell/savedviewsflow.h"
#include "views/shell/unlockstatus.h"
#include "views/shell/welcomepage.h"
#include "views/shell/windowtrail.h"
#include "views/versions/compliancetab.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/productionframe.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// 1280 × 800, or what the screen has room for beside panels and the window's frame, which is not known before the window is shown.
QSize usualSize()
{
    constexpr QSize usual(1280, 800), frame(16, 48);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? usual.boundedTo(screen->availableSize() - frame) : usual;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings), m_actions(std::make_unique<ActionRegistry>())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/muster.svg"_s));
    resize(usualSize());

    loadShortcuts();
    addActions();

    m_pages = new PageStack(this);
    m_pages->setObjectName(u"pages"_s);
    m_welcome = new WelcomePage(m_pages);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::importRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    m_runnerTabs = new QTabWidget(m_pages);
    m_runnerTabs->setObjectName(u"runnerTabs"_s);
    m_runnerTabs->setDocumentMode(true);
    m_runners = new RunnersPage(settings, *m_actions, m_runnerTabs);
    m_mine = new MyRunnersPage(*m_actions, m_runnerTabs);
    //: tab of the Runners page
    m_runnerTabs->addTab(m_runners, tr("All R&unners"));
    //: tab of the Runners page
    m_runnerTabs->addTab(m_mine, tr("M&y Runners"));
    m_fleets = new FleetsPage(settings, *m_actions, m_pages);
    m_fleetsFlow = new FleetsFlow(this);
    m_overview = new OverviewPage(settings, *m_actions, m_pages);
    m_flow = new PlanFlow(this);
    m_queue = new QueuePage(settings, *m_actions, m_pages);
    m_lookup = new LookupPage(*m_actions, m_pages);
    m_activity = new ActivityPage(*m_actions, m_pages);
    m_versions = new VersionsPage(settings, *m_actions, m_pages);
    m_changes = new ChangesPage(settings, *m_actions, m_pages);
    m_security = new SecurityPage(*m_actions, m_pages);
    buildNotices();
    m_cleanup = new CleanupPage(*m_actions, m_pages);
    m_maintenance = new MaintenancePage(*m_actions, m_pages);
    connectPages();
    m_pages->addWidget(m_welcome);
    const auto addPage = [this](QWidget *page, const QString &action) {
        const QAction *go = m_actions->action(action);
        m_pages->addPage(page, QString(go->text()).remove(u'&'), go->icon());
        m_pageOf.insert(action, page);
    };
    addPage(m_overview, u"go.overview"_s);
    addPage(m_runnerTabs, u"go.runners"_s);
    addPage(m_fleets, u"go.fleets"_s);
    addPage(m_queue, u"go.queue"_s);
    addPage(m_lookup, u"go.lookup"_s);
    addPage(m_versions, u"go.versions"_s);
    addPage(m_cleanup, u"go.cleanup"_s);
    addPage(m_maintenance, u"go.maintenance"_s);
    addPage(m_security, u"go.security"_s);
    addPage(m_changes, u"go.changes"_s);
    addPage(m_activity, u"go.activity"_s);
    connect(m_pages, &PageStack::detachedChanged, m_actions.get(), &ActionRegistry::updateEnabled);
    connect(m_pages, &PageStack::detachedChanged, this, &MainWindow::updateStatus);
    m_interrupted = new MessageBar(this);
    m_interrupted->setObjectName(u"interruptedMessage"_s);
    m_recovery = new RecoveryFlow(m_flow, m_interrupted, this);
    connect(m_activity, &ActivityPage::reviewRequested, m_recovery, &RecoveryFlow::review);
    connect(m_recovery, &RecoveryFlow::interruptedChanged, m_overview, [this](int count) { m_overview->setAttention(&AttentionTiles::Counts::interruptedRuns, count); });
    m_navigation = new Navigation(*m_actions, this);
    for (const QString &page : { u"go.overview"_s, u"go.runners"_s, u"go.fleets"_s, u"go.queue"_s, u"go.lookup"_s, u"go.versions"_s, u"go.cleanup"_s, u"go.maintenance"_s, u"go.security"_s, u"go.changes"_s, u"go.activity"_s })
        m_navigation->addPage(page);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    // The filter's key belongs to each page; in the list of pages it means that of the page on screen.
    connect(new QShortcut(QKeySequence::Find, m_navigation, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this] {
        for (QAction *action : m_actions->actions()) {
            if (action->objectName().endsWith(".filter"_L1) && isAtHand(*action))
                return action->trigger();
        }
    });
    for (const QAction *go : m_actions->actions()) {   // by a key or from the menu: one goes on at the page, not in the list of pages
        if (go->objectName().startsWith("go."_L1) && go->objectName() != "go.find"_L1)
            connect(go, &QAction::triggered, m_pages, &PageStack::focusPage);
    }
    m_views = new SavedViewsFlow(settings.viewsFile(), { *m_actions, *m_navigation, *m_runners, this });
    followPlaces();
    connect(m_views, &SavedViewsFlow::runnersWanted, this, [this] {
        m_runnerTabs->setCurrentWidget(m_runners);
        showPage(u"go.runners"_s);
    });

    m_frame = new ProductionFrame(this);
    QWidget *centre = m_frame;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    followWrittenChanges();
    m_line = new AccountLine(centre);
    layout->addWidget(m_line);
    m_notices = new AccountNotices(centre);
    layout->addWidget(m_notices);
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

QStringList MainWindow::pages() const
{
    return m_navigation->pages();
}

void MainWindow::goTo(const QString &page)
{
    m_navigation->setCurrentPage(page);
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QFrame(this);
    header->setObjectName(u"header"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 8, 4);

    m_instance = new InstanceSwitcher(header);
    m_instance->setOtherActions({ m_actions->action(u"app.connect"_s), m_actions->action(u"app.demo"_s), m_actions->action(u"app.disconnect"_s) });

    m_scope = new QToolButton(header);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAutoRaise(true);
    m_actions->attach(m_scope, u"app.scope"_s);
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_goTo = new GoToBox(header);
    m_goTo->setActions(*m_actions);
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
    m_unlock = new UnlockStatus(statusBar());
    statusBar()->addPermanentWidget(m_unlock);
    m_unlock->hide();   // adding shows it
    connect(m_unlock, &UnlockStatus::lockRequested, this, &MainWindow::lockRequested);
    return header;
}

void MainWindow::showPage(const QString &action)
{
    if (!m_sync && action != "go.fleets"_L1)
        return;
    QWidget *page = m_pageOf.value(action, m_runnerTabs);
    if (qobject_cast<PageWindow *>(QApplication::activeWindow()))
        activateWindow();   // asked for from the window of another page
    m_pages->showPage(page);
    m_trail->showsPage(action);
    updateStatus();
    if (m_sync)   // it is where the next connection begins
        m_settings.setPage(action);
    m_actions->updateEnabled();
    updateTimes();
}

// What was on a second screen is there again when the program is; nothing is kept while no page can be shown.

void MainWindow::rememberDetached()
{
    if (m_pages->currentIndex() == 0 || !isVisible())   // closed: it was remembered then
        return;
    QStringList pages;
    for (const auto &[page, geometry] : m_pages->detached())
        pages += m_pageOf.key(page) + u':' + QString::fromLatin1(geometry.toBase64());
    m_settings.setDetachedPages(pages);
}

void MainWindow::restoreDetached()
{
    const QStringList pages = m_settings.detachedPages();
    for (const QString &kept : pages) {
        if (QWidget *page = m_pageOf.value(kept.section(u':', 0, 0)))
            m_pages->detach(page, QByteArray::fromBase64(kept.section(u':', 1).toLatin1()));
    }
    if (!pages.isEmpty())
        activateWindow();
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

bool MainWindow::quitsAnyway(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, this);
    box.setObjectName(u"quitQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *quit = box.addButton(tr("Quit Anyway"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == quit;
}

/// A small window, or a large one at twice the size, needs its width for the page.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int wideInCharacters = 112;
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(event->size().width() < fontMetrics().averageCharWidth() * wideInCharacters);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Operation *> operations = m_operations ? m_operations->operations() : QList<Operation *>();
    const std::vector<FleetMember> &members = m_fleets->members();
    const bool busy = std::any_of(operations.begin(), operations.end(), [](const Operation *operation) { return operation->state() != Operation::State::Finished; })
        || std::any_of(members.begin(), members.end(), [](const FleetMember &member) { return member.operations && member.operations->isBusy(); });
    if (busy && !quitsAnyway(tr("A run is going on"), tr("Runners are being changed right now. What has been sent cannot be called back; what has not will not be sent."))) {
        event->ignore();
        return;
    }
    const QList<TokenDialog *> tokens = findChildren<TokenDialog *>();
    const bool holdsTokens = std::any_of(tokens.begin(), tokens.end(), [](const TokenDialog *dialog) { return dialog->isVisible() && dialog->holdsTokens(); });
    if (holdsTokens && !quitsAnyway(tr("New tokens are on screen"), tr("GitLab shows them this once, and Muster keeps them nowhere. What was not copied is lost."))) {
        event->ignore();
        return;
    }
    rememberDetached();
    m_pages->bringAllBack();   // or the program would live on with their windows
    m_settings.setWindowGeometry(saveGeometry());
    m_overview->rememberLook();
    m_changes->rememberLook();
    m_runners->saveState();
    m_queue->saveState();
    m_fleets->saveState();
    m_versions->versions().saveState();
    event->accept();
}

} // namespace muster
