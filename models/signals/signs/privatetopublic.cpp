// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal privateToPublic{
    .id = "private_to_public",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "From a private to a public address"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine that GitLab always saw inside a private network now comes from the Internet."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A proxy was taken away, or GitLab now sees the true address behind it; then many runners change at once."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before)
                    continue;
                const auto before = Address::parse(input.textBefore(change.before->address)), now = Address::parse(input.text(change.now->address));
                if (!before || !now || !isPrivate(*before) || isPrivate(*now))
                    continue;
                const Baseline *baseline = input.baseline(*change.runner);
                if (baseline && baseline->knows(Neighbourhood::of(*now)))
                    continue;
                sink.raise(*change.runner,
                    { .subject = evidenceText(input.text(change.now->systemId)),
                        .evidence = { { u"address"_s, before->toString(), now->toString(), change.now->contactedAt }, { u"system_id"_s, {}, evidenceText(input.text(change.now->systemId)), {} } } });
            }
        },
};

} // namespace muster
