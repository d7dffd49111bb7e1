// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal ownerChanged{
    .id = "owner_changed",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Belongs to another namespace"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner's owner is another group or project than before."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The owning project was deleted, and GitLab handed the runner to the next project; or a group was moved."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                const OwnerRow &before = input.before().owner(change.before->owner), &now = input.now().owner(change.now->owner);
                if (before.id == 0 || now.id == 0 || (before.id == now.id && before.kind == now.kind) || input.wasOurs(*change.now))
                    continue;
                sink.raise(*change.now, { .subject = evidenceText(input.text(now.fullPath)), .evidence = { { u"owner"_s, evidenceText(input.textBefore(before.fullPath)), evidenceText(input.text(now.fullPath)), input.now().asOf() } } });
            }
        },
};

} // namespace muster
