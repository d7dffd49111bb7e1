// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/cleanupprint.h"

#include "app/headless/terminal.h"
#include "models/automation/runnerrecipe.h"
#include "models/wording/cleanupnews.h"
#include "models/wording/cleanuptext.h"
#include "models/wording/operationtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

using Act = CleanupDecision::Act;

QString day(Instant time)
{
    return time.isKnown() ? time.toIso() : u"–"_s;
}

QString ruleOf(const CleanupPlan &plan, quint32 rule)
{
    return rule < plan.policy.rules.size() ? plan.policy.rules[rule].name : u"–"_s;
}

QJsonValue timeOf(Instant time)
{
    return time.isKnown() ? QJsonValue(time.toIso()) : QJsonValue(QJsonValue::Null);
}

QString nameOfState(QuarantineRecord::State state)
{
    switch (state) {
    case QuarantineRecord::State::Pausing: return u"pausing"_s;
    case QuarantineRecord::State::Quarantined: return u"quarantined"_s;
    case QuarantineRecord::State::Spared: break;
    }
    return u"spared"_s;
}

} // namespace

void CleanupPrint::plan(const CleanupPlan &plan, Terminal &terminal)
{
    terminal.say(cleanupTallyText(tallyOf(plan.decision)) + u" — "_s + plan.fleet.instance);
    std::vector<QStringList> rows;
    std::map<CleanupDecision::Reason, int> kept;
    for (const CleanupDecision::Item &item : plan.decision.items) {
        const RunnerRow &row = plan.snapshot->row(item.row);
        if (item.act == Act::Keep || item.act == Act::Wait) {
            ++kept[item.reason];
            continue;
        }
        rows.push_back({ QString::number(row.id.value), cleanupActText(item.act), ruleOf(plan, item.rule), day(item.lastSign), day(item.due), plan.snapshot->string(row.description), cleanupReasonText(item.reason) });
    }
    terminal.table({ tr("ID"), tr("ACT"), tr("RULE"), tr("LAST SIGN OF LIFE"), tr("DELETED AFTER"), tr("NAME"), tr("WHY") }, rows);
    for (const auto &[reason, count] : kept)
        terminal.say(tr("left alone: %1 (%2)").arg(count).arg(cleanupReasonText(reason)));
    if (!plan.raisedFor.isEmpty())
        terminal.say(tr("Limits are raised: %1").arg(plan.raisedFor));
    if (!plan.isIdle())
        terminal.say(tr("%Ln request(s) to GitLab", nullptr, plan.requests()));
}

void CleanupPrint::run(const CleanupRun &run, Terminal &terminal)
{
    for (const CleanupRun::StepResult &result : run.results()) {
        for (const Operation::Item &item : result.operation->items()) {
            if (item.outcome != Operation::Item::Outcome::Done)
                terminal.say(u"%1 %2: %3"_s.arg(item.id.value).arg(item.name, outcomeText(item)));
        }
        terminal.say(result.rule + u": "_s + reportHeadline(*result.operation));
    }
    terminal.say(cleanupHeadline(run));
}

void CleanupPrint::quarantine(const std::vector<QuarantineRecord> &records, Instant now, bool asJson, Terminal &terminal)
{
    QJsonArray items;
    std::vector<QStringList> rows;
    for (const QuarantineRecord &record : records) {
        if (record.state == QuarantineRecord::State::Spared)
            continue;
        const auto left = now.age(record.deleteAfter);
        const qint64 days = left ? std::max<qint64>(0, std::chrono::ceil<std::chrono::days>(*left).count()) : 0;
        items.append(QJsonObject{ { u"id"_s, record.runner.value }, { u"name"_s, record.name }, { u"state"_s, nameOfState(record.state) }, { u"rule"_s, record.rule }, { u"paused_at"_s, timeOf(record.pausedAt) },
            { u"delete_after"_s, timeOf(record.deleteAfter) }, { u"last_sign"_s, timeOf(record.lastSign) }, { u"days_left"_s, days } });
        rows.push_back({ QString::number(record.runner.value), QString::number(days), day(record.deleteAfter), day(record.lastSign), record.rule, record.name });
    }
    if (asJson)
        return terminal.json({ { u"as_of"_s, timeOf(now) }, { u"items"_s, items } });
    if (rows.empty())
        return terminal.say(tr("Nothing is in quarantine."));
    terminal.table({ tr("ID"), tr("DAYS LEFT"), tr("DELETED AFTER"), tr("LAST SIGN OF LIFE"), tr("RULE"), tr("NAME") }, rows);
}

void CleanupPrint::removed(const std::vector<RemovedRunner> &removed, const QString &instance, bool asJson, Terminal &terminal)
{
    QJsonArray items;
    for (const RemovedRunner &each : removed) {
        const QJsonObject record = QJsonDocument::fromJson(each.record).object();
        const QString recipe = registrationRecipe(instance, record);
        items.append(QJsonObject{ { u"id"_s, each.runner.value }, { u"removed_at"_s, timeOf(each.removedAt) }, { u"rule"_s, each.rule }, { u"run"_s, each.run }, { u"record"_s, record }, { u"recipe"_s, recipe } });
        if (asJson)
            continue;
        terminal.say(u"%1  %2  %3  %4"_s.arg(each.runner.value).arg(day(each.removedAt), each.rule, record["description"_L1].toString()));
        const QStringList lines = recipe.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            terminal.say(u"    "_s + line);
    }
    if (asJson)
        terminal.json({ { u"items"_s, items } });
    else if (removed.empty())
        terminal.say(tr("No runner was removed by a policy."));
}

} // namespace muster::headless
