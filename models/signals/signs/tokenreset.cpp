// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal tokenReset{
    .id = "token_reset",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Token was replaced"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner has another token, and it was not Muster that replaced it. Whoever did it holds the only one that works."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Tokens rotate by themselves where an expiry is set."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (!input.textBefore(change.before->shortSha).empty() && !input.text(change.now->shortSha).empty() && input.textBefore(change.before->shortSha) != input.text(change.now->shortSha) && !change.before->tokenExpiresAt.isKnown() && !input.wasOurs(*change.now))
                    sink.raise(*change.now, { .evidence = { { u"short_token"_s, evidenceText(input.textBefore(change.before->shortSha)), evidenceText(input.text(change.now->shortSha)), input.now().asOf() } } });
            }
        },
};

} // namespace muster
