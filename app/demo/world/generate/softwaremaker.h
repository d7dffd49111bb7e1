// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/generate/breed.h"
#include "app/demo/world/profile.h"
#include "app/demo/world/random.h"
#include "app/demo/world/runner.h"

#include <QHash>

#include <functional>

namespace muster::demo {

/// Invents what managers run. A team upgrades together, so each has its usual distance from the newest release; some
/// machines were forgotten, a few run development builds or say nothing.
class SoftwareMaker final {
public:
    /// `keep` gives equal software one address that stays.
    SoftwareMaker(Random &random, const Profile &profile, std::function<const Software *(const Software &)> keep);

    /// `team` is any number that stands for the owner.
    [[nodiscard]] const Software *software(const Breed &breed, quint64 team);
    /// The same machine after an upgrade to the newest release.
    [[nodiscard]] const Software *upgraded(const Software &software);

private:
    [[nodiscard]] const Software *released(int release, int patch, const Breed &breed);
    [[nodiscard]] const Software *odd(const Breed &breed, int release);

    Random &m_random;
    int m_newest;
    std::function<const Software *(const Software &)> m_keep;
    QHash<quint64, const Software *> m_known;
};

} // namespace muster::demo
