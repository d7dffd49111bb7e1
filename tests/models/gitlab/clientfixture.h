// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "tests/models/gitlab/scriptedserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace muster::test {

inline constexpr char token[] = "glpat-secret-token-value";

/// Deadlines and waits short enough for a test, long enough for a loaded machine.
[[nodiscard]] gitlab::Limits quickLimits();

/// A server that answers the sign-in of an administrator with the scope `api`, and everything else by `rest`.
[[nodiscard]] ScriptedServer::Handler administrator(ScriptedServer::Handler rest);

/// The answer to queries/capabilities.graphql of a server that has these fields (`CiRunner.upgradeStatus`).
[[nodiscard]] QByteArray capabilityData(const QStringList &fields);
[[nodiscard]] QStringList fieldsOfNewestEnterprise();

/// `done`, `refused`, … for expectations that can be read.
[[nodiscard]] QString wordOf(gitlab::ChangeOutcome::State state);

/// A client against a scripted server.
struct ClientFixture {
    explicit ClientFixture(ScriptedServer::Handler handler, const gitlab::Limits &limits = quickLimits(), const QString &path = {});

    /// Signs in and expects that to succeed.
    [[nodiscard]] bool signIn();

    SystemClock clock;
    ScriptedServer server;
    std::unique_ptr<gitlab::Client> client;
};

/// Waits for the one answer of a call: `const auto result = answerOf<RunnersPage>([&](QObject *r, auto done) { client.runners(query, r, done); });`
template <class T, class Start>
std::optional<Result<T>> answerOf(Start start, int withinMs = 10'000)
{
    QObject receiver;
    QEventLoop loop;   // QTest::qWaitFor sleeps 10 ms between two looks
    std::optional<Result<T>> answer;
    int calls = 0;
    start(&receiver, gitlab::Callback<T>([&](Result<T> result) {
        answer = std::move(result);
        ++calls;
        loop.quit();
    }));
    QTimer::singleShot(withinMs, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    return calls == 1 ? answer : std::nullopt;
}

} // namespace muster::test
