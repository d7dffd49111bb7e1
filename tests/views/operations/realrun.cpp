// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/realrun.h"

#include <QTest>

#include <algorithm>

namespace muster {

RealRun::RealRun(int runners) : m_server(test::ServerFixture::still(runners))
{
    m_server.inWorld([](demo::World &world) {   // so that each can be paused
        std::vector<qint64> ids;
        world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            ids.push_back(runner.id);
            return true;
        });
        for (const qint64 id : ids)
            world.setPaused(id, false);
    });
    m_client = std::make_unique<gitlab::Client>(gitlab::Endpoint{ m_server.url(), SecretString(m_server.token()) }, m_clock);
    QObject receiver;
    bool signedIn = false;
    m_client->signIn(&receiver, [&](const Result<Identity> &identity) {
        signedIn = identity.has_value();
        if (identity)
            m_identity = *identity;
    });
    if (!QTest::qWaitFor([&] { return signedIn; }, 30'000))
        qFatal("cannot sign in");
    m_client->runners({}, &receiver, [&](Result<gitlab::RunnersPage> page) {
        if (page)
            m_fleet = page->runners;
    });
    if (!QTest::qWaitFor([&] { return m_fleet != nullptr; }, 30'000))
        qFatal("cannot read runners");
}

Plan RealRun::plan(Verb verb, int count) const
{
    PlanRequest request;
    request.verb = verb;
    request.takesBusy = true;
    for (const RunnerRow &row : m_fleet->rows())
        request.ids.push_back(row.id);
    std::sort(request.ids.begin(), request.ids.end());
    Plan plan = makePlan(*m_fleet, request);
    if (int(plan.targets.size()) < count)
        qFatal("too few runners to plan with");
    plan.targets.resize(std::size_t(count));
    plan.skipped.clear();
    return plan;
}

} // namespace muster
