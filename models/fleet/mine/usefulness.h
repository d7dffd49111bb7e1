// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QString>

#include <optional>

namespace muster {

/// What is known of the use of one runner. Unknown stays unknown: nothing here is guessed.
struct RunnerUse {
    enum class Jobs : quint8 {
        NotTold,   ///< its jobs may not be read, or were not asked for
        Seen,      ///< only those of some projects were seen: there may be more, and later ones
        Told,      ///< GitLab told its newest jobs, whatever their project
    };
    Instant createdAt;
    Instant contactedAt;      ///< never: it never was in contact
    int running = -1;         ///< jobs now; -1 not told
    Jobs jobs = Jobs::NotTold;
    Instant lastJob;          ///< end, or start, of the newest job; never: there is none; unknown: there is one, but not when
    int jobsInWeek = 0;       ///< jobs of the last 7 days among those known
    bool mayBeMore = false;   ///< … and there may be more than those
    QString onlyTag;          ///< no other runner of that project has this tag; empty: there is no such tag
    QString onlyProject;
    friend bool operator==(const RunnerUse &, const RunnerUse &) = default;
};

enum class Usefulness : quint8 {
    InUse,             ///< runs jobs now, or did within 7 days
    OnlyOne,           ///< nothing else could do what it does
    Used,              ///< had a job within 90 days
    Young,             ///< never had a job, but was created less than 90 days ago
    Idle,              ///< no job in 90 days, but it is, or was lately, in contact
    ProbablyUseless,   ///< no job in 90 days, and silent for 30
    Unknown,           ///< not enough is known
};

/// The verdict and its reason, in numbers. The sentence is made in models/wording.
struct UsefulnessVerdict {
    Usefulness kind = Usefulness::Unknown;
    int jobs = 0;                        ///< InUse: in the last 7 days; 0: runs some now
    bool mayBeMore = false;
    std::optional<qint64> jobDays;       ///< whole days since the last job; nullopt: it never had one, or that is not known
    std::optional<qint64> silentDays;    ///< whole days since the last contact; nullopt: never was in contact, or not known
    std::optional<qint64> ageDays;       ///< whole days since it was created
    bool neverInContact = false;
    bool hadNoJob = false;               ///< it is known that it never had one
    QString tag, project;                ///< OnlyOne
    friend bool operator==(const UsefulnessVerdict &, const UsefulnessVerdict &) = default;
};

inline constexpr qint64 daysInUse = 7, daysWithoutJob = 90, daysSilent = 30;

/// `now`: the server's clock. ProbablyUseless is said only if every fact it stands on is known: which jobs there were and when,
/// that none runs, the last contact (or that there never was one), and when it was created.
[[nodiscard]] UsefulnessVerdict judgeUsefulness(const RunnerUse &use, Instant now);
/// Who can best be done without comes first (0), who nothing can be said of comes last.
[[nodiscard]] int orderOf(Usefulness usefulness);
/// `in_use`, `only_one`, `used`, `young`, `idle`, `probably_useless`, `unknown`.
[[nodiscard]] QString nameOf(Usefulness usefulness);

} // namespace muster
