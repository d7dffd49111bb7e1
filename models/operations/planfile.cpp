// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/planfile.h"

#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

Result<Plan> readPlan(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return failure(Error::Kind::Parse, parsing.errorString());
    const auto verb = verbNamed(object["verb"_L1].toString());
    const auto scope = scopeNamed(object["scope"_L1].toString());
    if (!verb || !scope || !object["targets"_L1].isArray())
        return failure(Error::Kind::Parse, u"not a plan"_s);

    Plan plan;
    plan.verb = *verb;
    plan.method = object["method"_L1].toString() == nameOf(Plan::Method::Conditional) ? Plan::Method::Conditional : Plan::Method::Bulk;
    plan.fleet = { object["instance"_L1].toString(), object["user"_L1].toString(), *scope };
    plan.asOf = Instant::fromIso(object["as_of"_L1].toString());
    plan.requests = object["requests"_L1].toInt();
    plan.looksFirst = true;
    const QJsonArray targets = object["targets"_L1].toArray();
    for (const auto &value : targets) {
        const QJsonObject target = value.toObject();
        plan.targets.push_back(targetFromJson(target));
        plan.reason = target["reason"_L1].toString();
        if (plan.targets.back().id.value <= 0)
            return failure(Error::Kind::Parse, u"a target without an id"_s);
    }
    std::vector<TargetId> ids = plan.activeIds();
    std::sort(ids.begin(), ids.end());
    const bool isTwice = std::adjacent_find(ids.begin(), ids.end()) != ids.end();
    if (isTwice || plan.sha256() != object["plan_sha256"_L1].toString().toLatin1())
        return failure(Error::Kind::Conflict, u"the plan was altered: its hash is another"_s);
    return plan;
}

bool isStale(const Plan &plan, Instant now)
{
    const auto age = plan.asOf.age(now);
    // A minute ahead: two machines' clocks differ.
    return !age || *age > longestPlan || *age < -std::chrono::minutes(1);
}

} // namespace muster
