// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// A fleet written down in a test, with every fact a snapshot knows. The defaults make an ordinary project runner. An
/// absent text is `nullopt`; times are seconds since 1970, where 0 is unknown and 1 is never.
struct FixtureManager {
    qint64 id = 0;
    std::optional<std::string> systemId = "s_000000000001";
    std::optional<std::string> version = "17.4.0";
    std::optional<std::string> revision = "9882d9c7";
    std::optional<std::string> address = "10.0.0.1";
    std::optional<std::string> platform = "linux";
    std::optional<std::string> architecture = "amd64";
    std::optional<std::string> executor = "docker";
    std::string status = "ONLINE";       ///< GitLab's GraphQL names; empty: not told; any other: a foreign member
    std::string execution = "IDLE";
    qint64 createdAt = 1'700'000'000;
    qint64 contactedAt = 1'760'000'000;
};

struct FixtureRunner {
    qint64 id = 0;
    std::optional<std::string> name = "runner";
    std::optional<std::string> shortSha = "t1_abcde";
    std::optional<std::string> note;
    std::string status = "ONLINE";
    std::string type = "PROJECT_TYPE";
    std::string access = "NOT_PROTECTED";
    std::string execution = "IDLE";
    std::string method = "AUTHENTICATED_USER";
    std::string upgrade = "NOT_AVAILABLE";
    Tri paused = Tri::No;
    Tri locked = Tri::No;
    Tri runUntagged = Tri::Yes;
    Tri canUpdate = Tri::Yes;
    Tri canDelete = Tri::Yes;
    Tri canAssign = Tri::Yes;
    qint64 ownerId = 7;                                     ///< 0: the owner is not known
    std::optional<std::string> ownerPath = "acme/payments";
    qint64 creatorId = 3;                                   ///< 0: the creator is not known
    std::string creator = "mira";
    std::string creatorState = "active";
    std::optional<std::vector<std::string>> tags = std::vector<std::string>{ "docker" };
    std::vector<FixtureManager> managers = {};
    std::optional<int> managerCount = {};                   ///< as the server counts; absent: as many as are here
    qint64 createdAt = 1'700'000'000;
    qint64 contactedAt = 1'760'000'000;
    qint64 tokenExpiresAt = 1;
    int projectCount = 1;
    int maximumTimeout = -1;
    int runningJobs = 0;
};

struct FixtureFacts {
    QString instance = QStringLiteral("https://git.example.com");
    QString username = QStringLiteral("mira");
    Scope scope = {};
    qint64 asOf = 1'760'000'100;
    Completeness completeness = Completeness::Complete;
};
[[nodiscard]] Snapshot::Ptr snapshotOf(const std::vector<FixtureRunner> &runners, const FixtureFacts &facts = {});

} // namespace muster
