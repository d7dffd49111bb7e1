// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal serverHijackable{
    .id = "server_hijackable",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "This GitLab lets runners be taken over"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A weakness of this GitLab version lets others take over or attach runners. No runner's settings protect against it."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The instance was patched without changing its version."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const auto version = Version::parse(QStringView(input.facts().serverVersion).left(input.facts().serverVersion.indexOf(u'-')));
            if (!version)
                return;
            for (const ServerAdvisory &each : input.facts().serverAdvisories) {
                if (each.affected.contains(*version) && (!each.onlyEnterprise || input.facts().isEnterprise))
                    sink.raise({ .subject = each.id, .evidence = { { u"gitlab_version"_s, {}, input.facts().serverVersion, {} }, { u"advisory"_s, {}, u"%1: %2"_s.arg(each.id, each.summary), {} } }, .severity = each.severity });
            }
        },
};

} // namespace muster
