// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fleetfixture.h"

namespace muster {

/// Makes up fleets of any size, the same from the same seed on every machine, and lets them live on: what a refresh brings.
class FleetMaker final {
public:
    struct Options {
        int runners = 1000;
        quint64 seed = 1;
        int managersPerRunner = 2;   ///< on average, for runners that ever made contact
        int owners = 200;
        int tagSets = 300;
    };
    explicit FleetMaker(const Options &options);

    [[nodiscard]] const std::vector<FixtureRunner> &runners() const { return m_runners; }
    [[nodiscard]] Snapshot::Ptr snapshot() const;

    void makeContact(int count);   ///< so many runners are heard of a moment ago
    void rename(int count);
    void change(int count);        ///< anything a person can see
    void add(int count);           ///< with new, higher ids
    void remove(int count);        ///< any
    /// 0 … limit - 1, from the same seed.
    [[nodiscard]] qint64 below(qint64 limit);

private:
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] FixtureRunner &any() { return m_runners[std::size_t(below(qint64(m_runners.size())))]; }
    [[nodiscard]] FixtureRunner make();
    [[nodiscard]] FixtureManager makeManager(qint64 lastContact);

    Options m_options;
    quint64 m_state = 0;
    qint64 m_nextId = 1;
    qint64 m_nextManager = 1;
    qint64 m_now = 1'760'000'000;
    std::vector<FixtureRunner> m_runners;
};

} // namespace muster
