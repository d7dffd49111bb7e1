// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/connectflow.h"

#include "app/window/networkflow.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/expiry.h"
#include "models/accounts/tokensource.h"
#include "models/accounts/tokenvault.h"
#include "models/base/clock.h"
#include "models/base/hostiletext.h"
#include "models/gitlab/client.h"
#include "models/sync/signin.h"
#include "models/wording/accounttext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "views/shell/accountnotices.h"

#include <QDateTime>
#include <QDir>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace muster {

using namespace Qt::StringLiterals;
using Kind = TokenTrouble::Kind;

ConnectFlow::ConnectFlow(Ground ground, QObject *parent) : QObject(parent), m_ground(std::move(ground)) { }

ConnectFlow::~ConnectFlow() = default;

ConnectDialog *ConnectFlow::dialog()
{
    cancel();
    m_edited.reset();
    delete m_dialog;
    m_dialog = new ConnectDialog(m_ground.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectDialog::checkRequested, this, &ConnectFlow::check);
    connect(m_dialog, &ConnectDialog::checkAbandoned, this, &ConnectFlow::cancel);
    connect(m_dialog, &ConnectDialog::openRequested, this, &ConnectFlow::openChecked);
    connect(m_dialog, &ConnectDialog::saveRequested, this, &ConnectFlow::saveEdited);
    connect(m_dialog, &QDialog::rejected, this, [this] { Q_EMIT failed({ .kind = Error::Kind::Cancelled }); });
    connect(m_dialog, &ConnectDialog::networkRequested, this, &ConnectFlow::editNetwork);
    connect(m_dialog, &ConnectDialog::demoRequested, this, [this] {
        m_dialog->accept();
        Q_EMIT demoRequested();
    });
    return m_dialog;
}

void ConnectFlow::ask(const QString &address)
{
    ConnectDialog *shown = dialog();
    shown->begin(address, m_ground.accounts.freeColour());
    shown->open();
    findImports([this, guard = QPointer(shown)](const ImportedHosts &imports) {
        if (guard && guard == m_dialog)
            guard->setImports(imports, false);
    });
}

void ConnectFlow::askToImport()
{
    ConnectDialog *shown = dialog();
    shown->begin({}, m_ground.accounts.freeColour());
    shown->open();
    findImports([this, guard = QPointer(shown)](const ImportedHosts &imports) {
        if (guard && guard == m_dialog)
            guard->setImports(imports, true);
    });
}

void ConnectFlow::askWithVariable(const QString &address, const QString &variable)
{
    ConnectDialog *shown = dialog();
    shown->begin(address, m_ground.accounts.freeColour());
    shown->setVariable(variable);
    shown->open();
    shown->showChecking();
    check(shown->input());
}

void ConnectFlow::edit(const QString &accountId, ConnectDialog::Part part)
{
    const std::optional<Account> account = m_ground.accounts.find(accountId);
    if (!account)
        return;
    ConnectDialog *shown = dialog();
    m_edited = account;
    shown->edit(*account, part);
    shown->open();
}

void ConnectFlow::cancel()
{
    const bool wasUnderWay = m_attempt && !m_dialog;
    m_attempt.reset();
    m_signIn.reset();
    m_checkedToken = {};
    m_ground.notices.endSignIn();
    if (wasUnderWay)
        Q_EMIT failed({ .kind = Error::Kind::Cancelled });
}

void ConnectFlow::editNetwork(const QString &typed)
{
    if (const auto address = parseInstanceAddress(typed))
        m_ground.network.edit(address->base, m_dialog);
    else
        m_dialog->showAddressProblem(address.error());
}

void ConnectFlow::offerPin(const QUrl &base, QWidget *window, const std::function<void()> &again)
{
    if (const auto trouble = m_signIn ? m_signIn->tlsTrouble() : nullptr)
        m_ground.network.showCertificate(base, *trouble, window, again);
}

std::unique_ptr<gitlab::Client> ConnectFlow::takeClient()
{
    return m_signIn ? m_signIn->takeClient() : nullptr;
}

void ConnectFlow::signIn(const QUrl &base, const SecretString &token, const std::function<void(const Result<Identity> &)> &done)
{
    m_checkedToken = token;
    m_signIn = std::make_unique<SignIn>(m_ground.clock);
    connect(m_signIn.get(), &SignIn::finished, m_attempt.get(), done);
    m_signIn->start(base, token, m_ground.network.settings(base));
}

void ConnectFlow::check(const ConnectInput &input)
{
    cancel();
    m_attempt = std::make_unique<QObject>();
    const auto address = parseInstanceAddress(input.address);
    if (!address) {
        m_dialog->showAddressProblem(address.error());
        return;
    }
    const auto signInWith = [this, base = address->base, shown = address->text()](const SecretString &token) {
        signIn(base, token, [this, base, shown](const Result<Identity> &identity) {
            if (!m_dialog)
                return;
            if (!identity) {
                if (identity.error().kind == Error::Kind::Cancelled)
                    return;
                m_dialog->showError(identity.error(), shown);
                offerPin(base, m_dialog, [this] {
                    if (!m_dialog)
                        return;
                    m_dialog->showChecking();
                    check(m_dialog->input());
                });
                return;
            }
            m_checked = *identity;
            const auto there = m_edited ? std::nullopt : accountAt(base, identity->username);
            m_dialog->showIdentity(*identity, QDateTime::currentDateTimeUtc().date(), there ? there->name : QString());
        });
    };
    if (input.place == TokenPlace::KeyStore || input.place == TokenPlace::Session) {
        if (const Result<SecretString> token = checkedToken(input.token.reveal()))
            signInWith(*token);
        else
            m_dialog->showTokenTrouble({ Kind::NotAToken, {}, token.error().detail });
        return;
    }
    Account asked;   // without an id: nothing that is held for an account that is there
    asked.place = input.place;
    asked.source = input.source;
    m_ground.vault.fetch(asked, m_attempt.get(), [this, signInWith](const TokenResult &token) {
        if (!m_dialog)
            return;
        if (token)
            signInWith(*token);
        else
            m_dialog->showTokenTrouble(token.error());
    });
}

Account ConnectFlow::learned(Account account, const Identity &identity) const
{
    account.username = identity.username;
    noteTokenEnd(account, identity.expiresAt);
    return account;
}

std::optional<Account> ConnectFlow::accountAt(const QUrl &base, const QString &username) const
{
    const std::vector<Account> there = m_ground.accounts.at(base);
    const auto same = std::find_if(there.begin(), there.end(), [&](const Account &other) { return other.username == username; });
    return same == there.end() ? std::nullopt : std::optional(*same);
}

void ConnectFlow::openChecked()
{
    if (!m_dialog || !m_signIn)
        return;
    Account account = learned(m_dialog->account(), m_checked);
    AccountList &accounts = m_ground.accounts;
    if (m_edited) {
        if (m_edited->place == TokenPlace::KeyStore && account.place != TokenPlace::KeyStore)
            m_ground.vault.forget(*m_edited, this, [](const std::optional<TokenTrouble> &) {});   // what stays behind is told by the store itself
        accounts.update(account);
        account = accounts.find(account.id).value_or(account);
    } else {
        // The same user of the same GitLab once more is a new token, not a new instance.
        if (const auto same = accountAt(account.base, m_checked.username)) {
            const Account typed = std::exchange(account, *same);
            account.place = typed.place;
            account.source = typed.source;
            account.isProduction = account.isProduction || typed.isProduction;   // a mark is only taken away where it is seen
            account.isReadOnly = account.isReadOnly || typed.isReadOnly;
            account = learned(account, m_checked);
            accounts.update(account);
            account = accounts.find(account.id).value_or(account);
        } else {
            if (accounts.named(account.name))
                account.name = u"%1 (@%2)"_s.arg(account.name, account.username);
            account = accounts.add(account);
        }
    }
    keepToken(account);
    m_dialog->accept();
    if (m_edited)
        Q_EMIT replaced(account, m_checked);
    else
        Q_EMIT opened(account, m_checked);
}

void ConnectFlow::saveEdited()
{
    if (!m_dialog || !m_edited)
        return;
    m_ground.accounts.update(m_dialog->account());
    const std::optional<Account> account = m_ground.accounts.find(m_edited->id);
    m_dialog->accept();
    if (account)
        Q_EMIT renamed(*account);
}

void ConnectFlow::keepToken(const Account &account)
{
    m_ground.vault.keep(account, m_checkedToken, this, [this, account](const std::optional<TokenTrouble> &trouble) {
        if (!trouble)
            return;
        m_ground.notices.sayTrouble({ .severity = Severity::Attention,
            //: %1 is what happened
            .text = tr("%1 The token of %2 is kept in memory and gone when Muster ends.").arg(tokenTroubleText(*trouble), visibleText(account.name, 100)),
            .actionText = tr("Keep It Elsewhere…"),
            .action = [this, id = account.id] { edit(id, ConnectDialog::Part::Token); },
            .details = visibleText(trouble->detail, 500) });
    });
    m_checkedToken = {};
}

void ConnectFlow::open(const QString &accountId)
{
    cancel();
    const std::optional<Account> account = m_ground.accounts.find(accountId);
    if (!account)
        return;
    m_attempt = std::make_unique<QObject>();
    m_ground.notices.saySignIn({ .text = tr("Signing in to %1…").arg(visibleText(account->name, 100)), .actionText = tr("Cancel"), .action = [this] { cancel(); }, .dismissible = false });
    m_ground.vault.fetch(*account, m_attempt.get(), [this, mine = *account](const TokenResult &token) {
        if (token)
            signIn(mine.base, *token, [this, mine](const Result<Identity> &identity) { signedIn(mine, identity); });
        else
            tellNoToken(mine, token.error());
    });
}

void ConnectFlow::signedIn(const Account &account, const Result<Identity> &identity)
{
    m_checkedToken = {};
    if (!identity) {
        if (identity.error().kind == Error::Kind::Cancelled)
            return;
        tellRefused(account, errorText(identity.error(), account.instance()), errorDetails(identity.error()), identity.error().kind == Error::Kind::Unauthorized);
        offerPin(account.base, m_ground.window, [this, id = account.id] { open(id); });
        Q_EMIT failed(identity.error());
        return;
    }
    if (identity->reading != Obstacle::None) {
        const IdentityText text = describe(*identity, QDateTime::currentDateTimeUtc().date());
        tellRefused(account, text.can + u' ' + text.cannot.value(0), {}, true);
        Q_EMIT failed({ .kind = Error::Kind::Forbidden });
        return;
    }
    m_ground.notices.endSignIn();
    const Account now = learned(account, *identity);
    if (now != account)
        m_ground.accounts.update(now);
    Q_EMIT opened(now, *identity);
}

void ConnectFlow::tellNoToken(const Account &account, const TokenTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::SessionOver:   // as was chosen: asked for at every start
        edit(account.id, ConnectDialog::Part::SignIn);
        break;
    case Kind::NoStore:
    case Kind::Refused:
    case Kind::NoAnswer:
    case Kind::StoreFailed:
    case Kind::CommandFailed:
    case Kind::CommandSilent:
    case Kind::CommandHangs:
        tellRefused(account, tokenTroubleText(trouble), visibleText(trouble.detail, 500), false);
        break;
    case Kind::NotThere:
    case Kind::Foreign:
    case Kind::NoVariable:
    case Kind::NotAToken:
    case Kind::CommandUnreadable:
    case Kind::CommandNotStarted:
        tellRefused(account, tokenTroubleText(trouble), {}, true);
        break;
    }
    Q_EMIT failed({ .kind = Error::Kind::Cancelled });   // nothing was asked of GitLab
}

void ConnectFlow::tellRefused(const Account &account, const QString &text, const QString &details, bool isTheTokens)
{
    MessageBar::Message message{ .severity = Severity::Bad,
        //: %1 is an instance, %2 a sentence
        .text = tr("%1 was not opened. %2").arg(visibleText(account.name, 100), text),
        .details = details };
    const QString id = account.id;
    if (isTheTokens) {
        message.actionText = tr("Replace Token…");
        message.action = [this, id] { edit(id, ConnectDialog::Part::Token); };
    } else {
        message.actionText = tr("Try Again");
        message.action = [this, id] { open(id); };
    }
    m_ground.notices.saySignIn(message);
}

void ConnectFlow::findImports(const std::function<void(const ImportedHosts &)> &found)
{
    auto *watcher = new QFutureWatcher<std::shared_ptr<ImportedHosts>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, found] {
        watcher->deleteLater();
        const std::shared_ptr<ImportedHosts> imports = watcher->result();
        auto &hosts = imports->hosts;
        hosts.erase(std::remove_if(hosts.begin(), hosts.end(), [this](const ImportedHost &host) { return !m_ground.accounts.at(host.base).empty(); }), hosts.end());
        found(*imports);
    });
    auto promise = std::make_shared<QPromise<std::shared_ptr<ImportedHosts>>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, places = ImportPlaces{ m_ground.environment, QDir::homePath() }] {
        promise->addResult(std::make_shared<ImportedHosts>(findImportedHosts(places)));
        promise->finish();
    });
}

void ConnectFlow::countImports(const std::function<void(int)> &counted)
{
    findImports([counted](const ImportedHosts &imports) { counted(int(imports.hosts.size())); });
}

} // namespace muster
