// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/cleanuprunner.h"

#include "app/headless/cleanupcarrier.h"
#include "app/headless/cleanupprint.h"
#include "app/headless/journalanswer.h"
#include "app/headless/planreview.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "models/history/cleanupbook.h"
#include "models/operations/planfile.h"
#include "models/wording/cleanuptext.h"
#include "models/wording/identitytext.h"
#include "models/wording/policytext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ruleOption = "rule"_L1, dueOption = "due"_L1, keptPlanOption = "plan"_L1, confirmedOption = "confirmed"_L1, fastOption = "fast"_L1;

} // namespace

CleanupRunner::CleanupRunner(const QCommandLineParser &arguments, Terminal &terminal) : m_arguments(arguments), m_terminal(terminal) { }

CleanupRunner::~CleanupRunner() = default;

QList<QCommandLineOption> CleanupRunner::options()
{
    return {
        { QString(ruleOption), tr("cleanup: only this rule, also if it is off; may be given more than once."), tr("NAME") },
        { QString(dueOption), tr("cleanup run: only the rules that are due by their schedules; for timers.") },
        { QString(keptPlanOption), tr("cleanup apply: the plan that cleanup plan --json printed."), tr("FILE") },
        { QString(confirmedOption), tr("cleanup: a person looked at the fleet, and it is as it should be, though Muster has not watched it for a day.") },
        { QString(fastOption), tr("cleanup: delete fifty in a request, without GitLab's own check that nobody edited them meanwhile.") },
    };
}

CleanupRunner::Status CleanupRunner::through(std::initializer_list<Step> steps)
{
    for (const Step step : steps) {
        if (const Status status = (this->*step)())
            return status;
    }
    return std::nullopt;
}

bool CleanupRunner::wantsJson() const
{
    return PlanReview::wantsJson(m_arguments);
}

ExitStatus CleanupRunner::printExample(Terminal &terminal)
{
    QFile file(u":/policy/cleanup-example.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return ExitStatus::Error;
    terminal.raw(file.readAll());
    return ExitStatus::Done;
}

ExitStatus CleanupRunner::plan(const QString &policy)
{
    m_path = policy;
    if (const Status status = through({ &CleanupRunner::readPolicy, &CleanupRunner::chooseRules, &CleanupRunner::open, &CleanupRunner::keepDueOnes, &CleanupRunner::load, &CleanupRunner::makePlan }))
        return *status;
    if (wantsJson())
        m_terminal.json(cleanupPlanToJson(*m_plan));
    else
        CleanupPrint::plan(*m_plan, m_terminal);
    CleanupCarrier::complainOfRefusals(*m_plan, m_terminal);
    return m_plan->isRefused() ? ExitStatus::GuardRefused : m_plan->isIdle() ? ExitStatus::Done : ExitStatus::ConditionFound;
}

ExitStatus CleanupRunner::apply(const QString &policy)
{
    m_path = policy;
    if (const Status status = through({ &CleanupRunner::readKept, &CleanupRunner::readPolicy, &CleanupRunner::chooseRules, &CleanupRunner::mayAsk, &CleanupRunner::open, &CleanupRunner::mayChange, &CleanupRunner::load,
            &CleanupRunner::settleBroken, &CleanupRunner::makePlan, &CleanupRunner::holdAgainstKept, &CleanupRunner::askPerson }))
        return *status;
    return carryOut();
}

ExitStatus CleanupRunner::run(const QString &policy)
{
    m_path = policy;
    if (PlanReview::isDryRun(m_arguments))
        return plan(policy);
    if (const Status status = through({ &CleanupRunner::readPolicy, &CleanupRunner::chooseRules, &CleanupRunner::mayAsk, &CleanupRunner::open, &CleanupRunner::mayChange, &CleanupRunner::keepDueOnes, &CleanupRunner::load,
            &CleanupRunner::settleBroken, &CleanupRunner::makePlan, &CleanupRunner::askPerson }))
        return *status;
    return carryOut();
}

CleanupRunner::Status CleanupRunner::readPolicy()
{
    constexpr qint64 largest = 16 * 1024 * 1024;   // more than the reader takes
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_terminal.complain(tr("The policy %1 cannot be read: %2").arg(m_path, file.errorString()));
        return ExitStatus::Error;
    }
    m_reading = readCleanupPolicy(file.read(largest));
    for (const PolicyProblem &problem : m_reading.problems)
        m_terminal.complain(u"%1:%2:%3: %4"_s.arg(m_path).arg(problem.at.line).arg(problem.at.column).arg(policyProblemText(problem)));
    return m_reading.isGood() ? std::nullopt : Status(ExitStatus::Error);
}

CleanupRunner::Status CleanupRunner::chooseRules()
{
    const std::vector<CleanupRule> &rules = m_reading.policy.rules;
    const QStringList named = m_kept ? m_kept->rules : m_arguments.values(ruleOption);
    m_rules.assign(rules.size(), false);
    for (const QString &name : named) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const CleanupRule &each) { return each.name == name; });
        if (rule == rules.end()) {
            m_terminal.complain(tr("The policy has no rule “%1”.").arg(name));
            return ExitStatus::Usage;
        }
        m_rules[std::size_t(rule - rules.begin())] = true;
    }
    if (named.isEmpty())
        std::transform(rules.begin(), rules.end(), m_rules.begin(), [](const CleanupRule &rule) { return rule.isOn; });
    if (std::none_of(m_rules.begin(), m_rules.end(), [](bool isRun) { return isRun; })) {
        m_terminal.complain(tr("No rule of the policy is on, so nothing happens. Say “on = true” in a rule, or look at what one would take that is off: cleanup plan POLICY --rule NAME"));
        for (const CleanupRule &rule : rules)
            m_terminal.complain(u"  --rule '%1'"_s.arg(rule.name));
        return ExitStatus::Done;
    }
    return std::nullopt;
}

CleanupRunner::Status CleanupRunner::readKept()
{
    const QString path = m_arguments.value(keptPlanOption);
    QFile file(path);
    if (path.isEmpty()) {
        m_terminal.complain(tr("Which plan? Name the file with --plan; cleanup plan --json prints one."));
        return ExitStatus::Usage;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_terminal.complain(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return ExitStatus::Error;
    }
    const Result<KeptCleanupPlan> kept = readCleanupPlan(file.readAll());
    if (!kept) {
        const bool isAltered = kept.error().kind == Error::Kind::Conflict;
        m_terminal.complain(isAltered ? tr("%1 was altered after it was made, so it is not carried out.").arg(path) : tr("%1 is not a plan: %2").arg(path, kept.error().detail));
        return isAltered ? ExitStatus::GuardRefused : ExitStatus::Usage;
    }
    m_kept = *kept;
    return std::nullopt;
}

CleanupRunner::Status CleanupRunner::mayAsk()
{
    return PlanReview::mayAsk(m_arguments, m_terminal);
}

CleanupRunner::Status CleanupRunner::open()
{
    return m_connection.open(m_arguments, m_terminal);
}

CleanupRunner::Status CleanupRunner::mayChange()
{
    const Identity &identity = m_connection.identity();
    if (identity.changing != Obstacle::None && identity.changing != Obstacle::Unknown) {
        m_terminal.complain(whyNoChanges(identity));
        return isReadOnly(identity.changing) ? ExitStatus::GuardRefused : ExitStatus::NotAllowed;
    }
    if (!m_kept)
        return std::nullopt;
    // Before anything is loaded, what can be told without.
    Plan age;
    age.asOf = m_kept->asOf;
    if (m_kept->policySha256 != m_reading.sha256)
        m_terminal.complain(tr("The policy is another one than that of the plan, so the plan is stale. Make a new one."));
    else if (m_kept->fleet.instance != identity.instance || m_kept->fleet.username != identity.username)
        m_terminal.complain(tr("This plan was made at %1 for %2.").arg(m_kept->fleet.instance, m_kept->fleet.username));
    else if (isStale(age, m_connection.session().client().serverNow()))
        m_terminal.complain(tr("This plan is more than a day old, so it is not carried out. Make a new one."));
    else
        return std::nullopt;
    return ExitStatus::GuardRefused;
}

CleanupBook &CleanupRunner::book()
{
    if (!m_book)
        m_book = std::make_unique<CleanupBook>(QFileInfo(m_connection.journal(m_arguments).file()).path());
    return *m_book;
}

FleetKey CleanupRunner::view() const
{
    const Identity &identity = m_connection.identity();
    return { identity.instance, identity.username, m_connection.scope() };
}

Result<CleanupPast> CleanupRunner::past()
{
    return answerOf<CleanupPast>([&](QObject *receiver, auto done) { book().past(view(), m_connection.session().client().serverNow(), receiver, done); });
}

CleanupRunner::Status CleanupRunner::keepDueOnes()
{
    if (!m_arguments.isSet(dueOption))
        return std::nullopt;
    const Result<CleanupPast> before = past();
    if (!before) {
        m_connection.complain(before.error(), m_terminal);
        return ExitStatus::Error;
    }
    const Instant now = m_connection.session().client().serverNow();
    Instant first;
    bool isAnyDue = false;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        if (!m_rules[rule])
            continue;
        const CleanupRule &each = m_reading.policy.rules[rule];
        const Instant next = each.schedule.nextRun(before->lastRuns.value(each.name), now, QTimeZone::systemTimeZone());
        m_rules[rule] = next.isKnown() && next <= now;
        isAnyDue = isAnyDue || m_rules[rule];
        if (next.isKnown() && (!first.isKnown() || next < first))
            first = next;
    }
    if (isAnyDue)
        return std::nullopt;
    m_terminal.complain(tr("No rule is due; the next one is at %1.").arg(first.isKnown() ? first.toIso() : u"?"_s));
    return ExitStatus::Done;
}

CleanupRunner::Status CleanupRunner::load()
{
    const Result<Snapshot::Ptr> fleet = m_connection.load(m_terminal);
    if (!fleet) {
        m_connection.complain(fleet.error(), m_terminal);
        return Connection::statusOf(fleet.error());
    }
    m_fleet = *fleet;
    return std::nullopt;
}

CleanupRunner::Status CleanupRunner::settleBroken()
{
    const Result<int> settled = answerOf<int>([&](QObject *receiver, auto done) { settleBrokenCleanups(m_connection.session().operations(), receiver, done); });
    if (!settled) {
        m_connection.complain(settled.error(), m_terminal);
        return Connection::statusOf(settled.error());
    }
    if (*settled == 0)
        return std::nullopt;
    m_terminal.complain(tr("%Ln run(s) that had been broken off were checked.", nullptr, *settled));
    return load();   // what they did may have been done after the fleet was loaded
}

CleanupRunner::Status CleanupRunner::makePlan()
{
    return makePlan(m_arguments.isSet(confirmedOption));
}

CleanupRunner::Status CleanupRunner::makePlan(bool isConfirmed)
{
    const gitlab::Client &client = m_connection.session().client();
    CleanupPlanner planner({ book(), &m_connection.history(m_arguments), shippedCatalogue(), [this] { return m_connection.clock().now(); }, [&client] { return client.serverNow(); } });
    CleanupPlanner::Question question{ m_reading, m_fleet, m_rules, isConfirmed, m_arguments.isSet(fastOption), {} };
    if (m_kept)
        question.only = m_kept->wanted;
    const Result<PlanPtr> plan = answerOf<PlanPtr>([&](QObject *receiver, auto done) { planner.plan(question, receiver, done); });
    if (!plan) {
        m_connection.complain(plan.error(), m_terminal);
        return Connection::statusOf(plan.error());
    }
    m_plan = *plan;
    return std::nullopt;
}

CleanupRunner::Status CleanupRunner::holdAgainstKept()
{
    const auto missing = missingFrom(*m_plan, m_kept->wanted);
    if (missing.empty() && m_kept->fleet == m_fleet->key())
        return std::nullopt;
    m_terminal.complain(missing.empty() ? tr("This plan was made for another part of the fleet; say the same --scope.") : tr("The plan is stale: %Ln of its runner(s) would not be taken any more. Make a new one.", nullptr, int(missing.size())));
    return ExitStatus::GuardRefused;
}

CleanupRunner::Status CleanupRunner::askPerson()
{
    const bool asksOnly = m_plan->refusals.size() == 1 && m_plan->refusals.front().guard == CleanupGuard::Watched;
    if (asksOnly && m_terminal.isInteractive()) {
        m_terminal.complain(cleanupRefusalText(m_plan->refusals.front()));
        if (m_terminal.ask(tr("Is the fleet as it should be? Type %1:").arg(tr("yes"))) == tr("yes")) {
            if (const Status status = makePlan(true))
                return status;
        }
    }
    if (m_plan->isRefused() || m_plan->isIdle() || m_arguments.isSet(u"yes"_s))
        return std::nullopt;   // goes on record, and those who are to hear of it do
    CleanupPrint::plan(*m_plan, m_terminal);
    const int taken = m_plan->decision.taken();
    const bool isAgreed = taken > 5 ? m_terminal.ask(tr("Type the number of runners (%1) to go ahead:").arg(taken)) == QString::number(taken) : m_terminal.ask(tr("Go ahead? Type %1:").arg(tr("yes"))) == tr("yes");
    if (isAgreed)
        return std::nullopt;
    m_terminal.complain(tr("Nothing was changed."));
    return ExitStatus::Done;
}

ExitStatus CleanupRunner::carryOut()
{
    return CleanupCarrier({ m_arguments, m_connection, book(), m_terminal }, m_plan).carryOut();
}

ExitStatus CleanupRunner::listQuarantine()
{
    if (const Status status = open())
        return *status;
    const Result<CleanupPast> before = past();
    if (!before) {
        m_connection.complain(before.error(), m_terminal);
        return ExitStatus::Error;
    }
    CleanupPrint::quarantine(before->records, m_connection.session().client().serverNow(), wantsJson(), m_terminal);
    return ExitStatus::Done;
}

ExitStatus CleanupRunner::release(const QStringList &runners)
{
    std::vector<RunnerId> ids;
    for (const QString &word : runners) {
        const qint64 id = word.toLongLong();
        if (id <= 0) {
            m_terminal.complain(tr("“%1” is not a runner's number.").arg(word));
            return ExitStatus::Usage;
        }
        ids.push_back(RunnerId{ id });
    }
    if (const Status status = through({ &CleanupRunner::mayAsk, &CleanupRunner::open, &CleanupRunner::mayChange, &CleanupRunner::load }))
        return *status;
    const Result<CleanupPast> before = past();
    if (!before) {
        m_connection.complain(before.error(), m_terminal);
        return ExitStatus::Error;
    }
    CleanupFacts facts;
    facts.fleet = m_fleet;
    facts.filter.now = m_fleet->asOf();
    facts.past = *before;
    m_plan = std::make_shared<const CleanupPlan>(makeReleasePlan(facts, ids));
    if (!m_fleet->isComplete()) {
        m_terminal.complain(tr("Nothing is changed on the ground of an incomplete list: %1").arg(m_fleet->trouble()));
        return ExitStatus::Error;
    }
    if (m_plan->isIdle()) {
        m_terminal.complain(tr("None of them is in quarantine."));
        return ExitStatus::Done;
    }
    if (PlanReview::isDryRun(m_arguments)) {
        if (wantsJson())
            m_terminal.json(cleanupPlanToJson(*m_plan));
        else
            CleanupPrint::plan(*m_plan, m_terminal);
        return ExitStatus::ConditionFound;
    }
    if (const Status status = askPerson())
        return *status;
    return carryOut();
}

ExitStatus CleanupRunner::listRemoved()
{
    if (const Status status = open())
        return *status;
    const Result<std::vector<RemovedRunner>> removed = answerOf<std::vector<RemovedRunner>>([&](QObject *receiver, auto done) { book().removed(view(), receiver, done); });
    if (!removed) {
        m_connection.complain(removed.error(), m_terminal);
        return ExitStatus::Error;
    }
    CleanupPrint::removed(*removed, m_connection.identity().instance, wantsJson(), m_terminal);
    return ExitStatus::Done;
}

} // namespace muster::headless
