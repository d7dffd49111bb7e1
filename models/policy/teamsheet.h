// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliance.h"
#include "models/policy/compliancegroups.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// What is handed over to the people of one group: the state of its runners on one page. A value; nothing translated.
struct TeamSheet {
    /// How many managers run a version, and how many runners have one of them.
    struct VersionLine {
        QString version;           ///< as reported; empty: none was
        int managers = 0;
        int runners = 0;
        int notApproved = 0;       ///< of those runners
    };
    enum class Risk : quint8 {
        Stale,                     ///< no contact for `staleAfter`
        NeverContacted,
        NotApproved,
        UnknownVersion,            ///< online, and nobody knows what it runs
        RegistrantBlocked,         ///< registered by an account that is no longer active
        RegistrationToken,         ///< registered with a token that anybody may have
    };
    struct RunnerLine {
        RunnerId id;
        QString name;
        QString owner;             ///< full path; empty: the instance
        QString version;           ///< that decided
        QString registeredBy;      ///< username; empty: not told
        Instant contactedAt;
        ComplianceState state = ComplianceState::Unknown;
        std::vector<Risk> risks;   ///< never empty
    };
    struct PersonLine {
        QString username;          ///< empty: not told
        QString name;
        bool isBlocked = false;
        int runners = 0;
    };
    static constexpr int staleDays = 30;

    QString instance;
    QString path;                  ///< of the group; empty: the instance's own runners
    Instant asOf;
    bool isComplete = false;
    ComplianceCounts counts;
    qint64 jobs = 0;               ///< seen on these runners, see SeenJobs …
    qint64 compliantJobs = 0;      ///< … and of them, on compliant ones
    std::optional<SeenJobs> seen;  ///< what the jobs were counted from, and how completely; nullopt: nothing is known of jobs
    std::vector<VersionLine> versions;   ///< newest first, unreadable ones last
    std::vector<RunnerLine> risky;       ///< by id
    std::vector<PersonLine> people;      ///< most runners first
};

/// Of a group with everything below it. `jobs`: nullptr when nothing is known of jobs.
[[nodiscard]] TeamSheet teamSheet(const Compliance &compliance, const ComplianceGroup &group, const SeenJobs *jobs = nullptr);

/// Whether a runner counts for a group.
[[nodiscard]] bool isOfGroup(const Snapshot &fleet, const RunnerRow &runner, const ComplianceGroup &group);

} // namespace muster
