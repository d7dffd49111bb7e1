// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window program does with the list of instances: opening, changing and forgetting them.

#include "app/session/datafolder.h"
#include "app/session/forget.h"
#include "app/session/hardening.h"
#include "app/session/instancegroup.h"
#include "app/session/scopetext.h"
#include "app/session/session.h"
#include "app/window/connectflow.h"
#include "app/window/expirywatch.h"
#include "app/window/networkflow.h"
#include "app/window/windowprogram.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/systemkeystore.h"
#include "models/accounts/tokensource.h"
#include "models/accounts/tokenvault.h"
#include "models/base/hostiletext.h"
#include "models/settings/settings.h"
#include "models/wording/accounttext.h"
#include "views/connect/forgetquestion.h"
#include "views/shell/accountnotices.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/mainwindow.h"

#include <QMessageBox>
#include <QProcessEnvironment>

#include <utility>

namespace muster {

using namespace std::chrono_literals;

namespace {

/// Somebody may have to type a password for it.
constexpr auto keyStorePatience = 3min;

} // namespace

void WindowProgram::makeAccounts()
{
    const QProcessEnvironment environment = startEnvironment();
    m_accounts = std::make_unique<AccountList>(AccountList::fileBeside(m_settings.file()));
    m_keyStore = std::make_unique<SystemKeyStore>(keyStorePatience);
    m_vault = std::make_unique<TokenVault>(TokenVault::Means{ *m_keyStore, environment });
    AccountNotices &notices = m_window->notices();
    m_flow = std::make_unique<ConnectFlow>(ConnectFlow::Ground{ m_window.get(), notices, *m_accounts, *m_vault, *m_network, m_clock, environment });
    m_expiry = std::make_unique<ExpiryWatch>(*m_accounts, notices, m_clock);

    connect(m_accounts.get(), &AccountList::changed, this, [this] { m_window->setAccounts(m_accounts->accounts()); });
    const auto tellTrouble = [this, &notices] {
        if (const auto &trouble = m_accounts->trouble())
            notices.sayTrouble({ .severity = Severity::Attention, .text = accountFileTroubleText(*trouble), .details = trouble->detail });
    };
    connect(m_accounts.get(), &AccountList::troubleChanged, this, tellTrouble);
    connect(m_flow.get(), &ConnectFlow::opened, this, &WindowProgram::openInstance);
    connect(m_flow.get(), &ConnectFlow::replaced, this, [this](const Account &account, const Identity &identity) {
        if (!m_session || account.id == m_accountId) {
            openInstance(account, identity);
        } else {
            m_flow->cancel();
            if (m_group)
                m_group->retry(account.id);
        }
    });
    connect(m_flow.get(), &ConnectFlow::renamed, this, &WindowProgram::showRenamed);
    connect(m_flow.get(), &ConnectFlow::demoRequested, this, [this] { startDemo(-1); });
    connect(m_expiry.get(), &ExpiryWatch::replaceRequested, this, [this](const QString &id) { m_flow->edit(id, ConnectDialog::Part::Token); });
    connect(m_window.get(), &MainWindow::connectRequested, this, [this] { m_flow->ask(m_accounts->accounts().empty() ? m_settings.lastAddress() : QString()); });
    connect(m_window.get(), &MainWindow::importRequested, this, [this] { m_flow->askToImport(); });
    connect(m_window.get(), &MainWindow::connectToRequested, this, &WindowProgram::connectTo);
    connectSwitcher();
    connectFleets();
    m_window->setAccounts(m_accounts->accounts());
    tellTrouble();
}

/// As the options or the last time say.
void WindowProgram::openFirst(const QString &url)
{
    if (url.isEmpty()) {
        if (const std::optional<Account> last = m_accounts->lastUsed())
            startFromMemory(last->instance(), last->id, [this, id = last->id] { m_flow->open(id); });
        else
            countImports();
        return;
    }
    const auto found = tokenFromEnvironment({ {}, true }, startEnvironment());
    const QString variable = found && *found ? (*found)->variable : QString();
    const auto signIn = [this, url, variable] {
        if (variable.isEmpty())
            connectTo(url);
        else
            m_flow->askWithVariable(url, variable);
    };
    const auto address = parseInstanceAddress(url);
    const std::vector<Account> known = address ? m_accounts->at(address->base) : std::vector<Account>();
    if (known.empty())
        signIn();
    else
        startFromMemory(known.front().instance(), known.front().id, signIn);
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
    open(std::move(client), identity, account.id);
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
    if (const auto [id, runner] = std::exchange(m_showAfterOpen, {}); id == account.id && runner.isValid())
        openFromFleets(id, runner);
}

void WindowProgram::showRenamed(const Account &account)
{
    if (account.id != m_accountId || !m_session)
        return;
    if (account.isReadOnly)
        m_unlock->lock();
    m_session->forbid(forbiddenOn(account.id));
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
    if (m_group) {   // no session of theirs may be open
        std::vector<Account> others = m_accounts->accounts();
        std::erase_if(others, [&account](const Account &other) { return other.id == account.id || other.isLeftOut; });
        m_group->setAccounts(others);
    }
    m_vault->forget(account, this, [this, name = account.name](const std::optional<TokenTrouble> &trouble) {
        if (trouble)
            m_window->notices().sayTrouble({ .severity = Severity::Bad,
                //: %1 is an instance, %2 what happened
                .text = tr("The token of %1 may still be in the key store. %2").arg(visibleText(name, 100), tokenTroubleText(*trouble)), .details = visibleText(trouble->detail, 500) });
    });
    if (!keepsHistory && !account.username.isEmpty())
        forget({ account.instance(), account.username, dataFolder(m_dataDirectory), &ownHistory() });
    m_memory->forget(account.instance(), this, [](const std::optional<Error> &) {});   // what stays behind is told by the memory itself
    m_accounts->remove(account.id);
    if (m_settings.lastAddress() == account.instance())
        m_settings.setLastAddress({});
    if (m_accounts->accounts().empty())
        countImports();
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

} // namespace muster
