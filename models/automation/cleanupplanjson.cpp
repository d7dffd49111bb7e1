// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupplanjson.h"

#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Act = CleanupDecision::Act;

QJsonValue cleanupTime(Instant time)
{
    return time.isKnown() ? QJsonValue(time.toIso()) : QJsonValue(QJsonValue::Null);
}

std::optional<Act> actNamed(const QString &name)
{
    for (const Act act : { Act::Release, Act::Delete, Act::Quarantine }) {
        if (nameOf(act) == name)
            return act;
    }
    return std::nullopt;
}

void addTargets(QJsonArray &targets, const CleanupPlan::Step &step)
{
    for (std::size_t i = 0; i < step.plan.targets.size(); ++i) {
        QJsonObject target = targetToJson(step.plan.targets[i]);
        target.insert(u"act"_s, nameOf(step.act));
        target.insert(u"rule"_s, step.rule);
        target.insert(u"reason"_s, nameOf(step.reasons[i]));
        if (step.act == Act::Quarantine) {
            target.insert(u"last_sign"_s, cleanupTime(step.records[i].lastSign));
            target.insert(u"due"_s, cleanupTime(step.records[i].deleteAfter));
        }
        targets.append(target);
    }
}

/// The plans of a document, put together again: steps in the order in which their first target stands.
std::vector<CleanupPlan::Step> stepsFrom(const QJsonObject &document, const FleetKey &fleet, Instant asOf)
{
    std::vector<CleanupPlan::Step> steps;
    const QJsonArray targets = document["targets"_L1].toArray();
    for (const auto &value : targets) {
        const QJsonObject object = value.toObject();
        const auto act = actNamed(object["act"_L1].toString());
        if (!act)
            return {};
        if (steps.empty() || steps.back().act != *act || steps.back().rule != object["rule"_L1].toString()) {
            CleanupPlan::Step &step = steps.emplace_back();
            step.rule = object["rule"_L1].toString();
            step.act = *act;
            step.plan.verb = *act == Act::Release ? Verb::Release : *act == Act::Delete ? Verb::Delete : Verb::Quarantine;
            step.plan.fleet = fleet;
            step.plan.asOf = asOf;
            const bool isConditional = object["method"_L1].toString() == nameOf(Plan::Method::Conditional);
            step.plan.method = isConditional ? Plan::Method::Conditional : Plan::Method::Bulk;
        }
        steps.back().plan.targets.push_back(targetFromJson(object));
    }
    return steps;
}

} // namespace

QJsonObject cleanupPlanToJson(const CleanupPlan &plan)
{
    QJsonArray targets;
    QJsonArray warnings;
    QJsonArray skipped;
    for (const CleanupPlan::Step &step : plan.steps) {
        QJsonArray ofStep;
        addTargets(ofStep, step);
        for (const auto &value : std::as_const(ofStep)) {
            QJsonObject target = value.toObject();
            target.insert(u"method"_s, nameOf(step.plan.method));
            targets.append(target);
        }
        for (const Plan::Warning &warning : step.plan.warnings)
            warnings.append(QJsonObject{ { u"kind"_s, nameOf(warning.kind) }, { u"count"_s, warning.count }, { u"text"_s, warning.text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(warning.text) }, { u"rule"_s, step.rule } });
        for (const Plan::Skipped &each : step.plan.skipped)
            skipped.append(QJsonObject{ { u"id"_s, each.id.value }, { u"reason"_s, nameOf(each.reason) }, { u"act"_s, nameOf(step.act) }, { u"rule"_s, step.rule } });
    }
    QJsonArray reported;
    for (const CleanupDecision::Item &item : plan.decision.items) {
        const qint64 id = plan.snapshot->row(item.row).id.value;
        const QJsonValue rule = item.rule < plan.policy.rules.size() ? QJsonValue(plan.policy.rules[item.rule].name) : QJsonValue(QJsonValue::Null);
        if (item.act == Act::Report)
            reported.append(QJsonObject{ { u"id"_s, id }, { u"rule"_s, rule }, { u"last_sign"_s, cleanupTime(item.lastSign) } });
        else if (item.act == Act::Keep || item.act == Act::Wait)
            skipped.append(QJsonObject{ { u"id"_s, id }, { u"reason"_s, nameOf(item.reason) }, { u"act"_s, nameOf(item.act) }, { u"rule"_s, rule }, { u"last_sign"_s, cleanupTime(item.lastSign) }, { u"due"_s, cleanupTime(item.due) } });
    }
    QJsonArray refused;
    for (const CleanupRefusal &refusal : plan.refusals)
        refused.append(QJsonObject{ { u"guard"_s, nameOf(refusal.guard) }, { u"is"_s, refusal.is }, { u"limit"_s, refusal.limit }, { u"text"_s, refusal.text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(refusal.text) } });
    return { { u"verb"_s, u"cleanup"_s }, { u"plan_sha256"_s, QString::fromLatin1(plan.sha256()) }, { u"policy_sha256"_s, QString::fromLatin1(plan.policySha256) },
        { u"rules"_s, QJsonArray::fromStringList(plan.rules) }, { u"limits_raised_for"_s, plan.raisedFor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.raisedFor) },
        { u"instance"_s, plan.fleet.instance }, { u"user"_s, plan.fleet.username }, { u"scope"_s, nameOf(plan.fleet.scope) }, { u"as_of"_s, cleanupTime(plan.asOf) }, { u"requests"_s, plan.requests() },
        { u"targets"_s, targets }, { u"reported"_s, reported }, { u"skipped"_s, skipped }, { u"warnings"_s, warnings }, { u"refused"_s, refused } };
}

Result<KeptCleanupPlan> readCleanupPlan(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject document = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return failure(Error::Kind::Parse, parsing.errorString());
    const auto scope = scopeNamed(document["scope"_L1].toString());
    if (document["verb"_L1].toString() != "cleanup"_L1 || !scope || !document["targets"_L1].isArray())
        return failure(Error::Kind::Parse, u"not a plan of a cleanup policy"_s);
    KeptCleanupPlan kept;
    kept.planSha256 = document["plan_sha256"_L1].toString().toLatin1();
    kept.policySha256 = document["policy_sha256"_L1].toString().toLatin1();
    kept.fleet = { document["instance"_L1].toString(), document["user"_L1].toString(), *scope };
    kept.asOf = Instant::fromIso(document["as_of"_L1].toString());
    const QJsonArray rules = document["rules"_L1].toArray();
    for (const auto &rule : rules)
        kept.rules += rule.toString();

    CleanupPlan whole;
    whole.policySha256 = kept.policySha256;
    whole.rules = kept.rules;
    whole.steps = stepsFrom(document, kept.fleet, kept.asOf);
    kept.wanted = wantedBy(whole);
    if (kept.wanted.size() != std::size_t(document["targets"_L1].toArray().size()))
        return failure(Error::Kind::Parse, u"a target that is none"_s);
    if (whole.sha256() != kept.planSha256)
        return failure(Error::Kind::Conflict, u"the plan was altered: its hash is another"_s);
    return kept;
}

} // namespace muster
