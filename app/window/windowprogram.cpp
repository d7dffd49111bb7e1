// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowprogram.h"

#include "app/demo/server/serverthread.h"
#include "app/session/datafolder.h"
#include "app/session/instancegroup.h"
#include "app/session/scopetext.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "app/window/connectflow.h"
#include "app/window/expirywatch.h"
#include "app/window/networkflow.h"
#include "app/window/pictures.h"
#include "app/window/startoptions.h"
#include "app/window/unlockflow.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/systemkeystore.h"
#include "models/accounts/tokenvault.h"
#include "models/automation/cleanup.h"
#include "models/automation/containmentbook.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/signalsettings.h"
#include "models/automation/signalwatch.h"
#include "models/operations/activity.h"
#include "models/settings/settings.h"
#include "models/sync/groupsearch.h"
#include "models/sync/policyfile.h"
#include "models/sync/releasekeeper.h"
#include "models/sync/signin.h"
#include "models/wording/cleanupnews.h"
#include "models/wording/memorytext.h"
#include "views/changes/changespage.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/scopedialog.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

WindowProgram::WindowProgram(Settings &settings) : m_settings(settings)
{
    applyTheme(settings.theme());
    m_network = std::make_unique<NetworkFlow>(QFileInfo(settings.file()).dir().filePath(u"network.ini"_s));
    connect(m_network.get(), &NetworkFlow::changed, this, &WindowProgram::useNetwork);
    m_window = std::make_unique<MainWindow>(settings);
    connect(m_window.get(), &MainWindow::demoRequested, this, [this] { startDemo(-1); });
    connect(m_window.get(), &MainWindow::disconnectRequested, this, &WindowProgram::close);
    connect(m_window.get(), &MainWindow::networkRequested, this, [this] {
        if (const auto address = parseInstanceAddress(m_session ? m_session->identity().instance : m_settings.lastAddress()))
            m_network->edit(address->base, m_window.get());
    });
    connect(m_window.get(), &MainWindow::certificateRequested, this, [this] {
        const auto base = m_session ? parseInstanceAddress(m_session->identity().instance) : tl::unexpected(AddressProblem::Empty);
        if (const auto trouble = base ? m_session->client().tlsTrouble() : nullptr)
            m_network->showCertificate(base->base, *trouble, m_window.get());
    });
    connect(m_window.get(), &MainWindow::logFolderRequested, this, &WindowProgram::openLogFolder);
    connect(m_window.get(), &MainWindow::scopeRequested, this, &WindowProgram::chooseScope);
    m_unlock = std::make_unique<UnlockFlow>(m_window.get(), m_clock, *m_network);
    connect(m_window.get(), &MainWindow::unlockRequested, m_unlock.get(), &UnlockFlow::ask);
    connect(m_window.get(), &MainWindow::lockRequested, m_unlock.get(), &UnlockFlow::lock);
    connect(m_unlock.get(), &UnlockFlow::leftChanged, m_window.get(), &MainWindow::setUnlockLeft);
    connect(&settings, &Settings::historyDaysChanged, this, [this](int days) {
        if (m_history)
            m_history->setDaysKept(days);
        if (m_signalWatch)
            m_signalWatch->setDaysKept(days);
    });
    connect(&settings, &Settings::refreshIntervalChanged, this, [this](int seconds) {
        if (m_session)
            m_session->sync().setInterval(seconds);
        else if (m_remembered)
            m_remembered->setInterval(seconds);
        if (m_group)
            m_group->setInterval(seconds);
    });
}

WindowProgram::~WindowProgram()
{
    endFleets();
    close();
}

void WindowProgram::start(const StartOptions &options)
{
    m_readOnly = options.readOnly;
    m_dataDirectory = options.dataDirectory;
    m_pictureFolder = options.screenshotFolder;
    m_memory = std::make_unique<SnapshotStore>(memoryFolder(m_dataDirectory));
    const auto tell = [this](const QString &text, const Error &error) {
        m_window->runnersPage().tell(text, memoryTroubleDetails(error));
        if (!m_session)
            m_untold = { text, memoryTroubleDetails(error) };   // the page is not on screen yet, or begins anew after the sign-in
    };
    connect(m_memory.get(), &SnapshotStore::unusable, m_window.get(), [tell](const Error &error) { tell(memoryUnusableText(), error); });
    connect(m_memory.get(), &SnapshotStore::unwritable, m_window.get(), [tell](const Error &error) { tell(memoryUnwritableText(), error); });
    watchReleases();
    if (!m_pictureFolder.isEmpty())
        m_window->resize(options.screenshotSize);
    makeAccounts();
    if (!options.demo)
        openFirst(options.url);   // from memory it is read while the window is painted
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [this] { m_window->versionsPage().versions().setAdvisories(shippedAdvisories()); });   // the first paint needs none of it
    if (options.demo)
        QTimer::singleShot(0, this, [this, options] { startDemo(options.demoRunners); });
}

/// What shipped is there at once; what was found since comes from disk after the first paint.
void WindowProgram::watchReleases()
{
    m_releases = std::make_unique<ReleaseKeeper>(releaseFile(m_dataDirectory), shippedCatalogue(), m_clock);
    const auto tell = [this] {
        m_catalogue = *m_releases->catalogue();
        m_window->setReleases(m_releases->catalogue(), m_releases->origin());
    };
    const auto choose = [this] {
        m_releases->setAddress(QUrl(m_settings.releaseAddress(), QUrl::StrictMode));
        m_releases->setDaily(m_settings.looksForReleases() && m_pictureFolder.isEmpty());
    };
    connect(m_releases.get(), &ReleaseKeeper::changed, m_window.get(), tell);
    connect(&m_settings, &Settings::releaseLookChanged, m_releases.get(), choose);
    m_window->versionsPage().versions().setReleaseKeeper(m_releases.get());
    tell();
    choose();
    QTimer::singleShot(0, m_releases.get(), &ReleaseKeeper::read);
}

void WindowProgram::startAgain(const QStringList &arguments, const QByteArray &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);   // Qt shows it to the compositor
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // The token of our environment was meant for the address that we were started with, not for one that somebody hands in later.
    if (const auto options = readStartOptions(arguments); options && !options->url.isEmpty())
        connectTo(options->url);
}

/// What is remembered of it comes on screen before anybody has signed in; `signIn` follows, at once when nothing is.
void WindowProgram::startFromMemory(const QString &instance, const QString &account, const std::function<void()> &signIn)
{
    m_memory->readLast({ instance, account }, this, [this, account, signIn](const Snapshot::Ptr &fleet) {
        if (m_session || m_demo)
            return;   // the person was quicker
        if (!fleet) {
            signIn();
            return;
        }
        m_remembered = std::make_unique<FleetSync>(fleet, m_clock);
        m_remembered->setInterval(m_settings.refreshInterval());
        connect(m_remembered.get(), &FleetSync::signInWanted, this, [this, signIn] {
            m_remembered->signInStarted();
            signIn();
        });
        connect(m_remembered.get(), &FleetSync::signInCancelled, m_flow.get(), &ConnectFlow::cancel);
        connect(m_flow.get(), &ConnectFlow::failed, m_remembered.get(), &FleetSync::signInFailed);
        m_window->setFleet({ .sync = m_remembered.get() });
        m_window->setInstance(fleet->key().instance, false, m_accounts->find(account));
        Q_EMIT rememberedShown(fleet->size());
        QTimer::singleShot(0, m_remembered.get(), [this] {   // after the table was painted
            openJournal();
            m_activity = std::make_unique<Activity>(*m_journal);
            m_window->setFleet({ .sync = m_remembered.get(), .activity = m_activity.get() });
            m_remembered->refresh();
        });
    });
}

/// The connection that is open follows at once.
void WindowProgram::useNetwork(const QUrl &base, const gitlab::Network &network)
{
    const auto open = m_session && !m_demoIsOpen ? parseInstanceAddress(m_session->identity().instance) : tl::unexpected(AddressProblem::Empty);
    if (m_group)
        m_group->useNetwork(base, network);
    if (!open || open->base != base)
        return;
    m_session->client().setNetwork(network);
    m_session->sync().refresh();
}

void WindowProgram::startDemo(int runners)
{
    m_flow->cancel();
    endFleets();
    close();
    demo::ServerOptions options;
    options.world.profile.ultimate = true;   // so that all there is can be seen
    if (runners >= 0)
        options.world.runners = runners;
    m_demo = std::make_unique<demo::ServerThread>(options);
    connect(m_demo.get(), &demo::ServerThread::ready, this, [this](const QUrl &url) {
        m_signIn = std::make_unique<SignIn>(m_clock);
        connect(m_signIn.get(), &SignIn::finished, this, [this](const Result<Identity> &identity) {
            if (!identity) {
                if (!m_pictureFolder.isEmpty())
                    QCoreApplication::exit(1);
                return;
            }
            m_demoIsOpen = true;
            open(m_signIn->takeClient(), *identity, {});
            m_session->sync().refresh();
        });
        m_signIn->start(url, SecretString(m_demo->server().token()));
    });
}

void WindowProgram::open(std::unique_ptr<gitlab::Client> client, const Identity &identity, const QString &accountId)
{
    std::unique_ptr<demo::ServerThread> demo = m_demoIsOpen ? std::move(m_demo) : nullptr;
    std::unique_ptr<FleetSync> remembered;
    if (m_remembered && !m_demoIsOpen && m_remembered->isFleetOf(identity)) {
        remembered = std::move(m_remembered);   // stays on screen as it is, marks and all
        remembered->disconnect(this);
        m_flow->disconnect(remembered.get());
    } else {
        close();   // what somebody else saw goes at once
    }
    m_demo = std::move(demo);
    openJournal();
    const Session::Ground ground{ .clock = m_clock, .journal = *m_journal, .directory = QFileInfo(m_journal->file()).path(), .history = m_history.get(),
        .memory = m_demoIsOpen ? nullptr : m_memory.get(), .forbidden = forbiddenOn(accountId), .account = accountId };
    m_session = std::make_unique<Session>(std::move(client), identity, ground, std::move(remembered));
    if (m_group)
        m_group->lend(accountId, m_session.get());
    FleetSync &sync = m_session->sync();
    if (!m_activity)
        m_activity = std::make_unique<Activity>(*m_journal);
    m_policy = std::make_unique<PolicyFile>(m_demoIsOpen ? m_demoFolder->filePath(u"policy.toml"_s) : m_settings.policyFile(identity.instance));
    m_cleanup = std::make_unique<Cleanup>(Cleanup::Ground{ sync, m_session->operations(), m_history.get(), m_catalogue, m_clock, ground.directory,
        m_demoIsOpen ? m_demoFolder->filePath(u"cleanup.toml"_s) : m_settings.cleanupFile(identity.instance), &cleanupNews });
    m_maintenance = std::make_unique<MaintenanceDesk>(MaintenanceDesk::Ground{ sync, m_session->operations(), ground.directory });
    m_signalWatch = std::make_unique<SignalWatch>(SignalWatch::Ground{ .identity = identity, .history = m_history.get(), .journal = m_journal.get(), .advisories = [] { return shippedAdvisories(); },
        .serverAdvisories = [] { return shippedServerAdvisories(); }, .settings = readSignalSettings(signalSettingsFile(m_settings.file())).settings, .daysKept = m_settings.historyDays() });
    m_containments = std::make_unique<ContainmentBook>(m_journal.get(), identity.instance);
    connect(&m_session->sampler(), &JobSampler::sampled, m_signalWatch.get(), &SignalWatch::setJobs);
    m_window->setFleet({ .sync = &sync,
        .operations = &m_session->operations(),
        .details = &m_session->details(),
        .questions = &m_session->questions(),
        .activity = m_activity.get(),
        .lookup = &m_session->lookup(),
        .sampler = &m_session->sampler(),
        .queuePast = &m_session->queuePast(),
        .mine = &m_session->mine(),
        .policy = m_policy.get(),
        .past = &m_session->fleetPast(),
        .signalWatch = m_signalWatch.get(),
        .containments = m_containments.get(),
        .cleanup = m_cleanup.get(),
        .versionPast = &m_session->versionPast(),
        .recentJobs = &m_session->recentJobs(),
        .maintenance = m_maintenance.get() });
    m_signalWatch->follow(sync);
    m_window->setInstance(identity.instance, m_demoIsOpen);
    if (!m_untold.first.isEmpty() && !m_demoIsOpen) {
        m_window->runnersPage().tell(m_untold.first, m_untold.second);
        m_untold = {};
    }
    sync.setInterval(m_settings.refreshInterval());
    m_session->watchQueue();
    m_unlock->follow(m_session.get());
    if (!m_pictureFolder.isEmpty())
        takePictures();
}

Obstacle WindowProgram::forbiddenOn(const QString &accountId) const
{
    const std::optional<Account> account = m_accounts ? m_accounts->find(accountId) : std::nullopt;
    return m_readOnly ? Obstacle::ReadOnly : account && account->isReadOnly ? Obstacle::Marked : Obstacle::None;
}

void WindowProgram::takePictures()
{
    m_session->sync().setInterval(0);
    m_pictures = std::make_unique<Pictures>(Pictures::Subject{ *m_window, *m_session, *m_activity }, m_pictureFolder);
    connect(m_pictures.get(), &Pictures::finished, this, [](bool allSaved) { QCoreApplication::exit(allSaved ? 0 : 1); }, Qt::QueuedConnection);
    m_pictures->start();
}

void WindowProgram::openLogFolder()
{
    const QString folder = logFolder(m_dataDirectory);
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        QMessageBox::information(m_window.get(), tr("Log Folder"), tr("No program could be started to show it. The log is kept in %1").arg(QDir::toNativeSeparators(folder)));
}

void WindowProgram::close()
{
    m_unlock->follow(nullptr);
    m_pictures.reset();
    m_window->setFleet({});
    m_accountId.clear();
    if (m_expiry)
        m_expiry->follow({});
    m_signalWatch.reset();
    m_containments.reset();
    m_cleanup.reset();
    m_maintenance.reset();
    m_policy.reset();
    m_activity.reset();
    if (m_group)
        m_group->lend({}, nullptr);
    m_session.reset();
    m_remembered.reset();
    m_demo.reset();
    if (m_demoFolder) {   // the demo's; the person's own stay open
        m_journal.reset();
        m_history.reset();
    }
    m_demoFolder.reset();
    m_window->setAccounts(m_accounts ? m_accounts->accounts() : std::vector<Account>());
}

void WindowProgram::openJournal()
{
    if (m_demoIsOpen)
        m_demoFolder = std::make_unique<QTemporaryDir>();
    if (m_demoIsOpen || !m_journal)
        m_journal = std::make_unique<Journal>(Journal::Place{ m_demoIsOpen ? m_demoFolder->path() : dataFolder(m_dataDirectory) });
    if (m_demoIsOpen || !m_history)
        m_history = std::make_unique<History>(QFileInfo(m_journal->file()).path());
    m_history->setDaysKept(m_settings.historyDays());
}

void WindowProgram::chooseScope()
{
    if (!m_session)
        return;
    FleetSync &sync = m_session->sync();
    auto *search = new GroupSearch(m_session->client());
    auto *dialog = new ScopeDialog(sync.identity(), sync.scope(), search, m_window.get());
    search->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScopeDialog::chosen, &sync, [this](const Scope &scope) {
        m_session->sync().setScope(scope);
        std::optional<Account> account = m_accounts->find(m_accountId);
        m_window->setInstance(m_session->identity().instance, m_demoIsOpen, account);
        if (account && account->scope != scopeText(scope)) {
            account->scope = scopeText(scope);
            m_accounts->update(*account);
        }
    });
    dialog->open();
}

} // namespace muster
