// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal creatorGone{
    .id = "creator_gone",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Its creator is gone"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The account that registered this runner was deleted; nobody answers for its token."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The person left, and the team took the runner over."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                const UserRow &before = input.before().user(change.before->creator);
                if (change.before->creator == 0 || change.now->creator != 0 || change.now->method != CreationMethod::AuthenticatedUser || input.textBefore(before.username).empty())
                    continue;
                sink.raise(*change.now, { .subject = evidenceText(input.textBefore(before.username)), .evidence = { { u"creator"_s, evidenceText(input.textBefore(before.username)), {}, input.now().asOf() } } });
            }
        },
};

} // namespace muster
