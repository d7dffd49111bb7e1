// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace muster {

/// GitLab's enumerations are open: a later server may answer a member we do not know. Each fits in one byte:
/// Unknown (absent, null, unreadable), the members named here, and from firstForeign on whatever else this load met;
/// Snapshot::foreignName gives those names back, so that they are shown as they are.
/// A foreign or unknown member never equals one that a rule asks for.
inline constexpr quint8 firstForeign = 32;

/// The server's own field; see Runner filter key `status`. Muster computes nothing from it.
enum class RunnerStatus : quint8 { Unknown, Online, Offline, Stale, NeverContacted };
enum class RunnerType : quint8 { Unknown, Instance, Group, Project };
enum class AccessLevel : quint8 { Unknown, NotProtected, RefProtected };
/// Busy is GitLab's ACTIVE (17.2+) and RUNNING (before).
enum class JobExecution : quint8 { Unknown, Idle, Busy };
enum class CreationMethod : quint8 { Unknown, RegistrationToken, AuthenticatedUser };
enum class UpgradeStatus : quint8 { Unknown, Invalid, NotAvailable, Available, Recommended };

template <class Enum>
[[nodiscard]] constexpr bool isForeign(Enum value) { return quint8(value) >= firstForeign; }

/// GitLab's GraphQL names in capitals; Unknown when the name is none of ours (the builder then makes it foreign).
[[nodiscard]] RunnerStatus runnerStatusFromName(std::string_view name);
[[nodiscard]] RunnerType runnerTypeFromName(std::string_view name);
[[nodiscard]] AccessLevel accessLevelFromName(std::string_view name);
[[nodiscard]] JobExecution jobExecutionFromName(std::string_view name);
[[nodiscard]] CreationMethod creationMethodFromName(std::string_view name);
[[nodiscard]] UpgradeStatus upgradeStatusFromName(std::string_view name);

/// Lower case, as the filter language and REST write them (`never_contacted`, `group_type`); empty for Unknown and foreign ones.
[[nodiscard]] std::string_view nameOf(RunnerStatus value);
[[nodiscard]] std::string_view nameOf(RunnerType value);
[[nodiscard]] std::string_view nameOf(AccessLevel value);
[[nodiscard]] std::string_view nameOf(JobExecution value);
[[nodiscard]] std::string_view nameOf(CreationMethod value);
[[nodiscard]] std::string_view nameOf(UpgradeStatus value);

/// yes, no, or not told.
enum class Tri : quint8 { Unknown, No, Yes };
[[nodiscard]] constexpr Tri triOf(bool value) { return value ? Tri::Yes : Tri::No; }
/// Kleene's "and" and "or": what is not told matters only where it could change the answer.
[[nodiscard]] constexpr Tri both(Tri a, Tri b)
{
    return a == Tri::No || b == Tri::No ? Tri::No : a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::Unknown;
}
[[nodiscard]] constexpr Tri either(Tri a, Tri b)
{
    return a == Tri::Yes || b == Tri::Yes ? Tri::Yes : a == Tri::No && b == Tri::No ? Tri::No : Tri::Unknown;
}

} // namespace muster
