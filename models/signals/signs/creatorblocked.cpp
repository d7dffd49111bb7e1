// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// An open list: only what is known to shut somebody out.
bool isShutOut(std::string_view state)
{
    return state == "blocked" || state == "ldap_blocked" || state == "banned" || state == "deactivated" || state == "blocked_pending_approval";
}

} // namespace

constinit const Signal creatorBlocked{
    .id = "creator_blocked",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Its creator is blocked"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Whoever registered this runner may not sign in any more, but their runner goes on working, and its token may still be in their hands."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The person left, and the team took the runner over."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Snapshot &fleet = input.now();
            for (const RunnerRow &row : fleet.rows()) {
                const UserRow &user = fleet.user(row.creator);
                const std::string_view state = fleet.text(user.state);
                if (!isShutOut(state))
                    continue;
                sink.raise(row, { .subject = evidenceText(fleet.text(user.username)), .evidence = { { u"creator"_s, {}, evidenceText(fleet.text(user.username)), row.createdAt }, { u"creator_state"_s, {}, evidenceText(state), {} } } });
            }
        },
};

} // namespace muster
