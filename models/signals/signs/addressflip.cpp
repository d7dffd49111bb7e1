// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal addressFlip{
    .id = "address_flip",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "One machine in two places by turns"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The same system ID is seen from one address, then another, then the first again, within a day. Two machines share a copied .runner_system_id and token."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The host has two ways out to the Internet, or moves between office and VPN. Declare both ranges."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before || input.textBefore(change.before->address) == input.text(change.now->address))
                    continue;
                const std::string_view system = input.text(change.now->systemId), address = input.text(change.now->address);
                const Baseline *baseline = input.baseline(*change.runner);
                const Baseline::System *known = baseline ? baseline->system(system) : nullptr;
                if (!known || known->addressBefore != Baseline::hashOf(address) || input.isOlderThan(known->movedAt, std::chrono::hours(24)))
                    continue;
                if (Neighbourhood::of(address) == Neighbourhood::of(input.textBefore(change.before->address)))
                    continue;   // next door: a pool of addresses
                sink.raise(*change.runner,
                    { .subject = evidenceText(system),
                        .evidence = { { u"system_id"_s, {}, evidenceText(system), {} },
                            { u"address"_s, evidenceText(address), evidenceText(input.textBefore(change.before->address)), known->movedAt },
                            { u"address"_s, evidenceText(input.textBefore(change.before->address)), evidenceText(address), change.now->contactedAt } } });
            }
        },
};

} // namespace muster
