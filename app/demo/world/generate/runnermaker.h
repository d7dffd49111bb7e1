// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/generate/softwaremaker.h"
#include "app/demo/world/world.h"

namespace muster::demo {

/// Invents one runner after the other: owner, creator, name, tags, settings, managers and their silence.
class RunnerMaker final {
public:
    RunnerMaker(const World &world, Random &random, std::function<const Software *(const Software &)> keep, qint64 &nextManagerId);

    /// A runner with a past, as old as `createdAt` says.
    [[nodiscard]] Runner runner(qint64 id, Moment createdAt, RunnerType type);
    /// A runner of this moment that no manager has found yet.
    [[nodiscard]] Runner fresh(qint64 id, RunnerType type);
    /// One more process of this runner, polling from now on.
    [[nodiscard]] Manager manager(const Runner &runner);
    [[nodiscard]] const Software *upgraded(const Software &software) { return m_software.upgraded(software); }
    [[nodiscard]] RunnerType type(const Mix &mix);

private:
    void own(Runner &runner);
    void dress(Runner &runner, const Breed &breed);
    void settings(Runner &runner);
    void populate(Runner &runner, const Breed &breed);
    void add(Runner &runner, const Breed &breed, Moment silentSince);
    [[nodiscard]] qint64 teamOf(const Runner &runner) const;
    [[nodiscard]] const Breed &breedOf(const Runner &runner);
    [[nodiscard]] QStringList tagsOf(const Breed &breed, qint64 team);
    [[nodiscard]] Moment silence(Moment oldest);

    const World &m_world;
    Random &m_random;
    SoftwareMaker m_software;
    qint64 &m_nextManagerId;
    std::vector<qint64> m_groupIds;
    std::vector<qint64> m_projectIds;
    std::vector<qint64> m_userIds;
    std::vector<qint64> m_breedLots;            ///< a breed's number, as often as its share says
    QHash<quint64, QStringList> m_tagSets;
    int m_crowdsLeft = 0;                       ///< runners with far over a hundred managers still to be made
    int m_untilCrowd = 0;
};

} // namespace muster::demo
