// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/policy/cleanupschedule.h"
#include "models/policy/policyproblem.h"

#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <vector>

namespace muster {

/// What becomes of the runners that a rule takes.
enum class CleanupAction : quint8 {
    Quarantine,   ///< paused with a note, deleted after a grace period in which it neither came back nor was un-paused
    Delete,
    Report,       ///< only told
};
inline constexpr std::array allCleanupActions{ CleanupAction::Quarantine, CleanupAction::Delete, CleanupAction::Report };
/// `quarantine`, `delete`, `report`.
[[nodiscard]] QString nameOf(CleanupAction action);

/// Whom a rule leaves alone though it is silent.
struct CleanupKeep {
    QStringList tags;    ///< any of them; `gpu-*` for a part; without regard to case
    QStringList names;   ///< the same
    int atLeast = 0;     ///< so many of each tag set stay, those that were heard of last; 0: no such rule
    int newest = 0;      ///< so many of each owner stay, those that were created last; 0: no such rule
    friend bool operator==(const CleanupKeep &, const CleanupKeep &) = default;
};

/// Who hears of a run.
struct CleanupRecipient {
    enum class Kind : quint8 {
        Desktop,   ///< a notification, when the window program ran it
        Mail,      ///< through the machine's `sendmail`
        Command,   ///< an absolute path, started without a shell, the report as JSON on its standard input
    };
    Kind kind = Kind::Desktop;
    QString target;      ///< address or path
    friend bool operator==(const CleanupRecipient &, const CleanupRecipient &) = default;
};
/// `desktop`, `mail:ops@example.com`, `command:/usr/local/bin/tell`.
[[nodiscard]] QString textOf(const CleanupRecipient &recipient);

/// One rule. Places are where it was read; they are no part of its value.
struct CleanupRule {
    static constexpr std::chrono::hours shortest{ 24 };   ///< of silence and grace: contact is no heartbeat
    static constexpr int usualPerRun = 25;
    static constexpr int usualPerDay = 50;

    QString name;                              ///< not empty, no two alike
    bool isOn = false;
    Filter select;                             ///< of these runners; never empty
    std::chrono::hours silent{ 30 * 24 };      ///< without a sign of life, see lastSignOf()
    CleanupAction action = CleanupAction::Quarantine;
    std::chrono::hours grace{ 14 * 24 };       ///< of a quarantine
    CleanupKeep keep;
    int mostPerRun = usualPerRun;              ///< paused and deleted together; the rest waits for the next run
    int mostPerDay = usualPerDay;              ///< in any 24 hours
    bool takesInstance = false;                ///< runners of the instance, which every project may use
    bool isFast = false;                       ///< deletes fifty in a request, without GitLab's own check for edits
    CleanupSchedule schedule;
    std::vector<CleanupRecipient> tell;

    PolicyPlace at;
    friend bool operator==(const CleanupRule &a, const CleanupRule &b)
    {
        return a.name == b.name && a.isOn == b.isOn && a.select == b.select && a.silent == b.silent && a.action == b.action && a.grace == b.grace && a.keep == b.keep
            && a.mostPerRun == b.mostPerRun && a.mostPerDay == b.mostPerDay && a.takesInstance == b.takesInstance && a.isFast == b.isFast && a.schedule == b.schedule && a.tell == b.tell;
    }
};

/// What no run may exceed, whatever its rules say; see CleanupGuards. Raising one needs a reason, which goes on record.
struct CleanupLimits {
    int perRun = 100;        ///< runners paused and deleted by one run
    int perDay = 200;        ///< in any 24 hours
    int sharePercent = 10;   ///< of the scope's runners, and of its managers; one may always go
    QString reason;          ///< why a limit was raised; empty: none was
    friend bool operator==(const CleanupLimits &, const CleanupLimits &) = default;
    /// Some limit is above what is usual.
    [[nodiscard]] bool isRaised() const { return perRun > CleanupLimits().perRun || perDay > CleanupLimits().perDay || sharePercent > CleanupLimits().sharePercent; }
};

/// Automatic removal of runners that no longer contact GitLab: a value. A runner falls under the first rule that takes it.
struct CleanupPolicy {
    std::vector<CleanupRule> rules;
    CleanupLimits limits;

    /// As TOML; readCleanupPolicy() of it gives an equal policy. Comments are not part of the value.
    [[nodiscard]] QString toString() const;
    friend bool operator==(const CleanupPolicy &, const CleanupPolicy &) = default;
};

} // namespace muster
