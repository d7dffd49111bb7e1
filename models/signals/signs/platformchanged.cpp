// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal platformChanged{
    .id = "platform_changed",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Another platform under the same system ID"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine does not change its operating system or processor and keep its system ID. Somebody runs a copy of the configuration on another machine."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The runner was moved to new hardware together with its configuration folder."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before || !SignalInput::isLasting(input.text(change.now->systemId)))
                    continue;   // a random system id is given anew at each start
                std::vector<Evidence> evidence;
                if (hasOtherText(input, change.before->platform, change.now->platform))
                    evidence.push_back({ u"platform"_s, evidenceText(input.textBefore(change.before->platform)), evidenceText(input.text(change.now->platform)), change.now->contactedAt });
                if (hasOtherText(input, change.before->architecture, change.now->architecture))
                    evidence.push_back({ u"architecture"_s, evidenceText(input.textBefore(change.before->architecture)), evidenceText(input.text(change.now->architecture)), change.now->contactedAt });
                if (evidence.empty())
                    continue;
                evidence.push_back({ u"system_id"_s, {}, evidenceText(input.text(change.now->systemId)), {} });
                sink.raise(*change.runner, { .subject = evidenceText(input.text(change.now->systemId)), .evidence = std::move(evidence) });
            }
        },
};

} // namespace muster
