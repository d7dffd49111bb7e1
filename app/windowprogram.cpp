// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowprogram.h"

#include "app/demo/server/serverthread.h"
#include "app/session/datafolder.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "app/startoptions.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/tokensource.h"
#include "models/operations/activity.h"
#include "models/settings/settings.h"
#include "models/sync/groupsearch.h"
#include "models/sync/policyfile.h"
#include "models/sync/signin.h"
#include "views/connect/connectdialog.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/scopedialog.h"
#include "views/versions/compliancetab.h"
#include "views/widgets/theme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

WindowProgram::WindowProgram(Settings &settings) : m_settings(settings)
{
    applyTheme(settings.theme());
    m_window = std::make_unique<MainWindow>(settings);
    connect(m_window.get(), &MainWindow::connectRequested, this, [this] { askForConnection(m_settings.lastAddress()); });
    connect(m_window.get(), &MainWindow::connectToRequested, this, &WindowProgram::askForConnection);
    connect(m_window.get(), &MainWindow::demoRequested, this, [this] { startDemo(-1); });
    connect(m_window.get(), &MainWindow::disconnectRequested, this, &WindowProgram::close);
    connect(m_window.get(), &MainWindow::scopeRequested, this, &WindowProgram::chooseScope);
    connect(&settings, &Settings::refreshIntervalChanged, this, [this](int seconds) {
        if (m_session)
            m_session->sync().setInterval(seconds);
    });
}

WindowProgram::~WindowProgram()
{
    close();
}

void WindowProgram::start(const StartOptions &options)
{
    m_dataDirectory = options.dataDirectory;
    m_window->show();
    QTimer::singleShot(0, this, [this, options] {
        m_window->runnersPage().setCatalogue(shippedCatalogue());
        m_window->complianceTab().setCatalogue(shippedCatalogue());
        if (options.demo) {
            startDemo(options.demoRunners);
            return;
        }
        if (options.url.isEmpty())
            return;
        const auto found = tokenFromEnvironment({ {}, true }, QProcessEnvironment::systemEnvironment());
        askForConnection(options.url);
        if (found && *found && m_dialog) {
            m_dialog->showChecking();
            check(options.url, (*found)->token);
        }
    });
}

void WindowProgram::askForConnection(const QString &address)
{
    if (!m_dialog) {
        m_dialog = new ConnectDialog(m_window.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ConnectDialog::checkRequested, this, &WindowProgram::check);
        connect(m_dialog, &ConnectDialog::checkAbandoned, this, [this] { m_signIn.reset(); });
        connect(m_dialog, &ConnectDialog::openRequested, this, &WindowProgram::openChecked);
        connect(m_dialog, &ConnectDialog::demoRequested, this, [this] {
            m_dialog->accept();
            startDemo(-1);
        });
    }
    m_dialog->setAddress(address);
    m_dialog->open();
}

void WindowProgram::check(const QString &address, const SecretString &token)
{
    const auto parsed = parseInstanceAddress(address);
    if (!parsed) {
        m_dialog->showAddressProblem(parsed.error());
        return;
    }
    m_signIn = std::make_unique<SignIn>(m_clock);
    connect(m_signIn.get(), &SignIn::finished, this, [this, shown = parsed->text()](const Result<Identity> &identity) { checked(shown, identity); });
    m_signIn->start(parsed->base, token);
}

void WindowProgram::checked(const QString &address, const Result<Identity> &identity)
{
    if (!m_dialog)
        return;
    if (!identity) {
        if (identity.error().kind != Error::Kind::Cancelled)
            m_dialog->showError(identity.error(), address);
        return;
    }
    m_checked = *identity;
    m_dialog->showIdentity(*identity, QDateTime::currentDateTimeUtc().date());
}

void WindowProgram::openChecked()
{
    std::unique_ptr<gitlab::Client> client = m_signIn ? m_signIn->takeClient() : nullptr;
    if (!client)
        return;
    m_settings.setLastAddress(m_checked.instance);
    m_dialog->accept();
    m_demoIsOpen = false;
    open(std::move(client), m_checked);
}

void WindowProgram::startDemo(int runners)
{
    close();
    demo::ServerOptions options;
    if (runners >= 0)
        options.world.runners = runners;
    m_demo = std::make_unique<demo::ServerThread>(options);
    connect(m_demo.get(), &demo::ServerThread::ready, this, [this](const QUrl &url) {
        m_signIn = std::make_unique<SignIn>(m_clock);
        connect(m_signIn.get(), &SignIn::finished, this, [this](const Result<Identity> &identity) {
            if (!identity)
                return;
            m_demoIsOpen = true;
            open(m_signIn->takeClient(), *identity);
        });
        m_signIn->start(url, SecretString(m_demo->server().token()));
    });
}

void WindowProgram::open(std::unique_ptr<gitlab::Client> client, const Identity &identity)
{
    std::unique_ptr<demo::ServerThread> demo = m_demoIsOpen ? std::move(m_demo) : nullptr;
    close();
    m_demo = std::move(demo);
    openJournal();
    m_session = std::make_unique<Session>(std::move(client), identity, Session::Ground{ m_clock, *m_journal, QFileInfo(m_journal->file()).path(), m_history.get() });
    FleetSync &sync = m_session->sync();
    m_activity = std::make_unique<Activity>(*m_journal);
    m_policy = std::make_unique<PolicyFile>(m_demoIsOpen ? m_demoFolder->filePath(u"policy.toml"_s) : m_settings.policyFile(identity.instance));
    m_window->setFleet({ &sync, &m_session->operations(), &m_session->details(), m_activity.get(), &m_session->lookup(), &m_session->sampler(), &m_session->queuePast(), m_policy.get() });
    m_window->setInstance(identity.instance, m_demoIsOpen);
    sync.setInterval(m_settings.refreshInterval());
    m_session->watchQueue();
    sync.refresh();
}

void WindowProgram::close()
{
    m_window->setFleet({});
    m_policy.reset();
    m_activity.reset();
    m_session.reset();
    m_demo.reset();
    if (m_demoFolder) {   // the demo's; the person's own stay open
        m_journal.reset();
        m_history.reset();
    }
    m_demoFolder.reset();
}

void WindowProgram::openJournal()
{
    if (m_demoIsOpen)
        m_demoFolder = std::make_unique<QTemporaryDir>();
    if (m_demoIsOpen || !m_journal)
        m_journal = std::make_unique<Journal>(Journal::Place{ m_demoIsOpen ? m_demoFolder->path() : dataFolder(m_dataDirectory) });
    if (m_demoIsOpen || !m_history)
        m_history = std::make_unique<History>(QFileInfo(m_journal->file()).path());
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
        m_window->setInstance(m_session->identity().instance, m_demoIsOpen);
    });
    dialog->open();
}

} // namespace muster
