// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/expirywatch.h"

#include "models/accounts/accountlist.h"
#include "models/accounts/expiry.h"
#include "models/base/clock.h"
#include "models/base/timezone.h"
#include "models/wording/accounttext.h"
#include "views/shell/accountnotices.h"

#include <QDateTime>

namespace muster {

using namespace std::chrono_literals;

ExpiryWatch::ExpiryWatch(AccountList &accounts, AccountNotices &notices, const Clock &clock, QObject *parent) : QObject(parent), m_accounts(accounts), m_notices(notices), m_clock(clock)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &ExpiryWatch::look);
}

void ExpiryWatch::follow(const QString &accountId)
{
    m_account = accountId;
    m_notices.endExpiry();
    if (accountId.isEmpty()) {
        m_hourly.stop();
        return;
    }
    m_hourly.start();
    look();
}

void ExpiryWatch::look()
{
    std::optional<Account> account = m_accounts.find(m_account);
    const QDate today = QDateTime::fromSecsSinceEpoch(m_clock.now().seconds(), utcZone).date();
    const std::optional<int> threshold = account ? expiryToTell(*account, today) : std::nullopt;
    if (!threshold)
        return;
    account->expiryWarned = *threshold;
    m_accounts.update(*account);
    m_notices.sayExpiry({ .severity = Severity::Attention, .text = tokenEndText(*account, today), .actionText = tr("Replace Token…"),
        .action = [this, id = m_account] { Q_EMIT replaceRequested(id); } });
}

} // namespace muster
