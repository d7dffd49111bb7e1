// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/queueplay.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr demo::Moment roundMs = 30'000;
constexpr demo::Moment day = 24LL * 3600 * 1000;

} // namespace

/// All jobs belong to one project that instance runners may serve.
QueuePlay::QueuePlay(DemoSession &session) : m_session(session)
{
    session.change([this](demo::World &world) {
        for (const auto &[id, project] : world.projects()) {
            if (project.sharedRunnersEnabled)
                m_project = id;
        }
    });
}

void QueuePlay::add(const Stream &stream)
{
    m_session.change([&](demo::World &world) {
        Flow &flow = m_flows[stream.tags.join(u',')];
        flow.stream = stream;
        if (stream.atOnce > 0) {
            demo::NewRunner wanted;
            wanted.settings.tags = stream.tags;
            wanted.settings.runUntagged = stream.tags.isEmpty();
            flow.runner = world.createRunner(wanted).runner->id;
            world.addManager(flow.runner, { u"19.5.0"_s, u"abcdef12"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_%1"_s.arg(flow.runner), u"192.0.2.7"_s);
            if (!stream.isOnline)
                world.silence(flow.runner, world.now() - day);
        }
        arrive(world, flow, stream.waiting);
        move(world, flow);
    });
}

void QueuePlay::round()
{
    m_session.change([this](demo::World &world) {
        world.advance(roundMs);
        for (auto &[tags, flow] : m_flows) {
            const auto ends = std::min(flow.running.size(), std::size_t(flow.stream.ends));
            for (std::size_t i = 0; i < ends; ++i)
                world.finishJob(flow.running[i], demo::JobStatus::Success);
            flow.running.erase(flow.running.begin(), flow.running.begin() + std::ptrdiff_t(ends));
            arrive(world, flow, flow.stream.arrivals);
            move(world, flow);
        }
    });
}

void QueuePlay::arrive(demo::World &world, Flow &flow, int count)
{
    for (int i = 0; i < count; ++i)
        flow.waiting.push_back(world.addJob(m_project, flow.stream.tags));
}

void QueuePlay::move(demo::World &world, Flow &flow)
{
    while (flow.stream.isOnline && int(flow.running.size()) < flow.stream.atOnce && !flow.waiting.empty()) {
        world.startJob(flow.waiting.front(), flow.runner);
        flow.running.push_back(flow.waiting.front());
        flow.waiting.erase(flow.waiting.begin());
    }
}

} // namespace muster
