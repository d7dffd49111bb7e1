// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowprogram.h"

#include "app/connectflow.h"
#include "app/demo/server/serverthread.h"
#include "app/expirywatch.h"
#include "app/session/datafolder.h"
#include "app/session/forget.h"
#include "app/session/scopetext.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "app/startoptions.h"
#include "app/unlockflow.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/systemkeystore.h"
#include "models/accounts/tokensource.h"
#include "models/accounts/tokenvault.h"
#include "models/base/hostiletext.h"
#include "models/operations/activity.h"
#include "models/settings/settings.h"
#include "models/sync/groupsearch.h"
#include "models/sync/signin.h"
#include "models/wording/accounttext.h"
#include "views/connect/forgetquestion.h"
#include "views/runners/runnerspage.h"
#include "views/shell/accountnotices.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/mainwindow.h"
#include "views/shell/scopedialog.h"
#include "views/widgets/theme.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody may have to type a password for it.
constexpr auto keyStorePatience = 3min;

} // namespace

WindowProgram::WindowProgram(Settings &settings) : m_settings(settings)
{
    applyTheme(settings.theme());
    m_window = std::make_unique<MainWindow>(settings);
    connect(m_window.get(), &MainWindow::demoRequested, this, [this] { startDemo(-1); });
    connect(m_window.get(), &MainWindow::disconnectRequested, this, &WindowProgram::close);
    connect(m_window.get(), &MainWindow::scopeRequested, this, &WindowProgram::chooseScope);
    m_unlock = std::make_unique<UnlockFlow>(m_window.get(), m_clock);
    connect(m_window.get(), &MainWindow::unlockRequested, m_unlock.get(), &UnlockFlow::ask);
    connect(m_window.get(), &MainWindow::lockRequested, m_unlock.get(), &UnlockFlow::lock);
    connect(m_unlock.get(), &UnlockFlow::leftChanged, m_window.get(), &MainWindow::setUnlockLeft);
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
        makeAccounts(options);
        if (options.demo) {
            startDemo(options.demoRunners);
            return;
        }
        if (!options.url.isEmpty()) {
            const auto found = tokenFromEnvironment({ {}, true }, QProcessEnvironment::systemEnvironment());
            if (found && *found)
                m_flow->askWithVariable(options.url, (*found)->variable);
            else
                connectTo(options.url);
            return;
        }
        if (const std::optional<Account> last = m_accounts->lastUsed())
            m_flow->open(last->id);
        else
            countImports();
    });
}

void WindowProgram::makeAccounts(const StartOptions &options)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_accounts = std::make_unique<AccountList>(AccountList::fileBeside(options.settingsFile.isEmpty() ? Settings::standardPath() : options.settingsFile));
    m_keyStore = std::make_unique<SystemKeyStore>(keyStorePatience);
    m_vault = std::make_unique<TokenVault>(TokenVault::Means{ *m_keyStore, environment });
    AccountNotices &notices = m_window->notices();
    m_flow = std::make_unique<ConnectFlow>(ConnectFlow::Ground{ m_window.get(), notices, *m_accounts, *m_vault, m_clock, environment });
    m_expiry = std::make_unique<ExpiryWatch>(*m_accounts, notices, m_clock);

    connect(m_accounts.get(), &AccountList::changed, this, [this] { m_window->setAccounts(m_accounts->accounts()); });
    const auto tellTrouble = [this, &notices] {
        if (const auto &trouble = m_accounts->trouble())
            notices.sayTrouble({ .severity = Severity::Attention, .text = accountFileTroubleText(*trouble), .details = trouble->detail });
    };
    connect(m_accounts.get(), &AccountList::troubleChanged, this, tellTrouble);
    connect(m_flow.get(), &ConnectFlow::opened, this, &WindowProgram::openInstance);
    connect(m_flow.get(), &ConnectFlow::replaced, this, [this](const Account &account, const Identity &identity) {
        if (!m_session || account.id == m_accountId)
            openInstance(account, identity);
        else
            m_flow->cancel();
    });
    connect(m_flow.get(), &ConnectFlow::renamed, this, &WindowProgram::showRenamed);
    connect(m_flow.get(), &ConnectFlow::demoRequested, this, [this] { startDemo(-1); });
    connect(m_expiry.get(), &ExpiryWatch::replaceRequested, this, [this](const QString &id) { m_flow->edit(id, ConnectDialog::Part::Token); });
    connect(m_window.get(), &MainWindow::connectRequested, this, [this] { m_flow->ask(m_accounts->accounts().empty() ? m_settings.lastAddress() : QString()); });
    connect(m_window.get(), &MainWindow::importRequested, this, [this] { m_flow->askToImport(); });
    connect(m_window.get(), &MainWindow::connectToRequested, this, &WindowProgram::connectTo);
    connectSwitcher();
    m_window->setAccounts(m_accounts->accounts());
    tellTrouble();
}

void WindowProgram::connectSwitcher()
{
    const InstanceSwitcher &switcher = m_window->switcher();
    connect(&switcher, &InstanceSwitcher::chosen, this, [this](const QString &id) {
        if (id != m_accountId)
            m_flow->open(id);
        else
            m_window->setAccounts(m_accounts->accounts());   // it stays the one that is checked
    });
    connect(&switcher, &InstanceSwitcher::editRequested, this, [this](const QString &id) { m_flow->edit(id, ConnectDialog::Part::Everything); });
    connect(&switcher, &InstanceSwitcher::replaceTokenRequested, this, [this](const QString &id) { m_flow->edit(id, ConnectDialog::Part::Token); });
    connect(&switcher, &InstanceSwitcher::forgetRequested, this, &WindowProgram::askToForget);
}

void WindowProgram::countImports()
{
    m_flow->countImports([this](int hosts) { m_window->setImportCount(hosts); });
}

/// To an instance that is there, or to a new one.
void WindowProgram::connectTo(const QString &address)
{
    const auto parsed = parseInstanceAddress(address);
    const std::vector<Account> known = parsed ? m_accounts->at(parsed->base) : std::vector<Account>();
    if (known.empty())
        m_flow->ask(address);
    else
        m_flow->open(known.front().id);
}

void WindowProgram::openInstance(const Account &account, const Identity &identity)
{
    std::unique_ptr<gitlab::Client> client = m_flow->takeClient();
    if (!client)
        return;
    m_demoIsOpen = false;
    open(std::move(client), identity);
    m_accountId = account.id;
    m_accounts->setLastUsed(account.id);
    m_settings.setLastAddress(identity.instance);
    m_window->setInstance(identity.instance, false, account);
    m_window->setAccounts(m_accounts->accounts());
    m_expiry->follow(account.id);
    if (const std::optional<Scope> scope = scopeFromText(account.scope); scope && *scope != m_session->sync().scope() && canSee(identity, *scope)) {
        m_session->sync().setScope(*scope);   // loads
        m_window->setInstance(identity.instance, false, account);
    } else {
        m_session->sync().refresh();
    }
}

void WindowProgram::showRenamed(const Account &account)
{
    if (account.id == m_accountId && m_session)
        m_window->setInstance(m_session->identity().instance, false, account);
}

void WindowProgram::askToForget(const QString &accountId)
{
    const std::optional<Account> account = m_accounts->find(accountId);
    if (!account)
        return;
    const std::vector<Account> there = m_accounts->at(account->base);
    const bool keepsHistory = std::any_of(there.begin(), there.end(), [&account](const Account &other) { return other.id != account->id && other.username == account->username; });
    QMessageBox *question = forgetQuestion(*account, keepsHistory, m_window.get());
    connect(question, &QDialog::accepted, this, [this, account = *account, keepsHistory] { forgetInstance(account, keepsHistory); });
    question->open();
}

void WindowProgram::forgetInstance(const Account &account, bool keepsHistory)
{
    m_flow->cancel();
    if (account.id == m_accountId)
        close();
    m_vault->forget(account, this, [this, name = account.name](const std::optional<TokenTrouble> &trouble) {
        if (trouble)
            m_window->notices().sayTrouble({ .severity = Severity::Bad,
                //: %1 is an instance, %2 what happened
                .text = tr("The token of %1 may still be in the key store. %2").arg(visibleText(name, 100), tokenTroubleText(*trouble)), .details = visibleText(trouble->detail, 500) });
    });
    if (!keepsHistory && !account.username.isEmpty())
        forget({ account.instance(), account.username, dataFolder(m_dataDirectory), &ownHistory() });
    m_accounts->remove(account.id);
    if (m_settings.lastAddress() == account.instance())
        m_settings.setLastAddress({});
    if (m_accounts->accounts().empty())
        countImports();
}

void WindowProgram::startDemo(int runners)
{
    m_flow->cancel();
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
            m_session->sync().refresh();
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
    m_window->setFleet({ &sync, &m_session->operations(), &m_session->details(), m_activity.get(), &m_session->lookup(), &m_session->sampler(), &m_session->queuePast() });
    m_window->setInstance(identity.instance, m_demoIsOpen);
    sync.setInterval(m_settings.refreshInterval());
    m_session->watchQueue();
    m_unlock->follow(m_session.get());
}

void WindowProgram::close()
{
    m_unlock->follow(nullptr);
    m_window->setFleet({});
    m_accountId.clear();
    if (m_expiry)
        m_expiry->follow({});
    m_activity.reset();
    m_session.reset();
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
}

History &WindowProgram::ownHistory()
{
    if (!m_demoFolder) {
        m_demoIsOpen = false;   // it was, and is closed
        openJournal();
        return *m_history;
    }
    if (!m_historyBesideDemo)
        m_historyBesideDemo = std::make_unique<History>(dataFolder(m_dataDirectory));
    return *m_historyBesideDemo;
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
