// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// Numbers are kept in the history: append, never renumber.
enum class ChangeKind : quint8 { Appeared = 1, Gone = 2, Changed = 3 };

/// What of a runner or a manager changed. Left out is what moves all the time and says nothing lasting: contact times, running
/// jobs, idle or busy; and what is about the token that looks, not about the runner: its permissions.
/// Numbers are kept in the history: append, never renumber.
enum class ChangedAttribute : quint8 {
    None = 0,             ///< of what appeared or went
    // Of a runner.
    Name = 1,
    ShortToken = 2,       ///< the token was reset; the first 8 characters
    Note = 3,
    Tags = 4,             ///< sorted, with commas between
    Owner = 5,            ///< full path; `instance` for the instance
    Creator = 6,          ///< username
    CreatorState = 7,     ///< `active`, `blocked`, …
    TokenExpiry = 8,      ///< ISO 8601; empty: never
    Timeout = 9,          ///< seconds; empty: none of its own
    ProjectCount = 10,
    Status = 11,          ///< of a runner or a manager: the server's own word
    Type = 12,
    Access = 13,          ///< `not_protected`, `ref_protected`
    Method = 14,
    Upgrade = 15,
    Paused = 16,          ///< `yes`, `no`; the next two as well
    Locked = 17,
    Untagged = 18,
    // Of a manager.
    SystemId = 32,
    Version = 33,
    Revision = 34,
    Address = 35,
    Platform = 36,
    Architecture = 37,
    Executor = 38,
};
/// A stable name for machines, as REST calls it where it has one: `description`, `tag_list`, `ip_address`.
[[nodiscard]] std::string_view nameOf(ChangeKind kind);
[[nodiscard]] std::string_view nameOf(ChangedAttribute attribute);
[[nodiscard]] std::optional<ChangedAttribute> changedAttributeFromName(std::string_view name);

/// One thing that happened to a runner, or to a manager of it, between two loads. A value; texts are the server's and hostile.
struct RunnerChange {
    ChangeKind kind = ChangeKind::Changed;
    ChangedAttribute attribute = ChangedAttribute::None;
    RunnerId runner;
    Instant createdAt;        ///< of the runner: its identity is (instance, id, createdAt); unknown when neither load told it
    ManagerId manager;        ///< invalid: it is about the runner itself
    QString systemId;         ///< of the manager, as the newer load tells it (the older one when it went); empty: none told
    /// Of a change: as GitLab writes it, machine text that is not translated (see ChangedAttribute). Of who appeared or went: in
    /// `after` or `before`, a runner's name or a manager's address.
    QString before;
    QString after;
    Instant at;               ///< server's clock: when it was created, if that lies between the loads; else loadedAfter
    Instant loadedBefore;     ///< Snapshot::asOf() of the older load …
    Instant loadedAfter;      ///< … and of the newer one: it happened between the two

    [[nodiscard]] bool isAboutManager() const { return manager.isValid(); }
    friend bool operator==(const RunnerChange &, const RunnerChange &) = default;
};

/// What happened from one load to a later one, in order of runner; of each runner first the runner itself, then its managers by
/// id; attributes in their order. Pure; any thread; linear, some 100 ms for 100,000 runners.
///
/// Says nothing about loads of different keys. Nobody is gone from a load that is not whole, and nobody appears after one
/// (Completeness::Complete, or Remembered, which was complete once); the same for the managers of a runner of which not all are
/// told. What one of the two does not tell has not changed. A number that was given anew (another createdAt) is one runner gone
/// and another one appeared; managers of a runner that appeared or went are not listed by themselves.
[[nodiscard]] std::vector<RunnerChange> changesBetween(const Snapshot &older, const Snapshot &newer);

} // namespace muster
