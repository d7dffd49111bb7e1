// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window program does for the table of several instances: it connects them, and shows how far each is.

#include "app/session/instancegroup.h"
#include "app/session/session.h"
#include "app/window/connectflow.h"
#include "app/window/networkflow.h"
#include "app/window/windowprogram.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/tokenvault.h"
#include "models/history/history.h"
#include "models/history/journal.h"
#include "models/settings/settings.h"
#include "views/runners/fleetspage.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"

#include <QFileInfo>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::vector<Account> shownTogether(const AccountList &accounts)
{
    std::vector<Account> shown = accounts.accounts();
    std::erase_if(shown, [](const Account &account) { return account.isLeftOut; });
    return shown;
}

} // namespace

void WindowProgram::connectFleets()
{
    FleetsPage &page = m_window->fleetsPage();
    connect(&page, &FleetsPage::wanted, this, &WindowProgram::beginFleets);
    connect(&page, &FleetsPage::unwanted, this, [this] {
        if (m_group)
            m_group->rest();
    });
    connect(&page, &FleetsPage::refreshRequested, this, [this] {
        beginFleets();
        if (m_group)
            m_group->refresh();
    });
    connect(&page, &FleetsPage::choiceChanged, this, [this](const QString &id, bool isShown) {
        if (std::optional<Account> account = m_accounts->find(id)) {
            account->isLeftOut = !isShown;
            m_accounts->update(*account);
        }
    });
    connect(&page, &FleetsPage::tokenRequested, this, [this](const QString &id) { m_flow->edit(id, ConnectDialog::Part::Token); });
    connect(&page, &FleetsPage::openRequested, this, &WindowProgram::openFromFleets);
    connect(m_accounts.get(), &AccountList::changed, this, [this] {
        if (m_session && !m_accountId.isEmpty())
            m_session->forbid(forbiddenOn(m_accountId));   // another Muster may have set the mark
        if (m_group)
            m_group->setAccounts(shownTogether(*m_accounts));
    });
}

/// When somebody looks: tokens are asked for, which may ask the person.
void WindowProgram::beginFleets()
{
    const bool isBesideDemo = m_demoIsOpen || m_demo;
    m_window->fleetsPage().setWhyNone(isBesideDemo ? tr("The demo fleet is open, which stands alone. Connect to one of your instances first.") : QString());
    if (m_group)
        m_group->goOn();
    if (isBesideDemo || m_group || !m_accounts)
        return;
    openJournal();
    const InstanceGroup::Ground ground{ .vault = *m_vault, .clock = m_clock,
        .session = [this](const Account &account) {
            return Session::Ground{ .clock = m_clock, .journal = *m_journal, .directory = QFileInfo(m_journal->file()).path(), .history = m_history.get(), .memory = m_memory.get(),
                .forbidden = m_readOnly ? Obstacle::ReadOnly : account.isReadOnly ? Obstacle::Marked : Obstacle::None, .account = account.id };
        },
        .network = [this](const QUrl &base) { return m_network->settings(base); }, .token = {}, .interval = m_settings.refreshInterval() };
    m_group = std::make_unique<InstanceGroup>(ground);
    connect(m_group.get(), &InstanceGroup::changed, this, &WindowProgram::showFleets);
    if (m_session)
        m_group->lend(m_accountId, m_session.get());
    m_group->setAccounts(shownTogether(*m_accounts));
}

void WindowProgram::endFleets()
{
    if (!m_group)
        return;
    m_group->disconnect(this);
    m_window->setFleetMembers({}, {});
    m_group.reset();
}

void WindowProgram::showFleets()
{
    m_window->setFleetMembers(m_group->members(), m_group->names());
}

/// Where everything can be done with it.
void WindowProgram::openFromFleets(const QString &accountId, RunnerId runner)
{
    const std::optional<Account> account = m_accounts->find(accountId);
    const bool isOpen = m_session && accountId == m_accountId && account && isAtAddressOf(*m_session, *account);
    if (!isOpen) {   // or it is, at the address that it had before: its runners are others
        m_showAfterOpen = { accountId, runner };
        m_flow->open(accountId);
        return;
    }
    m_window->goTo(u"go.runners"_s);
    m_window->runnersPage().showRunner(runner);
}

} // namespace muster
