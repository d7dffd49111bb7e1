// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal unlocked{
    .id = "unlocked",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Unlocked"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The project runner can be assigned to further projects now."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It is to be shared with another project."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->type == RunnerType::Project && change.before->locked == Tri::Yes && change.now->locked == Tri::No && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"locked"_s, u"yes"_s, u"no"_s, input.now().asOf() } } });
            }
        },
};

} // namespace muster
