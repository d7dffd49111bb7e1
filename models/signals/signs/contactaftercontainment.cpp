// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal contactAfterContainment{
    .id = "contact_after_containment",
    .severity = FindingSeverity::Critical,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Contact from a new address after it was contained"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner was paused, and now somebody uses its token from a network where it was never seen. The token is in other hands: reset it, or delete the runner."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Whoever repairs the host does so elsewhere."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                const RunnerRow &row = *change.runner;
                if (row.paused != Tri::Yes || change.runnerBefore->paused != Tri::Yes)
                    continue;
                const Neighbourhood place = Neighbourhood::of(input.text(change.now->address));
                const Baseline *baseline = input.baseline(row);
                const auto old = input.before().managers(*change.runnerBefore);
                const bool wasThere = std::any_of(old.begin(), old.end(), [&](const ManagerRow &each) { return Neighbourhood::of(input.textBefore(each.address)) == place; });
                if (!place.isKnown() || wasThere || (baseline && baseline->knows(place)) || (old.empty() && !baseline))
                    continue;
                const bool isContained = std::any_of(input.facts().containments.begin(), input.facts().containments.end(), [&](const OwnChange &each) { return each.runner == row.id; });
                sink.raise(row,
                    { .subject = place.toString(),
                        .evidence = { { u"paused"_s, {}, u"yes"_s, {} }, { u"address"_s, change.before ? evidenceText(input.textBefore(change.before->address)) : QString(), evidenceText(input.text(change.now->address)), change.now->contactedAt },
                            { u"system_id"_s, {}, evidenceText(input.text(change.now->systemId)), {} } },
                        .severity = isContained ? FindingSeverity::Critical : FindingSeverity::High });
            }
        },
};

} // namespace muster
