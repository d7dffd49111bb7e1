// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/fleet/textmemo.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

quint32 concernedBits(const std::vector<Vulnerability> &all, std::string_view text)
{
    const auto version = Version::parse(text);
    quint32 bits = 0;
    for (std::size_t i = 0; version && i < std::min<std::size_t>(all.size(), 32); ++i)
        bits |= quint32(all[i].concerns(*version)) << i;
    return bits;
}

} // namespace

constinit const Signal vulnerableVersion{
    .id = "vulnerable_version",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Vulnerable version"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A weakness of this GitLab Runner version was published, and the machine's executor and platform are concerned."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It was accepted, or a patch was applied without changing the version."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            if (input.facts().runnerVulnerabilities.empty())
                return;
            const Snapshot &fleet = input.now();
            TextMemo<quint32> matching;   // by version: a bit for each of the first 32 weaknesses
            const auto &all = input.facts().runnerVulnerabilities;
            for (const RunnerRow &row : fleet.rows()) {
                quint32 met = 0;
                for (const ManagerRow &manager : fleet.managers(row)) {
                    if (manager.version.isNull())
                        continue;
                    const quint32 bits = matching.of(manager.version, [&] { return concernedBits(all, fleet.text(manager.version)); });
                    for (std::size_t i = 0; bits >> i != 0 && i < 32; ++i) {
                        if ((bits >> i & 1) == 0 || (met >> i & 1) != 0 || !all[i].happensWith(fleet.text(manager.executor), fleet.text(manager.platform)))
                            continue;
                        met |= 1U << i;
                        sink.raise(row,
                            { .subject = all[i].id,
                                .evidence = { { u"version"_s, {}, evidenceText(fleet.text(manager.version)), {} }, { u"advisory"_s, {}, u"%1: %2"_s.arg(all[i].id, all[i].summary), {} },
                                    { u"system_id"_s, {}, evidenceText(fleet.text(manager.systemId)), {} } },
                                .severity = all[i].severity });
                    }
                }
            }
        },
};

} // namespace muster
