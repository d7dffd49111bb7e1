// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal twoPlaces{
    .id = "two_places",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "A one-host runner active in two places"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A runner that had one machine now has two that speak to GitLab within the same minutes, from different networks."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A second host was added on purpose, or the old one is being replaced and still runs."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                const auto before = input.before().managers(*change.runnerBefore);
                if (change.before || !SignalInput::isLasting(input.text(change.now->systemId)) || before.size() != 1 || !SignalInput::isWhole(*change.runnerBefore) || !SignalInput::isLasting(input.textBefore(before[0].systemId)))
                    continue;
                for (const ManagerRow &other : input.now().managers(*change.runner)) {
                    if (input.text(other.systemId) != input.textBefore(before[0].systemId))
                        continue;
                    const auto apart = other.contactedAt.age(change.now->contactedAt);
                    const Neighbourhood here = Neighbourhood::of(input.text(change.now->address)), there = Neighbourhood::of(input.text(other.address));
                    if (!apart || std::chrono::abs(*apart) > std::chrono::minutes(10) || !here.isKnown() || !there.isKnown() || here == there)
                        continue;
                    sink.raise(*change.runner,
                        { .subject = evidenceText(input.text(change.now->systemId)),
                            .evidence = { { u"address"_s, {}, evidenceText(input.text(other.address)), other.contactedAt }, { u"address"_s, {}, evidenceText(input.text(change.now->address)), change.now->contactedAt },
                                { u"system_id"_s, evidenceText(input.text(other.systemId)), evidenceText(input.text(change.now->systemId)), {} } } });
                }
            }
        },
};

} // namespace muster
