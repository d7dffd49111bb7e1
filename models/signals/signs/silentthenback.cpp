// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal silentThenBack{
    .id = "silent_then_back",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Silent for long, then back from elsewhere"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine that had been silent for weeks is back at another address: a forgotten host, disk image or backup that somebody started."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A laptop or a spare host was started again at another site."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                const std::string_view system = input.text(change.now->systemId), address = input.text(change.now->address);
                if (!SignalInput::isLasting(system) || address.empty())
                    continue;
                Instant last;
                bool isElsewhere = false;
                const Baseline *baseline = input.baseline(*change.runner);
                if (change.before) {
                    last = change.before->contactedAt;
                    isElsewhere = Neighbourhood::of(input.textBefore(change.before->address)) != Neighbourhood::of(address);
                } else if (const Baseline::System *known = baseline ? baseline->system(system) : nullptr) {
                    last = known->contactedAt;   // GitLab forgot the machine meanwhile
                    isElsewhere = known->address != 0 && known->address != Baseline::hashOf(address) && !baseline->knows(Neighbourhood::of(address));
                }
                const auto silence = last.age(change.now->contactedAt);
                if (!isElsewhere || !silence || *silence < input.settings().silentAfter)
                    continue;
                sink.raise(*change.runner,
                    { .subject = evidenceText(system),
                        .evidence = { { u"contact"_s, {}, {}, last }, { u"address"_s, change.before ? evidenceText(input.textBefore(change.before->address)) : QString(), evidenceText(address), change.now->contactedAt },
                            { u"system_id"_s, {}, evidenceText(system), {} } } });
            }
        },
};

} // namespace muster
