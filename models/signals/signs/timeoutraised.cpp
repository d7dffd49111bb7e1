// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal timeoutRaised{
    .id = "timeout_raised",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Job timeout raised"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Jobs may now run at least twice as long on this runner: room for mining or for tunnels."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Builds grew longer."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->maximumTimeout > 0 && change.now->maximumTimeout >= 2 * change.before->maximumTimeout && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"timeout"_s, QString::number(change.before->maximumTimeout), QString::number(change.now->maximumTimeout), input.now().asOf() } } });
            }
        },
};

} // namespace muster
