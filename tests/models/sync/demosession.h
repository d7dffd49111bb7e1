// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/serverthread.h"
#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/sync/inventoryload.h"

#include <memory>
#include <optional>
#include <set>

namespace muster {

/// The simulator on a thread of its own, and a client that is signed in to it.
class DemoSession final {
public:
    struct Setup {
        int runners = 500;
        demo::Mix mix = {};
        QString profile = QStringLiteral("19.5-ee");
        demo::TokenKind token = demo::TokenKind::Administrator;
        std::chrono::milliseconds latency{ 0 };
        bool still = true;                        ///< nothing happens by itself
        bool hostile = false;                     ///< texts and values meant to break a client
        demo::ThrottleLimit throttle = {};
    };
    explicit DemoSession(const Setup &setup);
    ~DemoSession();

    /// Makes another client and signs it in: by a proxy in front of the server, for example.
    [[nodiscard]] bool connect(const QUrl &url);
    [[nodiscard]] bool isReady() const { return m_identity.has_value(); }

    [[nodiscard]] demo::Server &server() { return m_thread.server(); }
    [[nodiscard]] demo::FaultScript &faults() { return m_thread.server().faults(); }
    [[nodiscard]] demo::RequestLog &log() { return m_thread.server().log(); }
    /// On the server's thread.
    void change(const std::function<void(demo::World &)> &work);
    [[nodiscard]] std::set<qint64> ids();
    [[nodiscard]] std::vector<RunnerId> anyIds(int count);

    [[nodiscard]] gitlab::Client &client() { return *m_client; }
    [[nodiscard]] const Identity &identity() const { return *m_identity; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Runs a load to its end.
    [[nodiscard]] InventoryLoad::Summary load(const Scope &scope = {}, const std::function<void(InventoryLoad &)> &prepare = {});

    static gitlab::Limits quickLimits();   ///< little patience, so that tests of trouble are short

private:
    SystemClock m_clock;
    demo::TokenKind m_token;
    demo::ServerThread m_thread;
    std::unique_ptr<gitlab::Client> m_client;
    std::optional<Identity> m_identity;
};

[[nodiscard]] std::set<qint64> idsOf(const Snapshot &fleet);

} // namespace muster
