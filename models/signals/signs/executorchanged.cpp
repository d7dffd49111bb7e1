// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal executorChanged{
    .id = "executor_changed",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Another executor under the same system ID"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The executor of a known machine changed; shell instead of docker, for example, lets jobs reach the host."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Somebody changed config.toml on purpose."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before || !SignalInput::isLasting(input.text(change.now->systemId)))
                    continue;   // a random system id is given anew at each start
                std::vector<Evidence> evidence;
                if (hasOtherText(input, change.before->executor, change.now->executor))
                    evidence.push_back({ u"executor"_s, evidenceText(input.textBefore(change.before->executor)), evidenceText(input.text(change.now->executor)), change.now->contactedAt });
                if (evidence.empty())
                    continue;
                evidence.push_back({ u"system_id"_s, {}, evidenceText(input.text(change.now->systemId)), {} });
                sink.raise(*change.runner, { .subject = evidenceText(input.text(change.now->systemId)), .evidence = std::move(evidence) });
            }
        },
};

} // namespace muster
