// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/planjson.h"

#include "models/operations/targetjson.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Null where there is nothing to say.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject withReason(QJsonObject target, const QString &reason)
{
    target.insert(u"reason"_s, textOrNull(reason));
    return target;
}

} // namespace

QString nameOf(Plan::SkipReason reason)
{
    switch (reason) {
    case Plan::SkipReason::NoPermission: return u"no_permission"_s;
    case Plan::SkipReason::PermissionUnknown: return u"permission_unknown"_s;
    case Plan::SkipReason::AlreadySo: return u"already_so"_s;
    case Plan::SkipReason::RunningJobs: return u"running_jobs"_s;
    case Plan::SkipReason::ChangedSince: return u"changed_since"_s;
    case Plan::SkipReason::ValueUnknown: return u"value_unknown"_s;
    case Plan::SkipReason::NeedsTag: return u"needs_tag"_s;
    case Plan::SkipReason::TooManyTags: return u"too_many_tags"_s;
    case Plan::SkipReason::OutOfLimits: return u"out_of_limits"_s;
    case Plan::SkipReason::NotProjectRunner: return u"not_project_runner"_s;
    case Plan::SkipReason::Locked: return u"locked"_s;
    case Plan::SkipReason::OwnerProject: return u"owner_project"_s;
    case Plan::SkipReason::WasThere: return u"was_there"_s;
    case Plan::SkipReason::Ended: return u"ended"_s;
    case Plan::SkipReason::UnderWay: return u"under_way"_s;
    case Plan::SkipReason::NotFound: break;
    }
    return u"not_found"_s;
}

QString nameOf(Plan::Warning::Kind kind)
{
    using Kind = Plan::Warning::Kind;
    switch (kind) {
    case Kind::InstanceRunners: return u"instance_runners"_s;
    case Kind::OnlineRunners: return u"online_runners"_s;
    case Kind::RunningJobs: return u"running_jobs"_s;
    case Kind::LargeShare: return u"large_share_percent"_s;
    case Kind::UnderWay: return u"under_way"_s;
    case Kind::LastOnlineUntagged: return u"last_online_untagged"_s;
    case Kind::StrandsJobs: return u"strands_jobs"_s;
    case Kind::ChangedMeanwhile: return u"changed_meanwhile"_s;
    case Kind::TokensDie: return u"tokens_die"_s;
    case Kind::LastOnlineOfTag: break;
    }
    return u"last_online_of_tag"_s;
}

QString nameOf(Operation::Item::Outcome outcome)
{
    using Outcome = Operation::Item::Outcome;
    switch (outcome) {
    case Outcome::Pending: return u"pending"_s;
    case Outcome::Done: return u"done"_s;
    case Outcome::Gone: return u"gone"_s;
    case Outcome::Skipped: return u"skipped"_s;
    case Outcome::Refused: return u"refused"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::Unknown: return u"unknown"_s;
    case Outcome::NotSent: break;
    }
    return u"not_sent"_s;
}

QString nameOf(Operation::Item::Reason reason)
{
    using Reason = Operation::Item::Reason;
    switch (reason) {
    case Reason::None: return {};
    case Reason::StruckOut: return u"struck_out"_s;
    case Reason::CameBack: return u"came_back"_s;
    case Reason::OtherRunner: return u"other_runner"_s;
    case Reason::Busy: return u"busy"_s;
    case Reason::RightLost: return u"right_lost"_s;
    case Reason::Changed: return u"changed"_s;
    case Reason::AlreadySo: return u"already_so"_s;
    case Reason::Locked: return u"locked"_s;
    case Reason::NotInProject: return u"not_in_project"_s;
    case Reason::Ended: return u"ended"_s;
    case Reason::UnderWay: return u"under_way"_s;
    case Reason::WasThere: return u"was_there"_s;
    case Reason::HalfDone: return u"half_done"_s;
    case Reason::NotCarriedOut: return u"not_carried_out"_s;
    case Reason::AnswerLost: return u"answer_lost"_s;
    case Reason::Cancelled: return u"cancelled"_s;
    case Reason::Stopped: break;
    }
    return u"stopped"_s;
}

QString nameOf(Plan::Method method)
{
    return method == Plan::Method::Conditional ? u"conditional"_s : u"bulk"_s;
}

QString nameOf(const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::Instance: return u"instance"_s;
    case Scope::Kind::Mine: return u"mine"_s;
    case Scope::Kind::Group: break;
    }
    return "group:"_L1 + scope.groupPath;
}

std::optional<Scope> scopeNamed(const QString &name)
{
    if (name == "instance"_L1)
        return Scope{};
    if (name == "mine"_L1)
        return Scope{ Scope::Kind::Mine, {} };
    if (name.startsWith("group:"_L1) && name.size() > 6)
        return Scope{ Scope::Kind::Group, name.mid(6) };
    return std::nullopt;
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray targets;
    QJsonArray skipped;
    for (const Plan::Target &target : plan.targets) {
        if (target.struckOut)
            skipped.append(QJsonObject{ { u"id"_s, target.id.value }, { u"reason"_s, nameOf(Operation::Item::Reason::StruckOut) } });
        else
            targets.append(withReason(targetToJson(target), plan.reason));
    }
    for (const Plan::Skipped &each : plan.skipped)
        skipped.append(QJsonObject{ { u"id"_s, each.id.value }, { u"reason"_s, nameOf(each.reason) } });
    QJsonArray warnings;
    for (const Plan::Warning &warning : plan.warnings)
        warnings.append(QJsonObject{ { u"kind"_s, nameOf(warning.kind) }, { u"count"_s, warning.count }, { u"text"_s, textOrNull(warning.text) } });
    return { { u"verb"_s, nameOf(plan.verb) }, { u"plan_sha256"_s, QString::fromLatin1(plan.sha256()) }, { u"instance"_s, plan.fleet.instance },
        { u"user"_s, plan.fleet.username }, { u"scope"_s, nameOf(plan.fleet.scope) }, { u"as_of"_s, textOrNull(plan.asOf.toIso()) },
        { u"method"_s, nameOf(plan.method) }, { u"requests"_s, plan.requests }, { u"targets"_s, targets },
        { u"skipped"_s, skipped }, { u"warnings"_s, warnings } };
}

QJsonObject operationToJson(const Operation &operation)
{
    const Operation::Counts counts = operation.counts();
    QJsonArray items;
    for (const Operation::Item &item : operation.items()) {
        const QString detail = item.detail.isEmpty() ? nameOf(item.reason) : item.detail;
        items.append(QJsonObject{ { u"id"_s, item.id.value }, { u"outcome"_s, nameOf(item.outcome) }, { u"detail"_s, textOrNull(detail) } });
    }
    for (const Plan::Skipped &skipped : operation.plan().skipped) {
        items.append(QJsonObject{ { u"id"_s, skipped.id.value }, { u"outcome"_s, nameOf(Operation::Item::Outcome::Skipped) },
            { u"detail"_s, nameOf(skipped.reason) } });
    }
    return { { u"run"_s, operation.runId() }, { u"verb"_s, nameOf(operation.plan().verb) }, { u"done"_s, counts.done }, { u"gone"_s, counts.gone },
        { u"skipped"_s, counts.skipped + int(operation.plan().skipped.size()) }, { u"failed"_s, counts.failed + counts.refused },
        { u"refused"_s, counts.refused }, { u"unknown"_s, counts.unknown }, { u"not_sent"_s, counts.notSent }, { u"items"_s, items } };
}

} // namespace muster
