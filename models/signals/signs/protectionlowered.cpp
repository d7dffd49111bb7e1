// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal protectionLowered{
    .id = "protection_lowered",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Protection lowered"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner took only jobs of protected branches and tags; now it takes any, so whoever may push a branch reaches what the runner reaches."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It was decided to open the runner for all branches."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->access == AccessLevel::RefProtected && change.now->access == AccessLevel::NotProtected && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"protected"_s, u"yes"_s, u"no"_s, input.now().asOf() } } });
            }
        },
};

} // namespace muster
