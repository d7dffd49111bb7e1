// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/findingbook.h"
#include "tests/support/fleetfixture.h"

#include <QString>

#include <vector>

namespace muster::test {

/// A small fleet, told in two pictures or more. Begins with four ordinary runners that have been watched for a month.
class SignalStory final
{
public:
    static constexpr qint64 start = 1'760'000'000, day = 86'400;

    SignalStory();

    std::vector<FixtureRunner> runners;   ///< as the fleet is to be told next
    SignalFacts facts;
    SignalSettings settings;
    qint64 now = start;

    [[nodiscard]] FixtureRunner &runner(qint64 id);
    [[nodiscard]] FixtureManager &manager(qint64 id) { return runner(id).managers.front(); }
    FixtureRunner &add(qint64 id);
    void remove(qint64 id);
    [[nodiscard]] static FixtureManager machine(qint64 id, const std::string &system, const std::string &address);

    /// Time goes by, everybody online makes contact, and the fleet is looked at. Learns as the program does.
    SignalLook look(std::chrono::seconds after = std::chrono::minutes(10));
    /// Signals and runners: `new_system_id:1`, in order.
    [[nodiscard]] static QStringList names(const SignalLook &look);

    [[nodiscard]] BaselineBook &baselines() { return m_baselines; }
    [[nodiscard]] const Snapshot::Ptr &last() const { return m_before; }

private:
    BaselineBook m_baselines;
    Snapshot::Ptr m_before;
};

} // namespace muster::test
