// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/queuejson.h"

#include "models/tables/queuefacts.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QJsonValue spanJson(std::optional<std::chrono::seconds> span)
{
    return span ? QJsonValue(qint64(span->count())) : QJsonValue();
}

template <class Number>
QJsonValue numberJson(std::optional<Number> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString nameOf(JobPicture::Reach reach)
{
    switch (reach) {
    case JobPicture::Reach::Nothing: return u"nothing"_s;
    case JobPicture::Reach::Part: return u"part"_s;
    case JobPicture::Reach::Everything: return u"everything"_s;
    }
    return {};
}

QJsonObject rowToJson(const QueueRow &row)
{
    const auto eligible = [known = isEligibleKnown(row)](int count) { return known ? QJsonValue(count) : QJsonValue(); };
    return {
        { u"tags"_s, QJsonArray::fromStringList(row.tags) },
        { u"untagged"_s, row.tags.isEmpty() },
        { u"protected"_s, row.protectedRef == Tri::Unknown ? QJsonValue() : QJsonValue(row.protectedRef == Tri::Yes) },
        { u"waiting"_s, row.waiting },
        { u"oldest"_s, spanJson(row.oldest) },
        { u"p50"_s, spanJson(row.p50) },
        { u"p95"_s, spanJson(row.p95) },
        { u"running"_s, row.running },
        { u"ceiling"_s, numberJson(row.ceiling) },
        { u"eligible_online"_s, eligible(row.eligible.online) },
        { u"eligible_paused"_s, eligible(row.eligible.paused) },
        { u"eligible_offline"_s, eligible(row.eligible.offline) },
        { u"eligible_unknown"_s, eligible(row.eligible.unknown) },
        { u"verdict"_s, nameOf(row.verdict) },
        { u"impossible"_s, row.impossible },
        { u"starved"_s, row.starved },
        { u"stuck"_s, row.stuck },
        { u"arrivals_per_minute"_s, numberJson(row.arrivalsPerMinute) },
        { u"starts_per_minute"_s, numberJson(row.startsPerMinute) },
        { u"to_drain"_s, spanJson(row.toDrain) },
    };
}

} // namespace

QJsonObject queueToJson(const JobPicture &jobs, const std::vector<QueueRow> &board)
{
    QJsonArray items;
    for (const QueueRow &row : board)
        items += rowToJson(row);
    const bool seesJobs = jobs.reach != JobPicture::Reach::Nothing, seesPart = jobs.reach == JobPicture::Reach::Part;
    const auto count = [](bool isTold, std::size_t number) { return isTold ? QJsonValue(qint64(number)) : QJsonValue(); };
    return {
        { u"as_of"_s, jobs.asOf.isKnown() ? QJsonValue(jobs.asOf.toIso()) : QJsonValue() },
        { u"complete"_s, jobs.isComplete },
        { u"reach"_s, nameOf(jobs.reach) },
        { u"projects"_s, count(seesPart, std::size_t(jobs.projects)) },
        { u"runners"_s, count(seesPart, std::size_t(jobs.runners)) },
        { u"pending"_s, count(seesJobs, jobs.pending.size()) },
        { u"running"_s, count(seesJobs, jobs.running.size()) },
        { u"items"_s, items },
    };
}

} // namespace muster
