// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal deletedSystemReturns{
    .id = "deleted_system_returns",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "A deleted runner's machine is back"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine whose runner was deleted now stands behind another runner that it never belonged to: somebody who was locked out came in by another door."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The runner was deleted and registered again on the same host."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const BaselineBook *book = input.facts().baselines;
            if (!book)
                return;
            const auto look = [&](const RunnerRow &row, const ManagerRow &manager) {
                const std::string_view system = input.text(manager.systemId);
                if (!SignalInput::isLasting(system) || book->isSystemKnown(system))
                    return;   // a host may stand behind many runners, and stands there still
                const Baseline *gone = book->goneWithSystem(system);
                if (!gone || (gone->runner == row.id && gone->createdAt == row.createdAt))
                    return;
                sink.raise(row,
                    { .subject = evidenceText(system),
                        .evidence = { { u"system_id"_s, {}, evidenceText(system), manager.createdAt }, { u"deleted_runner"_s, {}, u"#%1 %2"_s.arg(gone->runner.value).arg(gone->name), gone->goneAt } } });
            };
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before)
                    look(*change.runner, *change.now);
            }
            for (const RunnerRow *row : input.added()) {
                for (const ManagerRow &manager : input.now().managers(*row))
                    look(*row, manager);
            }
        },
};

} // namespace muster
