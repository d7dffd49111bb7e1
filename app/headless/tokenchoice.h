// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/accounts/account.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace muster {
class AccountList;
}

namespace muster::headless {

class Terminal;

/// Which GitLab a command asks, and with which token, as far as no file and no standard input gives one. A token is only ever
/// sent to the address it was meant for: GITLAB_TOKEN to --url or GITLAB_HOST, an instance's own to that instance.
class TokenChoice final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::TokenChoice)

public:
    struct Wish {
        QString instance;   ///< --instance; empty: none
        QString url;        ///< --url; empty: none
    };
    TokenChoice(const Wish &wish, const QProcessEnvironment &environment, const AccountList &accounts);

    /// --url, else the address of --instance, else GITLAB_HOST. On failure says why and gives the status to end with.
    [[nodiscard]] tl::expected<QUrl, ExitStatus> address(Terminal &terminal);
    /// After address(): MUSTER_TOKEN_<NAME>, else GITLAB_TOKEN, else where the instance's token is. Waits for key store or helper.
    [[nodiscard]] tl::expected<SecretString, ExitStatus> token(Terminal &terminal);

private:
    /// The instance whose token may go to m_base; nullopt after saying why there is none, unless there simply is none.
    [[nodiscard]] tl::expected<std::optional<Account>, ExitStatus> owner(Terminal &terminal) const;
    [[nodiscard]] tl::expected<SecretString, ExitStatus> fetch(const Account &account, Terminal &terminal) const;

    Wish m_wish;
    QProcessEnvironment m_environment;
    const AccountList &m_accounts;
    std::optional<Account> m_named;
    QUrl m_base;
};

} // namespace muster::headless
