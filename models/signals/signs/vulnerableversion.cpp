// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/fleet/textmemo.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWeaknesses = 32;   // a bit each

/// A record, and where it can happen.
struct Weakness {
    const Advisory *record = nullptr;
    FindingSeverity severity = FindingSeverity::Low;
    std::string_view executor;   ///< only with this one, and those that begin with it and a dash or plus; empty: with any
    std::string_view platform;   ///< only there; empty: everywhere
};

/// Records say it in words: `Windows + docker executor`.
std::vector<Weakness> weaknessesOf(const Advisories &advisories)
{
    std::vector<Weakness> all;
    for (const Advisory &each : advisories.all()) {
        if (each.id.isEmpty() || all.size() == mostWeaknesses)
            continue;   // a fix of the change log says nothing of how grave it is
        const bool isOfWindows = each.condition.contains("windows"_L1, Qt::CaseInsensitive), isOfKubernetes = each.condition.contains("kubernetes"_L1, Qt::CaseInsensitive),
                   isOfDocker = each.condition.contains("docker"_L1, Qt::CaseInsensitive);
        const auto word = each.severity == Advisory::Severity::Unknown ? QString() : nameOf(FindingSeverity(int(each.severity) - 1));
        all.push_back({ &each, severityOfScore(word, each.score), isOfKubernetes ? "kubernetes" : isOfDocker ? "docker" : "", isOfWindows ? "windows" : "" });
    }
    return all;
}

/// Not told: as good as no, for nothing is claimed that is not known.
bool happensWith(const Weakness &weakness, std::string_view executor, std::string_view platform)
{
    const auto isOf = [](std::string_view told, std::string_view wanted) {
        return wanted.empty() || (told.starts_with(wanted) && (told.size() == wanted.size() || told[wanted.size()] == '-' || told[wanted.size()] == '+'));
    };
    return isOf(executor, weakness.executor) && isOf(platform, weakness.platform);
}

quint32 concernedBits(const std::vector<Weakness> &all, std::string_view text)
{
    const auto version = Version::parse(text);
    quint32 bits = 0;
    for (std::size_t i = 0; version && i < all.size(); ++i)
        bits |= quint32(all[i].record->affects(*version)) << i;
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
            if (!input.facts().advisories)
                return;
            const Snapshot &fleet = input.now();
            TextMemo<quint32> matching;   // by version: a bit for each of the first 32 weaknesses
            const std::vector<Weakness> all = weaknessesOf(*input.facts().advisories);
            for (const RunnerRow &row : fleet.rows()) {
                quint32 met = 0;
                for (const ManagerRow &manager : fleet.managers(row)) {
                    if (manager.version.isNull())
                        continue;
                    const quint32 bits = matching.of(manager.version, [&] { return concernedBits(all, fleet.text(manager.version)); });
                    for (std::size_t i = 0; bits >> i != 0 && i < all.size(); ++i) {
                        if ((bits >> i & 1) == 0 || (met >> i & 1) != 0 || !happensWith(all[i], fleet.text(manager.executor), fleet.text(manager.platform)))
                            continue;
                        met |= 1U << i;
                        sink.raise(row,
                            { .subject = all[i].record->id,
                                .evidence = { { u"version"_s, {}, evidenceText(fleet.text(manager.version)), {} }, { u"advisory"_s, {}, u"%1: %2"_s.arg(all[i].record->id, all[i].record->summary), {} },
                                    { u"system_id"_s, {}, evidenceText(fleet.text(manager.systemId)), {} } },
                                .severity = all[i].severity });
                    }
                }
            }
        },
};

} // namespace muster
