// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal addressOutside{
    .id = "address_outside",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Address outside the usual ranges"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine of this runner speaks to GitLab from a range in which the runner was never seen, or that is not among the declared ones."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The site moved, got another provider, or the autoscaler uses another region. Accept the range as expected."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const auto look = [&](const RunnerRow &row, const ManagerRow &manager, std::string_view before) {
                const std::string_view text = input.text(manager.address);
                const auto address = Address::parse(text);
                if (!address || text == before)
                    return;
                const Neighbourhood place = Neighbourhood::of(*address);
                const std::vector<AddressRange> &declared = input.settings().ranges;
                const bool isDeclared = std::any_of(declared.begin(), declared.end(), [&](const AddressRange &range) { return range.first.v6 == address->v6 && range.contains(*address); });
                if (isDeclared)
                    return;
                const Baseline *baseline = input.baseline(row);
                const bool isLearned = baseline && !baseline->places.empty() && input.isOlderThan(baseline->since, input.settings().stableAfter);
                if (declared.empty() ? !isLearned || baseline->knows(place) : baseline && isLearned && baseline->knows(place))
                    return;
                sink.raise(row,
                    { .subject = place.toString(),
                        .evidence = { { u"address"_s, evidenceText(before), evidenceText(text), manager.contactedAt }, { u"system_id"_s, {}, evidenceText(input.text(manager.systemId)), {} } } });
            };
            for (const SignalInput::ManagerChange &change : input.managerChanges())
                look(*change.runner, *change.now, change.before ? input.textBefore(change.before->address) : std::string_view());
        },
};

} // namespace muster
