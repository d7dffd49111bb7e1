// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/answer.h"
#include "models/gitlab/http/transport.h"
#include "models/gitlab/limits.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

namespace muster::gitlab {

/// One request and its answer, or why none came: own wall-clock deadline from the moment of sending (a server that drips
/// never looks idle to Qt), a bound on size, and the length compared with what the header promised. Sent once, never again.
/// `done` is called from the event loop, once; not after destruction, which breaks the connection off.
class Exchange final : public QObject
{
public:
    using Outcome = tl::expected<Answer, Trouble>;
    using Done = std::function<void(Outcome)>;

    Exchange(Transport &transport, const Request &request, const Limits &limits, Instant now, Done done, QObject *parent);
    ~Exchange() override;

    /// The request, or a part of it, may have left this machine.
    [[nodiscard]] bool mayHaveBeenSent() const;
    /// Breaks the connection off now: what was not sent by then is not sent any more, and `done` is not called.
    void breakOff();
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsed.elapsed(); }

private:
    void read();
    void conclude();
    void finish(Outcome outcome);
    void fail(Error::Kind kind, const QString &detail);
    [[nodiscard]] Answer head() const;
    [[nodiscard]] Trouble networkTrouble() const;

    Transport::Sent m_sent;
    const qint64 m_maxBody;
    const Instant m_now;
    const QString m_proxy;
    const bool m_hasOwnProxy;
    Done m_done;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    bool m_isTooLarge = false;
};

} // namespace muster::gitlab
