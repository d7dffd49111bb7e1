// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <unordered_map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Executors whose jobs have machines of their own.
bool isApart(std::string_view executor)
{
    return executor.starts_with("docker+machine") || executor.starts_with("docker-autoscaler") || executor == "instance" || executor == "kubernetes" || executor == "custom";
}

/// The runners behind one machine: the first of each kind.
struct Sharing {
    const RunnerRow *guarded = nullptr;
    const RunnerRow *open = nullptr;
    const ManagerRow *manager = nullptr;

    void note(const RunnerRow &row, const ManagerRow &by)
    {
        const RunnerRow *&place = row.access == AccessLevel::RefProtected ? guarded : open;
        if (!place)
            place = &row;
        if (row.access == AccessLevel::RefProtected && !manager)
            manager = &by;
    }
    [[nodiscard]] bool isMixed() const { return guarded && open; }
};

} // namespace

constinit const Signal sharedAddress{
    .id = "shared_address",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "One machine behind a protected and an unprotected runner"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Code of any branch reaches, through the unprotected runner, the host that handles the protected one's secrets."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Executors that give each job a machine of its own keep them apart."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Snapshot &fleet = input.now();
            std::unordered_map<std::string_view, Sharing> bySystem;
            for (const RunnerRow &row : fleet.rows()) {
                if ((row.access != AccessLevel::RefProtected && row.access != AccessLevel::NotProtected) || row.paused != Tri::No || !row.contactedAt.isKnown() || input.isOlderThan(row.contactedAt, std::chrono::hours(24 * 7)))
                    continue;
                for (const ManagerRow &manager : fleet.managers(row)) {
                    const std::string_view system = fleet.text(manager.systemId);
                    if (SignalInput::isLasting(system) && !isApart(fleet.text(manager.executor)))
                        bySystem[system].note(row, manager);
                }
            }
            for (const auto &[system, sharing] : bySystem) {
                if (!sharing.isMixed())
                    continue;
                const auto name = [&](const RunnerRow &row) { return u"#%1 %2"_s.arg(row.id.value).arg(fleet.string(row.description)); };
                sink.raise(*sharing.guarded,
                    { .subject = evidenceText(system),
                        .evidence = { { u"system_id"_s, {}, evidenceText(system), {} }, { u"address"_s, {}, evidenceText(fleet.text(sharing.manager->address)), {} }, { u"unprotected_runner"_s, {}, name(*sharing.open), {} } } });
            }
        },
};

} // namespace muster
