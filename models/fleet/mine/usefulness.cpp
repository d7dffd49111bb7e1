// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/mine/usefulness.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;

/// Clocks differ a little: what lies ahead was just now.
std::optional<qint64> daysSince(Instant then, Instant now)
{
    const auto age = then.age(now);
    return age ? std::optional(std::max<qint64>(0, age->count()) / day) : std::nullopt;
}

} // namespace

UsefulnessVerdict judgeUsefulness(const RunnerUse &use, Instant now)
{
    UsefulnessVerdict verdict;
    verdict.jobs = use.jobsInWeek;
    verdict.mayBeMore = use.mayBeMore;
    verdict.jobDays = daysSince(use.lastJob, now);
    verdict.silentDays = daysSince(use.contactedAt, now);
    verdict.ageDays = daysSince(use.createdAt, now);
    verdict.neverInContact = use.contactedAt.isNever();
    verdict.hadNoJob = use.jobs == RunnerUse::Jobs::Told && use.lastJob.isNever();

    if (use.running > 0 || use.jobsInWeek > 0) {
        verdict.kind = Usefulness::InUse;
    } else if (!use.onlyTag.isEmpty()) {
        verdict.kind = Usefulness::OnlyOne;
        verdict.tag = use.onlyTag;
        verdict.project = use.onlyProject;
    } else if (verdict.jobDays && *verdict.jobDays < daysWithoutJob) {
        verdict.kind = Usefulness::Used;
    } else if (use.jobs == RunnerUse::Jobs::Told && (verdict.jobDays || verdict.hadNoJob) && verdict.ageDays) {
        const bool isSilent = verdict.neverInContact || (verdict.silentDays && *verdict.silentDays >= daysSilent);
        if (*verdict.ageDays < daysWithoutJob)
            verdict.kind = Usefulness::Young;
        else if (isSilent && use.running == 0)
            verdict.kind = Usefulness::ProbablyUseless;
        else if (verdict.silentDays && !isSilent)
            verdict.kind = Usefulness::Idle;
    }
    return verdict;
}

int orderOf(Usefulness usefulness)
{
    switch (usefulness) {
    case Usefulness::ProbablyUseless: return 0;
    case Usefulness::Idle: return 1;
    case Usefulness::Young: return 2;
    case Usefulness::Used: return 3;
    case Usefulness::OnlyOne: return 4;
    case Usefulness::InUse: return 5;
    case Usefulness::Unknown: return 6;
    }
    return 6;
}

QString nameOf(Usefulness usefulness)
{
    switch (usefulness) {
    case Usefulness::InUse: return u"in_use"_s;
    case Usefulness::OnlyOne: return u"only_one"_s;
    case Usefulness::Used: return u"used"_s;
    case Usefulness::Young: return u"young"_s;
    case Usefulness::Idle: return u"idle"_s;
    case Usefulness::ProbablyUseless: return u"probably_useless"_s;
    case Usefulness::Unknown: return u"unknown"_s;
    }
    return {};
}

} // namespace muster
