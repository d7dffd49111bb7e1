// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/seenjobs.h"
#include "models/policy/compliance.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// A group with everything below it; or the instance's own runners, or those whose owner is not told.
struct ComplianceGroup {
    enum class Kind : quint8 { Instance, Group, Unknown };
    Kind kind = Kind::Group;
    QString path;                     ///< of a group
    ComplianceCounts counts;          ///< subgroups and projects included
    qint32 direct = 0;                ///< runners of the group itself
    quint32 worst = Compliance::none; ///< row of the worst runner; none when all are compliant

    qint64 jobs = 0;                  ///< that Muster saw end on these runners, see SeenJobs
    qint64 compliantJobs = 0;         ///< of them, on compliant ones

    /// By what was seen, 0 to 1; nullopt: no job was.
    [[nodiscard]] std::optional<double> jobShare() const { return jobs == 0 ? std::nullopt : std::optional(double(compliantJobs) / double(jobs)); }
    /// Compliant ones of all, 0 to 1.
    [[nodiscard]] double share() const { return counts.total() == 0 ? 1 : double(counts[ComplianceState::Compliant]) / counts.total(); }
    friend bool operator==(const ComplianceGroup &, const ComplianceGroup &) = default;
};

/// By path; before the groups the instance, after them the unknown, where there are such runners. A project's runners count
/// for the group that the project is in. `jobs`: nullptr when nothing is known of jobs.
[[nodiscard]] std::vector<ComplianceGroup> complianceGroups(const Compliance &compliance, const SeenJobs *jobs = nullptr);

} // namespace muster
