// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QToolButton>

#include <optional>
#include <vector>

class QActionGroup;
class QMenu;

namespace muster {

/// The button at the left of the tool bar: says which instance one looks at, and its menu leads to the others, to changing and
/// to forgetting them.
class InstanceSwitcher final : public QToolButton
{
    Q_OBJECT

public:
    explicit InstanceSwitcher(QWidget *parent = nullptr);

    /// Stands below the instances; their owner keeps them.
    void setOtherActions(const QList<QAction *> &actions);
    void setAccounts(const std::vector<Account> &accounts);
    void showNone();
    void showDemo();
    void showAccount(const Account &account);
    /// One that is no account: its address.
    void showAddress(const QString &address);

Q_SIGNALS:
    void chosen(const QString &accountId);
    void editRequested(const QString &accountId);
    void replaceTokenRequested(const QString &accountId);
    void forgetRequested(const QString &accountId);

private:
    void rebuild();
    void show(const QString &name, const QIcon &icon, const QString &tip);
    void addManagement(QMenu *menu, const Account &account);

    std::vector<Account> m_accounts;
    QString m_current;   ///< an account's id; empty: none of them
    QList<QAction *> m_others;
    QMenu *m_menu;
};

} // namespace muster
