// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliance.h"
#include "models/policy/compliancegroups.h"
#include "models/policy/teamsheet.h"

#include <QString>

namespace muster {

/// How policies are talked about. Names and texts of the server and of the policy are made visible and short in all of it.

/// `compliant`, `in grace`, `not approved`, `unknown`, `exempt`.
[[nodiscard]] QString complianceText(ComplianceState state);
/// The same for programs: `compliant`, `in_grace`, `not_approved`, `unknown`, `exempt`.
[[nodiscard]] QString nameOf(ComplianceState state);
/// What the state means, in a sentence.
[[nodiscard]] QString complianceSentence(ComplianceState state);

/// Why a runner is in its state: "17.4.0 is none of >=18.9.3; the next approved release is 18.9.3." With an exemption also who
/// let it off, why and until when.
[[nodiscard]] QString complianceReasonText(const Compliance &compliance, qsizetype row, const VersionPolicy &policy);
/// A rule's name, or its scopes where it has none; empty for `Compliance::none`.
[[nodiscard]] QString ruleText(const VersionPolicy &policy, quint32 rule);
/// The group's path, "(instance)", or "unknown".
[[nodiscard]] QString groupText(const ComplianceGroup &group);

/// What is wrong with a policy, in one sentence, with the nearest valid key where there is one.
[[nodiscard]] QString policyProblemText(const PolicyProblem &problem);
/// The same behind its place: "Line 4, column 9: …".
[[nodiscard]] QString policyProblemLine(const PolicyProblem &problem);

/// Why a runner stands on a team sheet.
[[nodiscard]] QString riskText(TeamSheet::Risk risk);

} // namespace muster
