// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/accountnotices.h"

#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

AccountNotices::AccountNotices(QWidget *parent) : QWidget(parent), m_bar(new MessageBar(this)), m_messages(new PageMessages(*m_bar))
{
    m_bar->setObjectName(u"accountMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
}

void AccountNotices::sayTrouble(const MessageBar::Message &message)
{
    m_messages->withdraw(PageMessages::Topic::Trouble);   // another one: not what was put away
    m_messages->say(PageMessages::Topic::Trouble, message);
}

} // namespace muster
