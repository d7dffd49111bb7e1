// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/openenum.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muster {

/// A person, as far as the token may see them.
struct Person {
    UserId id;
    QString username;
    QString name;
    QString state;        ///< of the account: `active`, `blocked`, …: an open list
    QString webUrl;
    int accessLevel = 0;  ///< GitLab's number: 40 Maintainer, 50 Owner; 0: not told
    friend bool operator==(const Person &, const Person &) = default;
};

/// The one card: job → manager → runner → who registered it → whose it is → what else it did then.
struct LookupAnswer {
    enum class Source : quint8 {
        GitLab,    ///< asked just now
        Fleet,     ///< from the list of runners that is loaded
        History,   ///< GitLab has forgotten it, Muster has not
    };
    struct Runner {
        RunnerId id;
        Source source = Source::GitLab;
        QString name;
        QString shortToken;
        RunnerType type = RunnerType::Unknown;
        RunnerStatus status = RunnerStatus::Unknown;
        Tri paused = Tri::Unknown, locked = Tri::Unknown, runUntagged = Tri::Unknown;
        AccessLevel access = AccessLevel::Unknown;
        QStringList tags;
        Instant createdAt, contactedAt;
        CreationMethod method = CreationMethod::Unknown;
        std::optional<Person> registeredBy;   ///< nullopt: nobody is named (legacy registration, deleted account, no right)
        RunnerType ownerKind = RunnerType::Unknown;
        QString ownerPath;                    ///< empty for the instance, or not told
        QString webUrl;
        int projectCount = -1;
        Instant firstSeen, lastSeen;          ///< by Muster; unknown: not remembered
        friend bool operator==(const Runner &, const Runner &) = default;
    };
    struct Manager {
        ManagerId id;
        Source source = Source::GitLab;
        QString systemId, address, version, revision, platform, architecture, executor;
        RunnerStatus status = RunnerStatus::Unknown;
        Instant createdAt, contactedAt;
        friend bool operator==(const Manager &, const Manager &) = default;
    };

    std::optional<Job> job;
    std::optional<Manager> manager;        ///< that ran the job
    std::vector<Manager> managers;         ///< all of the runner, newest first, where no job was asked about
    std::optional<Runner> runner;
    /// Owners and maintainers of the group or project it belongs to, highest first; nullopt: not told (yet).
    std::optional<std::vector<Person>> contacts;
    bool contactsRefused = false;          ///< the token may not list them
    std::vector<Job> around;               ///< what else the runner did around that time, newest first
    bool aroundReadable = false;           ///< false: GitLab may be hiding them
    Instant asOf;
    friend bool operator==(const LookupAnswer &, const LookupAnswer &) = default;
};

/// One of several things that a text may mean: a runner, or where `job` is valid, a job.
struct LookupCandidate {
    RunnerId runner;
    JobId job;
    QString name;
    QString ownerPath;    ///< of a job: its project; empty: not known, and to be asked for
    QString matched;      ///< by what it was found: the address, the system id, the tag …
    RunnerStatus status = RunnerStatus::Unknown;
    LookupAnswer::Source source = LookupAnswer::Source::Fleet;
    RunnerType type = RunnerType::Unknown;   ///< of a runner; an instance runner has no path
    friend bool operator==(const LookupCandidate &, const LookupCandidate &) = default;
};

} // namespace muster
