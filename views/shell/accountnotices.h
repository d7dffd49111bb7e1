// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/runners/pagemessages.h"

#include <QWidget>

namespace muster {

/// What is to be said of instances and their tokens, in a bar above the pages: it concerns all of them, and also who is not
/// connected.
class AccountNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountNotices(QWidget *parent = nullptr);

    /// Signing in, and what came of it.
    void saySignIn(const MessageBar::Message &message) { m_messages->say(PageMessages::Topic::Run, message); }
    void endSignIn() { m_messages->withdraw(PageMessages::Topic::Run); }
    /// The key store, the list of instances.
    void sayTrouble(const MessageBar::Message &message);
    /// A token that ends.
    void sayExpiry(const MessageBar::Message &message) { m_messages->say(PageMessages::Topic::Notice, message); }
    void endExpiry() { m_messages->withdraw(PageMessages::Topic::Notice); }

private:
    MessageBar *m_bar;
    PageMessages *m_messages;
};

} // namespace muster
