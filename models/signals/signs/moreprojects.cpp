// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal moreProjects{
    .id = "more_projects",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Assigned to more projects"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Further projects can run jobs on this runner, beside those whose secrets it handles."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Somebody who maintains both projects shared it."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->projectCount > 0 && change.now->projectCount > change.before->projectCount && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"project_count"_s, QString::number(change.before->projectCount), QString::number(change.now->projectCount), input.now().asOf() } } });
            }
        },
};

} // namespace muster
