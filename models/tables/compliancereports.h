// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliancegroups.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace muster {

/// What a policy says of a fleet, for other programs. Texts are GitLab's, unchanged; detail sentences are for people.
struct ComplianceReport {
    const Compliance &compliance;
    const VersionPolicy &policy;
    std::vector<ComplianceGroup> groups;
    std::vector<PolicyProblem> warnings;
    QString policyFile;   ///< as it was given, for places
    const SeenJobs *jobs = nullptr;   ///< that the groups' shares by jobs are of; nullptr: nothing is known of jobs
};

/// `muster-cli compliance --json`, a lasting contract:
///
///     {"as_of","complete","compliant",
///      "counts":{"compliant","in_grace","not_approved","unknown","exempt"},
///      "jobs_seen":{"from","until","watched","whole","count"},
///      "groups":[{"full_path","kind","runners","share","jobs","compliant_jobs","job_share","worst","compliant","in_grace","not_approved","unknown","exempt"}],
///      "items":[{"id","description","state","rule","detail","version","needed","days_left","owner","exempt_until"}],
///      "warnings":[{"line","column","detail"}]}
///
/// Every runner is an item, in order of id; `worst` is a runner's id.
/// Jobs are those that Muster saw end in the last 30 days; `watched`: for so many seconds of it, `whole`: all jobs could be seen
/// then. null without a history, and `job_share` without jobs.
[[nodiscard]] QJsonObject complianceToJson(const ComplianceReport &report);
/// JUnit: a suite for each owner, a case for each runner; not approved and unknown ones fail, exempt ones are skipped.
[[nodiscard]] QByteArray complianceToJunit(const ComplianceReport &report);
/// SARIF 2.1.0: a result for each runner that is not compliant (exempt ones suppressed), at the rule's line of the policy.
[[nodiscard]] QJsonObject complianceToSarif(const ComplianceReport &report);

} // namespace muster
