// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/fleetcounts.h"

#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endingWithin = 14 * 86'400;   // as in filterOf(): expires:<14d

FleetPart partOf(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Online: return FleetPart::Online;
    case RunnerStatus::Offline: return FleetPart::Offline;
    case RunnerStatus::Stale: return FleetPart::Stale;
    case RunnerStatus::NeverContacted: return FleetPart::NeverContacted;
    case RunnerStatus::Unknown: break;
    }
    return FleetPart::Count;
}

FleetPart partOf(RunnerType type)
{
    switch (type) {
    case RunnerType::Instance: return FleetPart::Instance;
    case RunnerType::Group: return FleetPart::Group;
    case RunnerType::Project: return FleetPart::Project;
    case RunnerType::Unknown: break;
    }
    return FleetPart::Count;
}

/// A manager that is not known may be further behind, never less: so "further behind" can be certain where a number is not.
FleetPart partOf(const LagTable::Runner &lag, const RunnerRow &row)
{
    if (lag.behind > 2)
        return FleetPart::FurtherBehind;
    const bool allKnown = row.managerCount >= 0 && qint64(row.managersLoaded) >= row.managerCount;
    if (lag.behind < 0 || lag.atLeast || lag.someUnknown || !allKnown)
        return FleetPart::Count;
    return lag.behind == 0 ? FleetPart::UpToDate : lag.behind == 1 ? FleetPart::OneBehind : FleetPart::TwoBehind;
}

} // namespace

FleetCounts countFleet(const Snapshot &fleet, const LagTable *lag, Instant now)
{
    std::array<qint64, std::size_t(FleetPart::Count) + 1> numbers{};   // the last: of no part
    const auto count = [&numbers](FleetPart part) { ++numbers[std::size_t(part)]; };
    FleetCounts counts;
    const bool hasLag = lag && lag->size() == fleet.size();
    for (qsizetype at = 0; at < fleet.size(); ++at) {
        const RunnerRow &row = fleet.row(at);
        const FleetPart status = partOf(row.status);
        counts.hasOtherStatus = counts.hasOtherStatus || status == FleetPart::Count;
        count(status);
        count(partOf(row.type));
        if (row.paused == Tri::Yes)
            count(FleetPart::Paused);
        if (hasLag) {
            const FleetPart behind = partOf(lag->runner(at), row);
            counts.hasUnknownLag = counts.hasUnknownLag || behind == FleetPart::Count;
            count(behind);
        }
        if (const auto past = row.tokenExpiresAt.age(now)) {
            if (past->count() > 0)
                count(FleetPart::TokenEnded);
            else if (-past->count() < endingWithin)
                count(FleetPart::TokenEnding);
        }
    }
    std::copy_n(numbers.begin(), counts.numbers.size(), counts.numbers.begin());
    counts[FleetPart::All] = fleet.size();
    return counts;
}

QString filterOf(FleetPart part)
{
    switch (part) {
    case FleetPart::All: return {};
    case FleetPart::Online: return u"status:online"_s;
    case FleetPart::Offline: return u"status:offline"_s;
    case FleetPart::Stale: return u"status:stale"_s;
    case FleetPart::NeverContacted: return u"status:never_contacted"_s;
    case FleetPart::Paused: return u"paused:yes"_s;
    case FleetPart::Instance: return u"type:instance"_s;
    case FleetPart::Group: return u"type:group"_s;
    case FleetPart::Project: return u"type:project"_s;
    case FleetPart::UpToDate: return u"behind:0"_s;
    case FleetPart::OneBehind: return u"behind:1"_s;
    case FleetPart::TwoBehind: return u"behind:2"_s;
    case FleetPart::FurtherBehind: return u"behind:>=3"_s;
    case FleetPart::TokenEnded: return u"expires:<0d"_s;
    case FleetPart::TokenEnding: return u"expires:>=0d expires:<14d"_s;
    case FleetPart::Count: break;
    }
    return {};
}

QString toText(const FleetLook &look)
{
    QStringList words{ QString::number(look.at.isKnown() ? look.at.seconds() : 0) };
    for (const qint64 number : look.counts.numbers)
        words += QString::number(number);
    return words.join(u' ');
}

std::optional<FleetLook> fleetLookFromText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    FleetLook look;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const qint64 number = words[i].toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return std::nullopt;
        if (i == 0)
            look.at = Instant::fromSeconds(number);
        else if (i - 1 < qsizetype(look.counts.numbers.size()))
            look.counts.numbers[std::size_t(i - 1)] = number;
    }
    return look.at.isKnown() ? std::optional(look) : std::nullopt;
}

} // namespace muster
