// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the frame itself can do: its actions and the menus of all of them.

#include "models/base/hostiletext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/wording/identitytext.h"
#include "models/tables/runnertable.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/charts/chartkeys.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/report/reportdialog.h"
#include "views/runners/fleetspage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runnerspage.h"
#include "views/security/securitypage.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/desktoptheme.h"
#include "views/shell/diagnostics.h"
#include "views/shell/gotobox.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigation.h"
#include "views/shell/pagestack.h"
#include "views/shell/pagewindow.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/windowtrail.h"
#include "views/versions/compliancetab.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/tablekeys.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

/// Not modal where it need not be: one may look at what a choice does.
void MainWindow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::addActions()
{
    m_trail = new WindowTrail(*m_actions, this);
    new TableKeys(*m_actions, this);
    new ChartKeys(*m_actions, this);
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
    add({ .id = u"app.network"_s, .text = tr("&Network…"), .tip = tr("Proxy and certificates for this GitLab"),
        .rule = [this] {
            if (m_sync && m_isDemo)
                return ActionRegistry::Enabling{ false, tr("The demo fleet is inside Muster") };
            return ActionRegistry::Enabling{ m_sync != nullptr || !m_settings.lastAddress().isEmpty(), tr("Not connected to a GitLab") };
        },
        .run = [this] { Q_EMIT networkRequested(); } });
    add({ .id = u"app.certificate"_s, .text = tr("Show the Refused C&ertificate…"), .tip = tr("What is wrong with it; to pin it, if it is right all the same"),
        .rule = [this] {
            const bool isRefused = m_sync && m_sync->error() && m_sync->error()->kind == Error::Kind::Tls;
            return ActionRegistry::Enabling{ isRefused, tr("No certificate was refused") };
        },
        .run = [this] { Q_EMIT certificateRequested(); } });
    add({ .id = u"app.scope"_s, .text = tr("Choose &What Is Shown…"), .tip = tr("The whole instance, one group with everything below it, or what is yours"), .icon = u"group"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_G), .rule = connected, .run = [this] { Q_EMIT scopeRequested(); } });
    add({ .id = u"app.unlock"_s, .text = tr("&Unlock Changes…"), .tip = tr("Make changes with a second token, for some minutes"), .icon = u"protected"_s,
        .rule = [this, connected] {
            if (m_isUnlocked)
                return ActionRegistry::Enabling{ false, tr("Changes are unlocked") };
            if (m_operations && isReadOnly(m_operations->identity().changing))
                return ActionRegistry::Enabling{ false, whyNoChanges(m_operations->identity()) };
            return connected();
        },
        .run = [this] { Q_EMIT unlockRequested(); } });
    add({ .id = u"app.lock"_s, .text = tr("&Lock Changes"), .tip = tr("Make no more changes with the second token"), .icon = u"locked"_s,
        .rule = [this] { return ActionRegistry::Enabling{ m_isUnlocked, tr("Changes are not unlocked with a second token") }; }, .run = [this] { Q_EMIT lockRequested(); } });
    add({ .id = u"app.quit"_s, .text = tr("&Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); } });
    add({ .id = u"fleet.refresh"_s, .text = tr("&Refresh"), .tip = tr("Load the runners again"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::Key_F5),
        .rule = [this, connected] { return m_pages && m_pages->currentPage() == m_fleets ? ActionRegistry::Enabling{} : connected(); },
        .run = [this] {
            if (m_pages->currentPage() == m_fleets)
                Q_EMIT m_fleets->refreshRequested();   // all that are shown, the window's own among them
            if (!m_sync)
                return;
            m_sync->refresh();
            if (m_sampler && m_sampler->state() != JobSampler::State::Idle)
                m_sampler->sampleNow();
        } });
    add({ .id = u"fleet.stop"_s, .text = tr("&Stop Loading"), .tip = tr("Keep what has arrived"), .icon = u"cancel"_s, .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
        .rule = [this] { return ActionRegistry::Enabling{ m_sync && m_sync->state() == FleetSync::State::Loading, tr("Nothing is being loaded") }; },
        .run = [this] { m_sync->cancel(); } });
    // First in the column, but before the 1: the other pages keep the numbers that hands have learnt.
    add({ .id = u"go.overview"_s, .text = tr("&Overview"), .tip = tr("The fleet at a glance, and what changed"), .icon = u"overview"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_0), .rule = connected,
        .run = [this] {
            m_navigation->setCurrentPage(u"go.overview"_s);
            m_overview->focusTiles();
        } });
    add({ .id = u"go.runners"_s, .text = tr("R&unners"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_1), .rule = connected,
        .run = [this] { goToRunners(); } });
    add({ .id = u"go.mine"_s, .text = tr("M&y Runners"), .tip = tr("What you may manage and what serves your projects, with a verdict on each"), .icon = u"person"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M), .rule = connected,
        .run = [this] {
            m_navigation->setCurrentPage(u"go.runners"_s);
            m_runnerTabs->setCurrentWidget(m_mine);
            m_mine->focusTable();
        } });
    add({ .id = u"go.fleets"_s, .text = tr("&Fleets"), .tip = tr("The runners of several instances in one table"), .icon = u"instance"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        .rule = [this] { return ActionRegistry::Enabling{ m_sync || m_accountCount > 0, tr("There is no instance yet: connect to one first") }; },
        .run = [this] {
            if (m_sync)
                m_navigation->setCurrentPage(u"go.fleets"_s);
            else
                showPage(u"go.fleets"_s);
            m_fleets->focusTable();
        } });
    add({ .id = u"go.queue"_s, .text = tr("&Queue"), .tip = tr("Jobs that wait and run, and what holds them up"), .icon = u"queue"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_2), .rule = connected,
        .run = [this] { m_navigation->setCurrentPage(u"go.queue"_s); } });
    add({ .id = u"go.lookup"_s, .text = tr("&Lookup"), .tip = tr("From a job to its runner, who registered it and whose it is"), .icon = u"search"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_3), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.lookup"_s);
            m_lookup->focusInput();
        } });
    add({ .id = u"go.find"_s, .text = tr("&Go To…"), .tip = tr("Find a job, runner or address from anywhere, or write a change: pause tag:docker"), .icon = u"search"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K), .rule = connected,
        .run = [this] { m_goTo->begin(); } });
    add({ .id = u"go.activity"_s, .text = tr("&Activity"), .tip = tr("What was changed with Muster, and what came of it"), .icon = u"activity"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_4), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.activity"_s); } });
    add({ .id = u"go.versions"_s, .text = tr("&Versions"), .tip = tr("How far behind the runners are, and what they lack"), .icon = u"versions"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_5), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.versions"_s);
            m_versions->showVersions();
        } });
    add({ .id = u"go.compliance"_s, .text = tr("Co&mpliance"), .tip = tr("Which teams are on an approved version"), .icon = u"compliance"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.versions"_s);
            m_versions->showCompliance();
        } });
    add({ .id = u"go.changes"_s, .text = tr("Chan&ges"), .tip = tr("What happened in the fleet between two moments, and the fleet as it was"), .icon = u"changes"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_8), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.changes"_s); } });
    add({ .id = u"go.security"_s, .text = tr("S&ecurity"), .tip = tr("Which runner may be compromised, and what to do about it"), .icon = u"security"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_7), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.security"_s);
            m_security->focusTable();
        } });
    add({ .id = u"go.cleanup"_s, .text = tr("Clea&nup"), .tip = tr("Runners that no longer contact GitLab, and the rules that remove them"), .icon = u"cleanup"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_6), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.cleanup"_s);
            m_cleanup->focusTable();
        } });
    add({ .id = u"app.report"_s, .text = tr("Re&port or Print…"), .tip = tr("The table with the keyboard, or that of the page, as a page to keep: HTML, PDF or paper"), .icon = u"print"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P), .rule = [this, connected] { return m_pages && m_pages->currentPage() == m_fleets ? ActionRegistry::Enabling{} : connected(); },
        .run = [this] { showReport(); } });
    add({ .id = u"go.maintenance"_s, .text = tr("Ma&intenance"), .tip = tr("Runners that are paused, updated and resumed some at a time, and which of them wait for you"), .icon = u"maintenance"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_9), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.maintenance"_s);
            m_maintenance->focusTable();
        } });
    add({ .id = u"window.detach"_s, .text = tr("Page in a &Window of Its Own"), .tip = tr("For a second screen; closing the window brings the page back"), .icon = u"open-link"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        .rule = [this] { return ActionRegistry::Enabling{ m_pages && m_pages->currentPage() && !m_pages->isDetached(m_pages->currentPage()), tr("There is no page here that could have a window of its own") }; },
        .run = [this] { m_pages->detach(m_pages->currentPage()); } });
    add({ .id = u"window.fullscreen"_s, .text = tr("&Full Screen"), .shortcut = QKeySequence(Qt::Key_F11), .run = [this] { toggleFullScreen(this); } });
    add({ .id = u"app.settings"_s, .text = tr("&Settings…"), .icon = u"settings"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma), .run = [this] { open(new SettingsDialog(m_settings, this)); } });
    add({ .id = u"app.shortcuts"_s, .text = tr("&Keyboard Shortcuts…"), .tip = tr("Every shortcut, and other keys where you want them"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Slash), .also = QKeySequence(Qt::Key_Question),
        .run = [this] { showShortcutSheet(); } });
    add({ .id = u"app.diagnostics"_s, .text = tr("&Diagnostics…"), .tip = tr("What to send along with the report of a fault; shown before it is saved"), .run = [this] {
            DiagnosticsFacts facts{ {}, m_sync ? m_sync->snapshot() : Snapshot::Ptr(), m_isDemo, m_settings.theme(), m_settings.refreshInterval() };
            if (m_sync)
                facts.identity = m_sync->identity();
            open(new DiagnosticsDialog(diagnosticsText(facts), this));
        } });
    add({ .id = u"app.log"_s, .text = tr("Open Log &Folder"), .tip = tr("What went wrong so far, without tokens; names and addresses may be in it"), .run = [this] { Q_EMIT logFolderRequested(); } });
    add({ .id = u"app.about"_s, .text = tr("&About Muster"), .run = [this] { showAbout(this); } });
}

/// Before the actions are made: each takes its own then.
void MainWindow::loadShortcuts()
{
    QHash<QString, ActionRegistry::Shortcuts> chosen;
    const QHash<QString, QStringList> kept = m_settings.shortcuts();
    for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
        ActionRegistry::Shortcuts keys;
        for (const QString &text : each.value()) {
            if (const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText); !key.isEmpty() && key[0].key() != Qt::Key_unknown)
                keys += key;
        }
        if (keys.size() == each.value().size())   // what is no key was written by another hand
            chosen.insert(each.key(), keys);
    }
    m_actions->setChosenShortcuts(chosen);
}

void MainWindow::showShortcutSheet()
{
    auto *sheet = new ShortcutSheet(*m_actions, this);
    connect(sheet, &ShortcutSheet::chosen, this, [this](const QString &id) {
        const QAction *action = m_actions->action(id);
        if (!action)
            return;
        QStringList keys;
        for (const QKeySequence &each : action->shortcuts())
            keys += each.toString(QKeySequence::PortableText);
        const bool isDefault = action->shortcuts() == m_actions->defaultShortcuts(id);
        m_settings.setShortcuts(id, isDefault ? std::nullopt : std::optional(keys));
    });
    open(sheet);
}

/// Of the table that has the keyboard, else of the first one on the page that has rows.
void MainWindow::showReport()
{
    const QWidget *page = m_pages->currentPage();
    const QAbstractItemView *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!canReport(view) || qobject_cast<const Navigation *>(view))
        view = nullptr;
    const QList<QAbstractItemView *> all = page && !view ? page->findChildren<QAbstractItemView *>() : QList<QAbstractItemView *>();
    for (const QAbstractItemView *each : all) {
        if (each->isVisible() && canReport(each)) {
            view = each;
            break;
        }
    }
    if (!view) {
        statusBar()->showMessage(tr("There is no table with rows here."), 5000);
        return;
    }
    // Where, when and which are those of the page that the table is on: Fleets stands on instances of its own.
    const bool isOfFleets = m_fleets->isAncestorOf(view);
    QStringList instances;
    if (isOfFleets) {
        for (const FleetMember &member : m_fleets->members())
            instances += visibleText(member.account.name, 100);
    } else {
        instances += m_isDemo ? tr("Demo fleet") : m_address;
    }
    ReportHead head{ .title = view->accessibleName(), .lines = { tr("At %1").arg(instances.join(u", "_s)) } };
    head.times = timesNow().display;
    const Instant now = isOfFleets ? m_fleets->now() : m_sync ? m_sync->serverNow() : Instant();
    if (now.isKnown())
        head.lines += tr("Made at %1").arg(exactTime(now, timesNow().display));
    const RunnerTable *table = isOfFleets ? &m_fleets->table() : m_runners->isAncestorOf(view) ? &m_runners->table() : nullptr;
    if (table && !table->filter().isEmpty())
        head.lines += tr("Chosen by the filter: %1").arg(table->filter().toString());
    open(new ReportDialog(reportOf(*view, head), this));
}

void MainWindow::followPlaces()
{
    const std::pair<QString, QWidget *> pages[] = { { u"go.overview"_s, m_overview }, { u"go.runners"_s, m_runnerTabs }, { u"go.fleets"_s, m_fleets }, { u"go.queue"_s, m_queue }, { u"go.lookup"_s, m_lookup }, { u"go.versions"_s, m_versions },
        { u"go.cleanup"_s, m_cleanup }, { u"go.maintenance"_s, m_maintenance }, { u"go.security"_s, m_security }, { u"go.changes"_s, m_changes }, { u"go.activity"_s, m_activity } };
    for (const auto &[action, page] : pages) {
        m_trail->addPage(action, page, [this, action = action] {
            if (m_sync)
                m_navigation->setCurrentPage(action);
            else
                showPage(action);   // Fleets, which needs no open instance; the list of pages is not there then
            m_pages->focusPage();
        });
    }
    m_trail->setLookup(u"go.lookup"_s, { [this] { return m_lookup->lookedUp(); }, [this](const QString &text) {
                                              if (!text.isEmpty())
                                                  lookUp(text);
                                          } });
    connect(m_lookup, &LookupPage::lookedUpChanged, m_trail, &WindowTrail::noteSoon);
    // These pages search by a line of words instead of a filter.
    const std::pair<QString, QLineEdit *> lines[] = { { u"go.activity"_s, m_activity->findChild<QLineEdit *>(u"activitySearch"_s) }, { u"go.security"_s, m_security->findChild<QLineEdit *>(u"securitySearch"_s) } };
    for (const auto &[action, line] : lines) {
        if (!line)
            continue;
        m_trail->setLookup(action, { [line = line] { return line->text(); }, [line = line](const QString &text) { line->setText(text); } });
        connect(line, &QLineEdit::textChanged, m_trail, &WindowTrail::noteSoon);
    }
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
    fill(menuBar()->addMenu(tr("&Muster")), { u"app.connect"_s, u"app.demo"_s, u"app.disconnect"_s, {}, u"app.network"_s, u"app.certificate"_s, u"app.settings"_s, {}, u"app.unlock"_s, u"app.lock"_s, {}, u"app.quit"_s });
    fill(menuBar()->addMenu(tr("&Runners")), m_runners->menuActions() + QStringList{ {}, u"views.save"_s, u"views.manage"_s });
    fill(menuBar()->addMenu(tr("&Queue")), m_queue->menuActions());
    fill(menuBar()->addMenu(tr("Vers&ions")), m_versions->versions().menuActions() + QStringList{ {} } + m_versions->compliance().menuActions());
    fill(menuBar()->addMenu(tr("Clea&nup")), m_cleanup->menuActions());
    fill(menuBar()->addMenu(tr("Main&tenance")), m_maintenance->menuActions());
    fill(menuBar()->addMenu(tr("&Security")), m_security->menuActions());
    fill(menuBar()->addMenu(tr("Chan&ges")), m_changes->menuActions());
    fill(menuBar()->addMenu(tr("&Activity")), m_activity->menuActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view, { u"go.overview"_s, u"go.runners"_s, u"go.mine"_s, u"go.fleets"_s, u"go.queue"_s, u"go.lookup"_s, u"go.versions"_s, u"go.compliance"_s, u"go.cleanup"_s, u"go.maintenance"_s, u"go.security"_s, u"go.changes"_s, u"go.activity"_s, {}, u"go.back"_s, u"go.forward"_s, u"go.find"_s, {}, u"fleet.refresh"_s, u"fleet.stop"_s, u"app.scope"_s, {} });
    fill(view, m_runners->viewActions());
    fill(view, { {}, u"app.report"_s, {}, u"window.detach"_s, u"window.fullscreen"_s });
    view->addSeparator();
    //: submenu: light, dark or as the desktop
    addChoice(view->addMenu(tr("&Theme")), { tr("&System"), tr("&Light"), tr("&Dark") }, int(m_settings.theme()),
        [this](int choice) { m_settings.setTheme(Settings::Theme(choice)); });
    //: submenu: how points in time are shown
    addChoice(view->addMenu(tr("Ti&mes")), { tr("&Local Time"), tr("&UTC") }, int(m_settings.timeDisplay()),
        [this](int choice) { m_settings.setTimeDisplay(Settings::TimeDisplay(choice)); });
    fill(menuBar()->addMenu(tr("&Help")), { u"app.shortcuts"_s, u"app.diagnostics"_s, u"app.log"_s, {}, u"app.about"_s });
    connect(&m_settings, &Settings::themeChanged, this, [](Settings::Theme theme) { applyTheme(theme); });
    auto *desktop = new DesktopTheme(this);
    connect(desktop, &DesktopTheme::changed, this, [this, desktop] {
        setDesktopPrefersDark(desktop->prefersDark());
        if (m_settings.theme() == Settings::Theme::System)
            applyTheme(Settings::Theme::System);
    });
    QTimer::singleShot(0, desktop, &DesktopTheme::ask);   // the first paint does not wait for the bus
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

} // namespace muster
