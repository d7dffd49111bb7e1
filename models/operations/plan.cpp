// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/plan.h"

#include "models/operations/verbs.h"
#include "models/operations/warnings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<Plan::SkipReason> skipReason(const VerbRules &rules, const RunnerRow &row)
{
    switch (rules.permission(row)) {
    case Tri::No:
        return Plan::SkipReason::NoPermission;
    case Tri::Unknown:
        return Plan::SkipReason::PermissionUnknown;
    case Tri::Yes:
        break;
    }
    if (rules.isAlreadySo(row))
        return Plan::SkipReason::AlreadySo;
    return std::nullopt;
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QString nameOf(Verb verb)
{
    return rulesOf(verb).name;
}

Plan makePlan(const Snapshot &fleet, const PlanRequest &request)
{
    const VerbRules &rules = rulesOf(request.verb);
    std::vector<RunnerId> ids = request.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    Plan plan;
    plan.verb = request.verb;
    plan.fleet = fleet.key();
    plan.asOf = fleet.asOf();
    plan.reason = request.reason;
    plan.targets.reserve(ids.size());
    std::vector<QString> ownerPaths(std::size_t(fleet.ownerCount()));   // shared by all runners of one owner
    std::vector<qsizetype> rows;                                        // of the targets
    rows.reserve(ids.size());
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at) {
            plan.skipped.push_back({ id, {}, Plan::SkipReason::NotFound });
            continue;
        }
        const RunnerRow &row = fleet.row(*at);
        if (const auto reason = skipReason(rules, row)) {
            plan.skipped.push_back({ id, fleet.string(row.description), *reason });
            continue;
        }
        QString &ownerPath = ownerPaths[row.owner];
        if (ownerPath.isNull())
            ownerPath = fleet.string(fleet.owner(row.owner).fullPath);
        plan.targets.push_back({ id, fleet.string(row.description), ownerPath, row.type, row.status, row.createdAt, row.contactedAt, row.paused,
            row.runningJobs, row.execution, false });
        rows.push_back(*at);
    }
    plan.warnings = warningsFor(request.verb, fleet, rows);
    plan.requests = rules.requests(int(plan.targets.size()), request.canBulkPause);
    return plan;
}

std::vector<RunnerId> Plan::activeIds() const
{
    std::vector<RunnerId> ids;
    ids.reserve(targets.size());
    for (const Target &target : targets) {
        if (!target.struckOut)
            ids.push_back(target.id);
    }
    return ids;
}

QByteArray Plan::sha256() const
{
    // Canonical JSON: keys in order of the alphabet, no blanks. By hand, because 100,000 QJsonObjects would take a second.
    QByteArray json = "{\"instance\":" + jsonString(fleet.instance) + ",\"targets\":[";
    bool isFirst = true;
    for (const Target &target : targets) {
        if (target.struckOut)
            continue;
        json += isFirst ? "{\"created_at\":" : ",{\"created_at\":";
        json += target.createdAt.isKnown() ? QByteArray("\"" + target.createdAt.toIso().toLatin1() + "\"") : QByteArrayLiteral("null");
        json += ",\"id\":" + QByteArray::number(target.id.value) + "}";
        isFirst = false;
    }
    json += "],\"verb\":" + jsonString(nameOf(verb)) + "}";
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
}

} // namespace muster
