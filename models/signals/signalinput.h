// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/signals/baselinebook.h"
#include "models/signals/signalfacts.h"

#include <span>
#include <string_view>
#include <vector>

namespace muster {

/// Two pictures of the fleet, taken apart once for all signals: what of runners and managers differs. A runner is (id, created
/// at), a manager is its system id. Made in one pass; afterwards only read, from any thread.
class SignalInput final
{
public:
    struct Ground {
        Snapshot::Ptr before;   ///< null, or not to be compared: only what can be said of one picture is looked for
        Snapshot::Ptr now;      ///< complete
        const SignalFacts &facts;
        const SignalSettings &settings;
    };
    explicit SignalInput(const Ground &ground);

    /// Of the same eyes, complete or remembered as such, and the older one older: what differs has changed.
    [[nodiscard]] static bool canCompare(const Snapshot *before, const Snapshot &now);

    /// A machine that is new to its runner, or of which something differs.
    struct ManagerChange {
        const RunnerRow *runnerBefore = nullptr;
        const RunnerRow *runner = nullptr;
        const ManagerRow *before = nullptr;   ///< null: the runner had no such system id
        const ManagerRow *now = nullptr;
    };
    /// A runner of which something that people choose differs: not contact, status or jobs.
    struct RunnerChange {
        const RunnerRow *before = nullptr;
        const RunnerRow *now = nullptr;
    };

    [[nodiscard]] bool isFirst() const { return m_before == nullptr; }
    /// Only if not isFirst().
    [[nodiscard]] const Snapshot &before() const { return *m_before; }
    [[nodiscard]] const Snapshot &now() const { return *m_now; }
    [[nodiscard]] const SignalFacts &facts() const { return m_facts; }
    [[nodiscard]] const SignalSettings &settings() const { return m_settings; }

    [[nodiscard]] std::span<const ManagerChange> managerChanges() const { return m_managerChanges; }
    [[nodiscard]] std::span<const RunnerChange> runnerChanges() const { return m_runnerChanges; }
    [[nodiscard]] std::span<const RunnerRow *const> added() const { return m_added; }
    [[nodiscard]] std::span<const RunnerRow *const> gone() const { return m_gone; }   ///< rows of before()

    [[nodiscard]] std::string_view textBefore(TextId id) const { return m_before->text(id); }
    [[nodiscard]] std::string_view text(TextId id) const { return m_now->text(id); }
    /// Null: nothing was learned of it.
    [[nodiscard]] const Baseline *baseline(const RunnerRow &row) const;
    /// Muster did one of these to it since shortly before the older picture; no verb: anything but pausing and the like.
    [[nodiscard]] bool wasOurs(const RunnerRow &row, std::string_view verb = {}) const;
    /// All its managers are here.
    [[nodiscard]] static bool isWhole(const RunnerRow &row) { return row.managerCount >= 0 && row.managerCount <= qint32(row.managersLoaded); }
    /// A system id that outlives a restart.
    [[nodiscard]] static bool isLasting(std::string_view systemId) { return systemId.starts_with("s_"); }
    /// By the server's clock; false when a time is not known.
    [[nodiscard]] bool isOlderThan(Instant since, std::chrono::seconds span) const;

private:
    void compare();
    void compareRunner(const RunnerRow &before, const RunnerRow &now);
    void compareManagers(const RunnerRow &before, const RunnerRow &now);
    [[nodiscard]] bool differs(const ManagerRow &before, const ManagerRow &now) const;
    [[nodiscard]] bool haveSameTags(const RunnerRow &before, const RunnerRow &now) const;

    Snapshot::Ptr m_before;
    Snapshot::Ptr m_now;
    const SignalFacts &m_facts;
    const SignalSettings &m_settings;
    std::vector<ManagerChange> m_managerChanges;
    std::vector<RunnerChange> m_runnerChanges;
    std::vector<const RunnerRow *> m_added;
    std::vector<const RunnerRow *> m_gone;
};

} // namespace muster
