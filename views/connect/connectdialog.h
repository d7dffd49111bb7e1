// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/importedhosts.h"
#include "models/accounts/instanceaddress.h"
#include "models/accounts/tokentrouble.h"
#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "views/connect/connectinput.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class TokenFields;
class VerdictBox;

/// Asks for an address and a token, and says in words who the token is and what it can do before anything is loaded; also
/// changes an instance that is there. Does not speak to GitLab itself: checkRequested() is answered with showIdentity(),
/// showError(), showTokenTrouble() or showAddressProblem().
///
/// It is checked while one types, once a token is whole and nothing was typed for a moment; but never while the address is being
/// written (half of an address may be another host), and helpers run only when asked for.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What an instance that is there is shown for.
    enum class Part : quint8 {
        Everything,   ///< to be changed
        Token,        ///< to be given another token
        SignIn,       ///< its token was kept for one session only, and is asked for again
    };

    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// A new instance, in the colour that is free.
    void begin(const QString &address, AccountColour colour);
    /// The token is in this environment variable.
    void setVariable(const QString &variable);
    /// An instance that is there. Its token is not shown; empty means unchanged.
    void edit(const Account &account, Part part);
    /// What other programs know, to choose from; `preselect`: takes the first one at once.
    void setImports(const ImportedHosts &imports, bool preselect);
    /// How long nothing may have been typed.
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }

    void showChecking();
    /// `replaces`: the instance that is there already for this user, whose token this one takes the place of; empty: none.
    void showIdentity(const Identity &identity, QDate todayUtc, const QString &replaces = {});
    void showError(const Error &error, const QString &address);
    void showAddressProblem(AddressProblem problem);
    void showTokenTrouble(const TokenTrouble &trouble);

    /// The instance as the fields say; with edit(), all else of it as it was. Its address is empty when it is none.
    [[nodiscard]] Account account() const;
    /// Empty: keep the one there is.
    [[nodiscard]] ConnectInput input() const;

Q_SIGNALS:
    void checkRequested(const muster::ConnectInput &input);
    /// The last check was abandoned: the input changed, or the dialog closed.
    void checkAbandoned();
    /// The person saw whose token it is and goes on.
    void openRequested();
    /// Nothing that would have to be checked was changed.
    void saveRequested();
    void demoRequested();
    /// The way to this address is to be set; it is as typed, so it may be none.
    void networkRequested(const QString &address);

public:
    void done(int result) override;

private:
    void buildForm(QFormLayout *form);
    void act();
    void check();
    void checkSoon();
    void forgetCheck();
    void takeImport(int index);
    void showTrouble(const QString &sentence, const QString &details);
    void suggestName();
    void sayWhyTokenIsAsked();
    void showNote(const QString &text, const QString &details);
    void updateButtons();
    [[nodiscard]] bool hasInput() const;
    [[nodiscard]] bool needsCheck() const;

    enum class Step : quint8 { Input, Checking, Checked };
    Step m_step = Step::Input;
    bool m_signsIn = false;    ///< see Part::SignIn
    bool m_wasAsked = false;   ///< by the person, not by the pause in typing
    std::optional<Account> m_original;
    std::vector<ImportedHost> m_imports;
    QTimer m_soon;
    QFormLayout *m_form = nullptr;
    QComboBox *m_found;
    QLabel *m_note;
    QLineEdit *m_address;
    TokenFields *m_token = nullptr;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    VerdictBox *m_verdict;
    QPushButton *m_connect;
    QPushButton *m_demo;
};

} // namespace muster
