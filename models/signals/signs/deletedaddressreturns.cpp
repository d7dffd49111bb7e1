// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal deletedAddressReturns{
    .id = "deleted_address_returns",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "A deleted runner's address is back"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A runner that has just been made is used from the public address of one that was deleted."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The same team registered a new runner; or many stand behind one address."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const BaselineBook *book = input.facts().baselines;
            if (!book)
                return;
            for (const RunnerRow *row : input.added()) {
                for (const ManagerRow &manager : input.now().managers(*row)) {
                    const auto address = Address::parse(input.text(manager.address));
                    const Baseline *gone = address && !isPrivate(*address) ? book->goneWithAddress(input.text(manager.address)) : nullptr;
                    if (!gone || book->isSystemKnown(input.text(manager.systemId)))
                        continue;
                    sink.raise(*row,
                        { .subject = address->toString(), .evidence = { { u"address"_s, {}, address->toString(), manager.contactedAt }, { u"deleted_runner"_s, {}, u"#%1 %2"_s.arg(gone->runner.value).arg(gone->name), gone->goneAt } } });
                }
            }
        },
};

} // namespace muster
