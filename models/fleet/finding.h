// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace muster {

/// How grave a finding is, taken by itself.
enum class FindingSeverity : quint8 { Low, Medium, High, Critical };
inline constexpr std::array allFindingSeverities{ FindingSeverity::Low, FindingSeverity::Medium, FindingSeverity::High, FindingSeverity::Critical };
/// Stable names: `low`, `medium`, `high`, `critical`.
[[nodiscard]] QString nameOf(FindingSeverity severity);
[[nodiscard]] std::optional<FindingSeverity> findingSeverityNamed(QStringView name);

/// What a person made of it. Only an open one asks for attention.
enum class FindingState : quint8 {
    Open,
    Acknowledged,   ///< somebody is at it
    Muted,          ///< not before Finding::mutedUntil
    Resolved,       ///< dealt with; or it is not so any more. Open again when it is raised again
};
/// Stable names: `open`, `acknowledged`, `muted`, `resolved`.
[[nodiscard]] QString nameOf(FindingState state);

/// One fact that a finding stands on. Texts are the server's: hostile.
struct Evidence {
    QString fact;      ///< a stable word: `address`, `system_id`, `version`, …
    QString before;    ///< empty: there was none, or it is not known
    QString now;
    Instant at;        ///< by the server's clock; unknown: it is so, without a moment
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A sign that something about a runner is not as it should be, with what it stands on. It is one and the same finding as long
/// as signal, runner and subject are the same, however often it is seen.
struct Finding {
    static constexpr std::size_t mostEvidence = 20;   ///< the newest; `times` still counts

    qint64 id = 0;                ///< of the history; 0: not kept
    QString signal;               ///< stable name: `new_system_id`
    QString subject;              ///< what tells findings of one signal and runner apart: a system id, a range; may be empty
    RunnerId runner;              ///< invalid: it is about the GitLab itself
    Instant runnerCreatedAt;      ///< a number that is given anew is another runner
    QString runnerName;
    QString ownerPath;
    FindingSeverity severity = FindingSeverity::Low;
    std::vector<Evidence> evidence;   ///< oldest first
    Instant firstSeen;
    Instant lastSeen;             ///< when there was last something new about it
    int times = 1;
    bool stands = true;           ///< of a state: so at the last look. Of an event: it happened
    FindingState state = FindingState::Open;
    Instant mutedUntil;
    QString reason;               ///< why a person muted, resolved or acknowledged it
    QString decidedBy;            ///< empty: Muster itself saw that it is not so any more
    Instant decidedAt;
    friend bool operator==(const Finding &, const Finding &) = default;
};
/// Asks for attention: open, or muted until a moment that has passed.
[[nodiscard]] bool isPending(const Finding &finding, Instant now);

/// What a person called expected: not raised any more. A baseline that was declared instead of learned.
struct Expectation {
    QString signal;               ///< empty: whatever the signal
    QString subject;              ///< empty: whatever the subject
    RunnerId runner;              ///< invalid: every runner
    Instant runnerCreatedAt;
    QString reason;
    QString decidedBy;
    Instant decidedAt;
    friend bool operator==(const Expectation &, const Expectation &) = default;
};
[[nodiscard]] bool covers(const Expectation &expectation, const Finding &finding);

} // namespace muster
