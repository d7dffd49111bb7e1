// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/messagebar.h"

#include <QObject>

#include <array>
#include <optional>

namespace muster {

/// A page has one message bar and several things to say: the most important one is shown, the others wait behind it. Trouble
/// that a person has put away stays away until it is withdrawn.
class PageMessages final : public QObject
{
    Q_OBJECT

public:
    /// Most important first.
    enum class Topic : quint8 { Trouble, Run, Notice, Hint, Count };

    explicit PageMessages(MessageBar &bar);

    void say(Topic topic, const MessageBar::Message &message);
    void withdraw(Topic topic);

private:
    void update();

    MessageBar &m_bar;
    std::array<std::optional<MessageBar::Message>, std::size_t(Topic::Count)> m_messages;
    QString m_dismissedTrouble;   ///< read and put away: not said again while it lasts
    std::optional<Topic> m_shown;
};

} // namespace muster
