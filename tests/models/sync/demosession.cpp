// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/demosession.h"

#include <QEventLoop>

namespace muster {

namespace {

demo::ServerOptions serverOptions(const DemoSession::Setup &setup)
{
    demo::ServerOptions options;
    options.world.runners = setup.runners;
    options.world.mix = setup.mix;
    options.world.profile = demo::Profile::parse(setup.profile).value();
    options.world.still = setup.still;
    options.world.hostile = setup.hostile;
    options.world.finishedJobs = 0;
    options.latency = setup.latency;
    options.throttle = setup.throttle;
    return options;
}

} // namespace

gitlab::Limits DemoSession::quickLimits()
{
    using std::chrono::milliseconds;
    gitlab::Limits limits;
    limits.pageDeadline = milliseconds(1500);
    limits.smallDeadline = milliseconds(1500);
    limits.changeDeadline = milliseconds(1500);
    limits.firstBackoff = milliseconds(20);
    limits.longestBackoff = milliseconds(100);
    limits.firstThrottle = milliseconds(100);
    return limits;
}

DemoSession::DemoSession(const Setup &setup) : m_token(setup.token), m_thread(serverOptions(setup))
{
    if (m_thread.waitUntilReady())
        (void)connect(server().url());
}

DemoSession::~DemoSession() = default;

bool DemoSession::connect(const QUrl &url)
{
    m_identity.reset();
    m_client = std::make_unique<gitlab::Client>(gitlab::Endpoint{ url, SecretString(server().token(m_token)) }, m_clock, quickLimits());
    QEventLoop loop;
    m_client->signIn(&loop, [&](const Result<Identity> &identity) {
        if (identity)
            m_identity = *identity;
        loop.quit();
    });
    loop.exec();
    log().clear();
    return m_identity.has_value();
}

void DemoSession::change(const std::function<void(demo::World &)> &work)
{
    m_thread.run([&](demo::Server &server) { work(server.world()); });
}

std::set<qint64> DemoSession::ids()
{
    std::set<qint64> ids;
    change([&](demo::World &world) {
        world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            ids.insert(runner.id);
            return true;
        });
    });
    return ids;
}

std::vector<RunnerId> DemoSession::anyIds(int count)
{
    std::vector<RunnerId> some;
    for (const qint64 id : ids()) {
        if (int(some.size()) < count)
            some.push_back(RunnerId{ id });
    }
    return some;
}

InventoryLoad::Summary DemoSession::load(const Scope &scope, const std::function<void(InventoryLoad &)> &prepare)
{
    InventoryLoad load(*m_client, { { m_identity->instance, m_identity->username, scope }, true });
    InventoryLoad::Summary summary;
    QEventLoop loop;
    QObject::connect(&load, &InventoryLoad::finished, &loop, [&](const InventoryLoad::Summary &ended) {
        summary = ended;
        loop.quit();
    });
    if (prepare)
        prepare(load);
    load.start();
    loop.exec();
    return summary;
}

std::set<qint64> idsOf(const Snapshot &fleet)
{
    std::set<qint64> ids;
    for (const RunnerRow &row : fleet.rows())
        ids.insert(row.id.value);
    return ids;
}

} // namespace muster
