// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/policy/versionpolicy.h"
#include "models/versions/releasecatalogue.h"

#include <array>
#include <memory>
#include <vector>

namespace muster {

enum class ComplianceState : quint8 { Compliant, InGrace, NotApproved, Unknown, Exempt };
inline constexpr std::array allComplianceStates{ ComplianceState::Compliant, ComplianceState::InGrace, ComplianceState::NotApproved, ComplianceState::Unknown, ComplianceState::Exempt };

/// Why a runner is in its state.
enum class ComplianceReason : quint8 {
    Approved,
    Denied,             ///< the version is one that the rule denies
    NotAllowed,         ///< the version is none that the rule allows
    NoVersion,          ///< no manager told a version
    UnreadableVersion,  ///< `development version` and such
    ManagersMissing,    ///< GitLab counts more managers than were loaded
    OwnerUnknown,       ///< GitLab does not tell whose it is, and rules differ by owner
    ConditionUnknown,   ///< whether a rule's condition holds cannot be told
    NoRule,
};

/// Counts by state.
struct ComplianceCounts {
    std::array<qint32, allComplianceStates.size()> of{};
    [[nodiscard]] qint32 operator[](ComplianceState state) const { return of[std::size_t(state)]; }
    void add(ComplianceState state) { ++of[std::size_t(state)]; }
    void add(const ComplianceCounts &other);
    [[nodiscard]] qint32 total() const;
    /// Nobody is unapproved, and nobody unknown.
    [[nodiscard]] bool isCompliant() const { return (*this)[ComplianceState::NotApproved] == 0 && (*this)[ComplianceState::Unknown] == 0; }
    friend bool operator==(const ComplianceCounts &, const ComplianceCounts &) = default;
};

/// What a policy says of a fleet. A value over one snapshot; any thread once made.
class Compliance final {
public:
    using Ptr = std::shared_ptr<const Compliance>;
    static constexpr quint32 none = 0xffffffffU;

    /// What a rule says of a version; shared by all runners of which the same is said.
    struct Verdict {
        ComplianceState state = ComplianceState::Unknown;
        ComplianceReason reason = ComplianceReason::NoRule;
        qint16 daysLeft = -1;                ///< of grace, rounded up; -1: none
        quint32 rule = none;                 ///< index into VersionPolicy::rules
        TextId version;                      ///< that decided: the worst manager's
        std::optional<Version> readVersion;
        std::optional<Version> needed;       ///< the oldest approved release above it, where the catalogue knows one
    };
    /// What the policy is held against. `filter.now` is the server's clock.
    struct Facts {
        Snapshot::Ptr fleet;
        const ReleaseCatalogue &catalogue;
        FilterContext filter;
    };
    /// Under 100 ms for 100,000 runners with 200,000 managers and 1,000 rules, conditions that need the whole fleet apart.
    [[nodiscard]] static Compliance evaluate(const VersionPolicy &policy, const Facts &facts);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_runners.size()); }
    [[nodiscard]] ComplianceState state(qsizetype row) const { return m_runners[std::size_t(row)].state; }
    /// As it would be without an exemption.
    [[nodiscard]] const Verdict &verdict(qsizetype row) const { return m_verdicts[m_runners[std::size_t(row)].verdict]; }
    /// Index into VersionPolicy::exemptions, for exempt ones; else `none`.
    [[nodiscard]] quint32 exemption(qsizetype row) const { return m_runners[std::size_t(row)].exemption; }
    [[nodiscard]] const ComplianceCounts &counts() const { return m_counts; }
    [[nodiscard]] const Snapshot::Ptr &fleet() const { return m_fleet; }
    /// Warnings that only a fleet can tell: scopes that match nothing (of complete ones), exemptions that have run out.
    [[nodiscard]] const std::vector<PolicyProblem> &warnings() const { return m_warnings; }
    /// Of two verdicts on managers of one runner, the one that counts is the worse: not approved, unknown, in grace with the
    /// fewer days left, compliant; then the older version.
    [[nodiscard]] static bool isWorse(const Verdict &a, const Verdict &b);

private:
    friend class ComplianceMaker;
    struct Runner {
        quint32 verdict = 0;
        quint32 exemption = none;
        ComplianceState state = ComplianceState::Unknown;
    };
    Snapshot::Ptr m_fleet;
    std::vector<Runner> m_runners;
    std::vector<Verdict> m_verdicts;
    ComplianceCounts m_counts;
    std::vector<PolicyProblem> m_warnings;
};

} // namespace muster
