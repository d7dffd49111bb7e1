// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/openenum.h"

#include <array>

namespace muster {

namespace {

/// What GitLab's GraphQL calls a member, and what the filter language and REST call it.
template <class Enum>
struct Name {
    Enum value;
    std::string_view graphql;
    std::string_view lower;
};
template <class Enum>
Name(Enum, std::string_view, std::string_view) -> Name<Enum>;   // clang 14 does not deduce it for an aggregate

constexpr std::array statuses{
    Name{ RunnerStatus::Online, "ONLINE", "online" },
    Name{ RunnerStatus::Offline, "OFFLINE", "offline" },
    Name{ RunnerStatus::Stale, "STALE", "stale" },
    Name{ RunnerStatus::NeverContacted, "NEVER_CONTACTED", "never_contacted" },
};
constexpr std::array types{
    Name{ RunnerType::Instance, "INSTANCE_TYPE", "instance_type" },
    Name{ RunnerType::Group, "GROUP_TYPE", "group_type" },
    Name{ RunnerType::Project, "PROJECT_TYPE", "project_type" },
};
constexpr std::array levels{
    Name{ AccessLevel::NotProtected, "NOT_PROTECTED", "not_protected" },
    Name{ AccessLevel::RefProtected, "REF_PROTECTED", "ref_protected" },
};
constexpr std::array executions{
    Name{ JobExecution::Idle, "IDLE", "idle" },
    Name{ JobExecution::Busy, "ACTIVE", "active" },
    Name{ JobExecution::Busy, "RUNNING", "active" },   // until 17.1
};
constexpr std::array methods{
    Name{ CreationMethod::RegistrationToken, "REGISTRATION_TOKEN", "registration_token" },
    Name{ CreationMethod::AuthenticatedUser, "AUTHENTICATED_USER", "authenticated_user" },
};
constexpr std::array upgrades{
    Name{ UpgradeStatus::Invalid, "INVALID", "invalid" },
    Name{ UpgradeStatus::NotAvailable, "NOT_AVAILABLE", "not_available" },
    Name{ UpgradeStatus::Available, "AVAILABLE", "available" },
    Name{ UpgradeStatus::Recommended, "RECOMMENDED", "recommended" },
};

template <class Table>
auto fromName(const Table &table, std::string_view name)
{
    for (const auto &entry : table) {
        if (entry.graphql == name)
            return entry.value;
    }
    return decltype(table[0].value){};
}

template <class Table, class Enum>
std::string_view lowerName(const Table &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.lower;
    }
    return {};
}

} // namespace

RunnerStatus runnerStatusFromName(std::string_view name) { return fromName(statuses, name); }
RunnerType runnerTypeFromName(std::string_view name) { return fromName(types, name); }
AccessLevel accessLevelFromName(std::string_view name) { return fromName(levels, name); }
JobExecution jobExecutionFromName(std::string_view name) { return fromName(executions, name); }
CreationMethod creationMethodFromName(std::string_view name) { return fromName(methods, name); }
UpgradeStatus upgradeStatusFromName(std::string_view name) { return fromName(upgrades, name); }

std::string_view nameOf(RunnerStatus value) { return lowerName(statuses, value); }
std::string_view nameOf(RunnerType value) { return lowerName(types, value); }
std::string_view nameOf(AccessLevel value) { return lowerName(levels, value); }
std::string_view nameOf(JobExecution value) { return lowerName(executions, value); }
std::string_view nameOf(CreationMethod value) { return lowerName(methods, value); }
std::string_view nameOf(UpgradeStatus value) { return lowerName(upgrades, value); }

} // namespace muster
