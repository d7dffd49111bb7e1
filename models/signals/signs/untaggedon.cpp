// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal untaggedOn{
    .id = "untagged_on",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Takes untagged jobs now"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner now takes jobs without tags, so that nearly every job can reach it."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It is meant to serve everybody."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->runUntagged == Tri::No && change.now->runUntagged == Tri::Yes && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"untagged"_s, u"no"_s, u"yes"_s, input.now().asOf() } } });
            }
        },
};

} // namespace muster
