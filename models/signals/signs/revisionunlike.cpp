// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// How often each revision is told with one version.
struct BuildsOfVersion {
    std::vector<std::pair<std::string_view, int>> revisions;
    int machines = 0;

    void count(std::string_view revision)
    {
        ++machines;
        const auto at = std::find_if(revisions.begin(), revisions.end(), [&](const auto &each) { return each.first == revision; });
        if (at != revisions.end())
            ++at->second;
        else if (revisions.size() < 50)   // of more, none is usual
            revisions.emplace_back(revision, 1);
    }
    [[nodiscard]] const std::pair<std::string_view, int> &most() const
    {
        return *std::max_element(revisions.begin(), revisions.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    }
    [[nodiscard]] std::string_view usual() const { return most().first; }
    /// Nine of ten machines, and enough of them to say so.
    [[nodiscard]] bool hasUsual() const { return machines >= 10 && most().second * 10 >= machines * 9; }
    /// Short and long forms of one commit are the same.
    [[nodiscard]] bool isUsual(std::string_view revision) const { return usual().starts_with(revision) || revision.starts_with(usual()); }
};

} // namespace

constinit const Signal revisionUnlike{
    .id = "revision_unlike",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Revision unlike its peers"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "This machine reports another build of the same version than nearly all others of the fleet: a program that somebody altered or built."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A distribution or your own team builds the runner from source."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            std::unordered_map<std::string_view, BuildsOfVersion> byVersion;
            const Snapshot &fleet = input.now();
            for (const RunnerRow &row : fleet.rows()) {
                for (const ManagerRow &manager : fleet.managers(row)) {
                    if (!fleet.text(manager.version).empty() && !fleet.text(manager.revision).empty())
                        byVersion[fleet.text(manager.version)].count(fleet.text(manager.revision));
                }
            }
            std::erase_if(byVersion, [](const auto &each) { return each.second.revisions.size() < 2 || !each.second.hasUsual(); });
            if (byVersion.empty())
                return;
            for (const RunnerRow &row : fleet.rows()) {
                for (const ManagerRow &manager : fleet.managers(row)) {
                    const std::string_view revision = fleet.text(manager.revision);
                    const auto at = byVersion.find(fleet.text(manager.version));
                    if (revision.empty() || at == byVersion.end() || !Version::parse(at->first) || at->second.isUsual(revision))
                        continue;
                    const bool isLasting = SignalInput::isLasting(fleet.text(manager.systemId));
                    sink.raise(row,
                        { .subject = isLasting ? evidenceText(fleet.text(manager.systemId)) : evidenceText(revision),
                            .evidence = { { u"revision"_s, evidenceText(at->second.usual()), evidenceText(revision), {} }, { u"version"_s, {}, evidenceText(at->first), {} },
                                { u"system_id"_s, {}, evidenceText(fleet.text(manager.systemId)), {} } } });
                }
            }
        },
};

} // namespace muster
