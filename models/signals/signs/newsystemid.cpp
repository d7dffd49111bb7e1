// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Few lasting machines, all of them known for a while, and none that the older picture did not show.
bool isStableRunner(const SignalInput &input, const RunnerRow &before)
{
    const SignalSettings &settings = input.settings();
    const auto managers = input.before().managers(before);
    if (!SignalInput::isWhole(before) || managers.size() > std::size_t(settings.fewSystems) || !input.isOlderThan(before.createdAt, settings.stableAfter))
        return false;
    const Baseline *baseline = input.baseline(before);
    const bool isLearned = baseline && !baseline->systems.empty() && input.isOlderThan(baseline->since, settings.stableAfter);
    if (managers.empty())
        return isLearned;   // all of them were silent for a week
    return std::all_of(managers.begin(), managers.end(), [&](const ManagerRow &manager) {
        const std::string_view system = input.textBefore(manager.systemId);
        const Baseline::System *known = isLearned ? baseline->system(system) : nullptr;
        return SignalInput::isLasting(system) && (input.isOlderThan(manager.createdAt, settings.stableAfter) || (known && input.isOlderThan(known->firstSeen, settings.stableAfter)));
    });
}

QString knownSystems(const SignalInput &input, const RunnerRow &before)
{
    QStringList systems;
    for (const ManagerRow &manager : input.before().managers(before))
        systems += evidenceText(input.textBefore(manager.systemId));
    return systems.join(u", "_s);
}

bool isUsualPlace(const SignalInput &input, const RunnerRow &row, std::string_view text)
{
    const auto address = Address::parse(text);
    if (!address)
        return false;
    const std::vector<AddressRange> &declared = input.settings().ranges;
    if (!declared.empty())
        return std::any_of(declared.begin(), declared.end(), [&](const AddressRange &range) { return range.first.v6 == address->v6 && range.contains(*address); });
    const Baseline *baseline = input.baseline(row);
    return baseline && baseline->knows(Neighbourhood::of(*address));
}

/// None of the others is in contact any more: they went when this one came. GitLab writes a contact down once an hour at most.
bool standsAlone(const SignalInput &input, const SignalInput::ManagerChange &change)
{
    constexpr std::chrono::minutes silence{ 90 };
    const auto all = input.now().managers(*change.runner);
    return SignalInput::isWhole(*change.runner) && std::all_of(all.begin(), all.end(), [&](const ManagerRow &other) {
        if (&other == change.now)
            return true;
        const auto apart = other.contactedAt.age(change.now->contactedAt);
        return apart && *apart >= silence;
    });
}

/// A thief's machine is elsewhere, or works beside those of the owner; a new host in the place of the old one is neither.
FindingSeverity severityOf(const SignalInput &input, const SignalInput::ManagerChange &change)
{
    if (!isUsualPlace(input, *change.runner, input.text(change.now->address)))
        return FindingSeverity::High;
    return standsAlone(input, change) ? FindingSeverity::Low : FindingSeverity::Medium;
}

} // namespace

constinit const Signal newSystemId{
    .id = "new_system_id",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "New machine on a stable runner"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine that was never seen before uses the token of a runner whose machines had been the same for at least a week. Whoever copied config.toml can take jobs, and the secrets in them, from anywhere."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The host was replaced or set up anew, or a second host was added. The person who looks after it knows."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                const std::string_view system = input.text(change.now->systemId);
                if (change.before || !SignalInput::isLasting(system) || !isStableRunner(input, *change.runnerBefore))
                    continue;
                const Baseline *baseline = input.baseline(*change.runner);
                if (baseline && baseline->system(system))
                    continue;   // GitLab forgets a machine after a week of silence; it is back
                sink.raise(*change.runner,
                    { .subject = evidenceText(system),
                        .evidence = { { u"system_id"_s, {}, evidenceText(system), change.now->createdAt },
                            { u"address"_s, {}, evidenceText(input.text(change.now->address)), change.now->contactedAt },
                            { u"known_systems"_s, {}, knownSystems(input, *change.runnerBefore), {} } },
                        .severity = severityOf(input, change) });
            }
        },
};

} // namespace muster
