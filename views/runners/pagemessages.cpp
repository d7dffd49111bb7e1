// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/pagemessages.h"

namespace muster {

PageMessages::PageMessages(MessageBar &bar) : QObject(&bar), m_bar(bar)
{
    connect(&bar, &MessageBar::dismissed, this, [this] {
        if (!m_shown)
            return;
        const Topic topic = *m_shown;
        const QString text = m_messages[std::size_t(topic)]->text;
        withdraw(topic);
        if (topic == Topic::Trouble)
            m_dismissedTrouble = text;
    });
}

void PageMessages::say(Topic topic, const MessageBar::Message &message)
{
    if (topic == Topic::Trouble && m_dismissedTrouble == message.text)
        return;
    m_messages[std::size_t(topic)] = message;
    update();
}

void PageMessages::withdraw(Topic topic)
{
    if (topic == Topic::Trouble)
        m_dismissedTrouble.clear();
    if (!m_messages[std::size_t(topic)])
        return;
    m_messages[std::size_t(topic)].reset();
    update();
}

void PageMessages::update()
{
    for (std::size_t topic = 0; topic < m_messages.size(); ++topic) {
        if (!m_messages[topic])
            continue;
        m_shown = Topic(topic);
        m_bar.showMessage(*m_messages[topic]);
        return;
    }
    m_shown.reset();
    m_bar.clear();
}

} // namespace muster
