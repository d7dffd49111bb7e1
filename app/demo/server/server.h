// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/graphqlservice.h"
#include "app/demo/server/faultscript.h"
#include "app/demo/server/httpfront.h"
#include "app/demo/server/requestlog.h"
#include "app/demo/server/rest/restservice.h"
#include "app/demo/server/serveroptions.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace muster::demo {

/// The pretend GitLab as a process sees it: a world behind HTTP on 127.0.0.1. Lives on the thread it was made on, which
/// must run an event loop. From other threads only url(), token(), log() and faults() may be used; for the rest there is
/// ServerThread.
class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(const ServerOptions &options, QObject *parent = nullptr);
    ~Server() override;

    /// false if the port could not be had.
    [[nodiscard]] bool start();
    /// `http://127.0.0.1:40123/gitlab`, without a slash at the end.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray token(TokenKind kind = TokenKind::Administrator) const { return m_secrets.value(kind); }

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] RequestLog &log() { return m_log; }
    [[nodiscard]] FaultScript &faults() { return m_faults; }
    void setLatency(std::chrono::milliseconds latency) { m_options.latency = latency; }
    void setThrottle(ThrottleLimit limit) { m_throttle.setLimit(limit); }

private:
    struct Work;

    void take(HttpRequest &&request, const HttpReply &reply);
    void enter(Work &work);
    [[nodiscard]] HttpAnswer answerWithFaults(Work &work);
    [[nodiscard]] HttpAnswer carryOut(Work &work);
    [[nodiscard]] HttpAnswer graphQl(Work &work, const Credentials &credentials);
    [[nodiscard]] HttpAnswer page(const Work &work) const;
    void send(Work &work, HttpAnswer answer);
    void decorate(HttpAnswer &answer, const Work &work);
    void openLog();

    ServerOptions m_options;
    World m_world;
    QHash<TokenKind, QByteArray> m_secrets;
    Throttle m_throttle;
    RequestLog m_log;
    FaultScript m_faults;
    QUrl m_url;
    QElapsedTimer m_clock;
    QTimer m_life;
    int m_inFlight = 0;
    std::unique_ptr<GraphQlService> m_graphQl;
    std::unique_ptr<RestService> m_rest;
    HttpFront m_front;
};

} // namespace muster::demo
