// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/gitlab/clientfixture.h"
#include "tests/support/serverfixture.h"

namespace muster::test {

/// Every server profile the client is built for.
[[nodiscard]] QStringList serverProfiles();
/// A column `profile` with a row for each.
void addProfileRows();

/// A client against a pretend GitLab in which nothing moves by itself.
class DemoClient final {
public:
    /// Signed in; fails the test program when that does not succeed.
    explicit DemoClient(const QString &profile = QStringLiteral("19.5-ee"), demo::TokenKind kind = demo::TokenKind::Administrator, int runners = 60);

    /// The answer of one call: `demo.ask<JobsPage>([&](auto &client, auto... to) { client.jobs(query, to...); })`
    template <class T, class Start>
    Result<T> ask(Start start)
    {
        auto answer = answerOf<T>([&](QObject *receiver, auto done) { start(client, receiver, done); });
        return answer ? std::move(*answer) : failure(Error::Kind::Io, QStringLiteral("no answer"));
    }
    void inWorld(const std::function<void(demo::World &)> &work) { server.inWorld(work); }

    ServerFixture server;
    SystemClock clock;
    gitlab::Client client;
};

/// A job of the project that owns a project runner with polling managers, and that runner.
struct DemoJob {
    qint64 job = 0;
    qint64 project = 0;
    qint64 runner = 0;
    qint64 manager = 0;
    QString path;
};
/// Pending, with the runner's tags.
[[nodiscard]] DemoJob waitingJob(demo::World &world);
/// Started by the runner's manager.
[[nodiscard]] DemoJob runningJob(demo::World &world);

} // namespace muster::test
