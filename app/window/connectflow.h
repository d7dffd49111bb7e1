// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/accounts/importedhosts.h"
#include "models/accounts/tokentrouble.h"
#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "views/connect/connectdialog.h"

#include <QObject>
#include <QPointer>
#include <QProcessEnvironment>

#include <functional>
#include <memory>
#include <optional>

namespace muster {

class AccountList;
class AccountNotices;
class Clock;
class NetworkFlow;
class SignIn;
class TokenVault;
namespace gitlab {
class Client;
}

/// The way from an instance to a signed-in client: finds or asks for the token, signs in, keeps what was learned. One attempt at
/// a time; what was begun before is dropped.
class ConnectFlow final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        QWidget *window;
        AccountNotices &notices;
        AccountList &accounts;
        TokenVault &vault;
        NetworkFlow &network;
        const Clock &clock;
        QProcessEnvironment environment;   ///< as the program was started with
    };
    explicit ConnectFlow(Ground ground, QObject *parent = nullptr);
    ~ConnectFlow() override;

    /// The dialog for a new instance.
    void ask(const QString &address);
    /// The same, with the first of what other programs know filled in.
    void askToImport();
    /// With a token from a variable, checked at once.
    void askWithVariable(const QString &address, const QString &variable);
    void edit(const QString &accountId, ConnectDialog::Part part);
    /// Without a dialog, unless the token has to be typed in.
    void open(const QString &accountId);
    void cancel();
    /// Once, after opened().
    [[nodiscard]] std::unique_ptr<gitlab::Client> takeClient();
    /// Looks, in the background, how many instances other programs know that are no account yet.
    void countImports(const std::function<void(int)> &counted);

Q_SIGNALS:
    /// Signed in, and told so to the person when it was with the dialog. The token is being kept meanwhile.
    void opened(const muster::Account &account, const muster::Identity &identity);
    /// The same for an instance that was changed in the dialog: whoever is looking at another one need not be taken away from it.
    void replaced(const muster::Account &account, const muster::Identity &identity);
    /// Name, colour or marks were changed, nothing else.
    void renamed(const muster::Account &account);
    void demoRequested();
    /// What open() began came to nothing; the person was told why, or gave it up (Kind::Cancelled).
    void failed(const muster::Error &error);

private:
    ConnectDialog *dialog();
    void check(const ConnectInput &input);
    void editNetwork(const QString &typed);
    /// Offers to pin the certificate that was refused, if that was it; `again` when it was pinned.
    void offerPin(const QUrl &base, QWidget *window, const std::function<void()> &again);
    void signIn(const QUrl &base, const SecretString &token, const std::function<void(const Result<Identity> &)> &done);
    /// What is known already of this user of that GitLab.
    [[nodiscard]] std::optional<Account> accountAt(const QUrl &base, const QString &username) const;
    void openChecked();
    void saveEdited();
    void keepToken(const Account &account);
    void signedIn(const Account &account, const Result<Identity> &identity);
    void tellNoToken(const Account &account, const TokenTrouble &trouble);
    void tellRefused(const Account &account, const QString &text, const QString &details, bool isTheTokens);
    void findImports(const std::function<void(const ImportedHosts &)> &found);
    [[nodiscard]] Account learned(Account account, const Identity &identity) const;

    Ground m_ground;
    QPointer<ConnectDialog> m_dialog;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QObject> m_attempt;   ///< receiver of what the present attempt waits for
    SecretString m_checkedToken;
    Identity m_checked;
    std::optional<Account> m_edited;      ///< as it was before the dialog
};

} // namespace muster
