// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/place.h"
#include "app/demo/world/random.h"
#include "app/demo/world/user.h"

#include <deque>
#include <map>

namespace muster::demo {

/// Accounts with a part in every world.
namespace person {
constexpr qint64 administrator = 1;   ///< root
constexpr qint64 owner = 2;           ///< mira: Owner of the first group tree, Maintainer of a few projects elsewhere
constexpr qint64 developer = 3;       ///< tomas: Developer of the first group tree
constexpr qint64 blocked = 4;
constexpr qint64 firstExtra = 5;
} // namespace person

/// Invents accounts, who belongs where, and the tokens.
class PeopleMaker final {
public:
    PeopleMaker(Random &random, Moment now) : m_random(random), m_now(now) { }

    [[nodiscard]] std::map<qint64, User> users(int runners);
    void join(const std::map<qint64, User> &users, std::map<qint64, Group> &groups, std::map<qint64, Project> &projects);
    [[nodiscard]] std::deque<AccessToken> tokens(quint64 seed) const;

private:
    [[nodiscard]] Role someRole();
    void cast(std::map<qint64, Group> &groups, std::map<qint64, Project> &projects) const;

    Random &m_random;
    Moment m_now;
};

} // namespace muster::demo
