// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal openInstanceRunner{
    .id = "open_instance_runner",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Instance runner open to everybody"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Every project's every branch can run untagged jobs on it: whoever may make a project can run code there."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It is meant as the common runner, and its jobs are thrown away with their machines."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const RunnerRow &row : input.now().rows()) {
                if (row.type == RunnerType::Instance && row.access == AccessLevel::NotProtected && row.runUntagged == Tri::Yes && row.paused == Tri::No)
                    sink.raise(row, { .evidence = { { u"protected"_s, {}, u"no"_s, {} }, { u"untagged"_s, {}, u"yes"_s, {} } } });
            }
        },
};

} // namespace muster
