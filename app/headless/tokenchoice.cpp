// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/tokenchoice.h"

#include "app/headless/terminal.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/systemkeystore.h"
#include "models/accounts/tokensource.h"
#include "models/accounts/tokenvault.h"
#include "models/wording/accounttext.h"
#include "models/wording/addresstext.h"

#include <QEventLoop>
#include <QStringList>

namespace muster::headless {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Nobody may be there to unlock it.
constexpr auto keyStorePatience = 30s;

} // namespace

TokenChoice::TokenChoice(const Wish &wish, const QProcessEnvironment &environment, const AccountList &accounts)
    : m_wish(wish), m_environment(environment), m_accounts(accounts), m_named(wish.instance.isEmpty() ? std::nullopt : accounts.named(wish.instance))
{
}

tl::expected<QUrl, ExitStatus> TokenChoice::address(Terminal &terminal)
{
    const QString fromEnvironment = addressFromEnvironment(m_environment);
    if (m_wish.url.isEmpty() && m_named) {
        m_base = m_named->base;
        // GITLAB_TOKEN belongs to GITLAB_HOST.
        const auto other = parseInstanceAddress(fromEnvironment);
        if (!other || other->base != m_base)
            m_environment.remove(u"GITLAB_TOKEN"_s);
        return m_base;
    }
    const QString typed = m_wish.url.isEmpty() ? fromEnvironment : m_wish.url;
    if (typed.isEmpty()) {
        QStringList names;
        for (const Account &account : m_accounts.accounts())
            names += account.name;
        if (!m_wish.instance.isEmpty())
            terminal.complain(names.isEmpty() ? tr("There is no instance called “%1”; give --url.").arg(m_wish.instance)
                                              : tr("There is no instance called “%1”. There are: %2.").arg(m_wish.instance, names.join(u", "_s)));
        else
            terminal.complain(names.isEmpty() ? tr("Which GitLab? Give --url, set GITLAB_HOST, or try --demo.")
                                              : tr("Which GitLab? Give --instance (%1) or --url, set GITLAB_HOST, or try --demo.").arg(names.join(u", "_s)));
        return tl::unexpected(ExitStatus::Usage);
    }
    const auto parsed = parseInstanceAddress(typed);
    if (!parsed) {
        terminal.complain(addressProblemText(parsed.error()));
        return tl::unexpected(ExitStatus::Usage);
    }
    if (parsed->isPlainHttp)
        terminal.complain(tr("Warning: %1 is not encrypted, so the token travels readable.").arg(parsed->text()));
    m_base = parsed->base;
    return m_base;
}

tl::expected<std::optional<Account>, ExitStatus> TokenChoice::owner(Terminal &terminal) const
{
    if (m_named) {
        if (m_named->base == m_base)
            return m_named;
        terminal.complain(tr("The instance “%1” is at %2; its token is not sent to %3.").arg(m_named->name, m_named->instance(), m_base.toString()));
        return tl::unexpected(ExitStatus::NotAllowed);
    }
    const std::vector<Account> there = m_wish.instance.isEmpty() ? m_accounts.at(m_base) : std::vector<Account>();
    if (there.size() > 1) {
        QStringList names;
        for (const Account &account : there)
            names += account.name;
        terminal.complain(tr("Several instances are at %1; choose one with --instance: %2.").arg(m_base.toString(), names.join(u", "_s)));
        return tl::unexpected(ExitStatus::Usage);
    }
    return there.empty() ? std::nullopt : std::optional<Account>(there.front());
}

tl::expected<SecretString, ExitStatus> TokenChoice::token(Terminal &terminal)
{
    const bool hasAddress = !m_wish.url.isEmpty() || !m_named;
    const Result<std::optional<FoundToken>> found = tokenFromEnvironment({ m_wish.instance, hasAddress }, m_environment);
    if (!found) {
        terminal.complain(found.error().detail);
        return tl::unexpected(ExitStatus::Error);
    }
    if (*found)
        return (*found)->token;
    const auto account = owner(terminal);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account) {
        terminal.complain(tr("There is no token: set GITLAB_TOKEN, or give --token-file or --token-stdin. Never as an argument: everybody on this machine can read those."));
        return tl::unexpected(ExitStatus::NotAllowed);
    }
    return fetch(**account, terminal);
}

tl::expected<SecretString, ExitStatus> TokenChoice::fetch(const Account &account, Terminal &terminal) const
{
    SystemKeyStore store(keyStorePatience);
    TokenVault vault({ store, m_environment });
    TokenResult token = tl::unexpected(TokenTrouble{});
    QEventLoop loop;
    vault.fetch(account, &loop, [&token, &loop](const TokenResult &result) {
        token = result;
        loop.quit();
    });
    loop.exec();
    if (token)
        return std::move(*token);
    terminal.complain(u"%1: %2"_s.arg(account.name, tokenTroubleText(token.error())));
    return tl::unexpected(ExitStatus::NotAllowed);
}

} // namespace muster::headless
