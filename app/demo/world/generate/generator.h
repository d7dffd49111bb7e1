// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/world.h"

namespace muster::demo {

class JobMaker;

/// Fills an empty world from its options. Lives only for that.
class Generator final {
public:
    explicit Generator(World &world) : m_world(world) { }
    void fill();

private:
    void makePlaces();
    void makeRunners();
    void makeJobs();
    void finish(Job job, JobMaker &maker);
    void enter(Job &job, JobMaker &maker);
    void makeBridges(JobMaker &maker);

    World &m_world;
    std::vector<qint64> m_online;   ///< ids of runners that poll
};

} // namespace muster::demo
