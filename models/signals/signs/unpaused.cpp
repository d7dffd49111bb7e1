// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal unpaused{
    .id = "unpaused",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Resumed by somebody else"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A paused runner takes jobs again, and it was not Muster that resumed it. Pausing is how a suspicious runner is contained."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A colleague resumed it in GitLab's own pages."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->paused == Tri::Yes && change.now->paused == Tri::No && !input.wasOurs(*change.now, "resume"))
                    sink.raise(*change.now, { .evidence = { { u"paused"_s, u"yes"_s, u"no"_s, input.now().asOf() } } });
            }
        },
};

} // namespace muster
