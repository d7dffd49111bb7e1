// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace muster::gitlab {

/// A request (with its retries and follow-ups) that is under way. Owned by the Client; deletes itself after its callback ran.
/// abort(): the callback runs once, with Kind::Cancelled, before abort returns or from the event loop. Nothing is called
/// after the receiver died; destroying the Client cancels silently.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void abort() = 0;

Q_SIGNALS:
    /// Something worth showing while one waits: `attempt` from 2 on means a retry after `waitMs`.
    void waiting(int attempt, int waitMs, const QString &reason);
};

} // namespace muster::gitlab
