// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal expiredInContact{
    .id = "expired_in_contact",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "In contact with an expired token"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner's token has expired, and yet a machine contacted GitLab with it after that."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "GitLab tells contacts late, by up to an hour; more than that is no delay."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Snapshot &fleet = input.now();
            for (const RunnerRow &row : fleet.rows()) {
                const auto late = row.tokenExpiresAt.age(row.contactedAt);
                // A contact may be told up to 55 minutes late, and clocks differ.
                if (late && *late >= std::chrono::hours(2) && row.tokenExpiresAt <= fleet.asOf())
                    sink.raise(row, { .evidence = { { u"token_expires"_s, {}, {}, row.tokenExpiresAt }, { u"contact"_s, {}, {}, row.contactedAt } } });
            }
        },
};

} // namespace muster
