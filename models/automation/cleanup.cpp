// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanup.h"

#include "models/base/clock.h"
#include "models/history/cleanupbook.h"
#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often it is looked whether a rule is due.
constexpr auto dueEvery = 30s;

/// It is the one that speaks.
struct LaterDeleter {
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

Cleanup::Cleanup(const Ground &ground, QObject *parent)
    : QObject(parent), m_ground(ground), m_records(ground.directory), m_file(std::make_unique<CleanupFile>(ground.policyPath)),
      m_previews(std::make_unique<CleanupPlanner>(plannerGround())), m_planner(std::make_unique<CleanupPlanner>(plannerGround())),
      m_drafts(std::make_unique<CleanupPlanner>(plannerGround()))
{
    connect(m_file.get(), &CleanupFile::changed, this, [this] {
        m_preview.reset();
        Q_EMIT changed();
        makePreview();
    });
    connect(&m_records, &CleanupRecords::written, this, &Cleanup::readPast);
    connect(&m_records, &CleanupRecords::changed, this, &Cleanup::changed);
    connect(&m_herald, &CleanupHerald::notified, this, &Cleanup::notified);
    connect(&m_ground.sync, &FleetSync::snapshotChanged, this, [this](const Snapshot::Ptr &fleet) {
        if (!fleet || !fleet->isComplete())
            return;
        // The heartbeat is noted whether or not anybody looks: it is what an outage is told by.
        m_records.book().addPulse(fleet->key(), pulseOf(*fleet, fleet->asOf()));
        readPast();   // of this scope; and another program, a timer perhaps, may have run meanwhile
        makePreview();
        checkDue();
    });
    m_due.setInterval(dueEvery);
    connect(&m_due, &QTimer::timeout, this, &Cleanup::checkDue);
    m_due.start();
    readPast();
}

Cleanup::~Cleanup() = default;

CleanupPlanner::Ground Cleanup::plannerGround()
{
    return { m_records.book(), m_ground.history, m_ground.catalogue, [this] { return m_ground.clock.now(); }, [this] { return m_ground.sync.serverNow(); } };
}

QString Cleanup::instance() const
{
    return m_ground.sync.identity().instance;
}

void Cleanup::setRuleOn(const QString &rule, bool isOn)
{
    if (!m_file->state().isGood())
        return;
    for (const CleanupRule &each : m_file->state().reading->policy.rules) {
        if (each.name == rule && each.isOn != isOn)
            m_file->save(CleanupFile::switched(m_file->state().text, each, isOn));
    }
}

bool Cleanup::isEveryRuleOff() const
{
    if (!m_file->state().isGood())
        return false;
    const std::vector<CleanupRule> &rules = m_file->state().reading->policy.rules;
    return std::none_of(rules.begin(), rules.end(), [](const CleanupRule &rule) { return rule.isOn; });
}

Instant Cleanup::nextRun(const CleanupRule &rule) const
{
    if (!rule.isOn || !m_file->state().isGood())
        return Instant::unknown();
    return rule.schedule.nextRun(m_records.past().lastRuns.value(rule.name), m_ground.sync.serverNow(), QTimeZone::systemTimeZone());
}

void Cleanup::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && !m_preview)
        makePreview();
}

void Cleanup::makePreview()
{
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    if (!m_isWatched || !fleet || fleet->isRemembered() || !m_file->state().isGood())
        return;
    const CleanupReading &reading = *m_file->state().reading;
    m_previews->plan({ reading, fleet, std::vector<bool>(reading.policy.rules.size(), true), true, false, {}, true }, this, [this](const Result<PlanPtr> &plan) {
        if (plan)
            m_preview = *plan;
        else
            m_records.setTrouble(plan.error());
        Q_EMIT changed();
    });
}

void Cleanup::tryOut(const QByteArray &text, QObject *receiver, std::function<void(const CleanupReading &, const PlanPtr &)> done)
{
    const CleanupReading reading = readCleanupPolicy(text);   // some dozen rules: no work worth a worker
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    if (!reading.isGood() || !fleet || fleet->isRemembered())
        return done(reading, nullptr);
    m_drafts->plan({ reading, fleet, std::vector<bool>(reading.policy.rules.size(), true), true, false, {}, true }, receiver,
        [reading, done = std::move(done)](const Result<PlanPtr> &plan) { done(reading, plan.value_or(nullptr)); });
}

void Cleanup::readPast()
{
    m_records.read(view(), m_ground.sync.serverNow());
}

bool Cleanup::isFleetFresh() const
{
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    if (!fleet || !fleet->isComplete() || m_ground.sync.state() == FleetSync::State::Loading)
        return false;
    return !cleanupguards::freshLoad(fleet->asOf(), m_ground.sync.serverNow());
}

std::vector<bool> Cleanup::rulesThatAreOn() const
{
    std::vector<bool> on;
    for (const CleanupRule &rule : m_file->state().reading->policy.rules)
        on.push_back(rule.isOn);
    return on;
}

void Cleanup::checkDue()
{
    if (isRunning() || !m_records.isPastRead() || !m_file->state().isGood() || !m_ground.sync.isSignedIn() || m_ground.operations.isBusy())
        return;
    const Obstacle changing = m_ground.operations.identity().changing;
    if (changing != Obstacle::None && changing != Obstacle::Unknown)
        return;   // a token that may only look; the page says so
    if (!isAnyDue())
        return;
    // What is remembered of past runs may be old: whoever shares this record may have run the rule a moment ago.
    m_records.readPast(view(), m_ground.sync.serverNow(), [this] {
        if (isRunning() || !m_file->state().isGood() || !m_ground.sync.isSignedIn() || !isAnyDue())
            return;
        if (isFleetFresh())
            runDue(dueRules());
        else if (m_ground.sync.state() != FleetSync::State::Loading)
            m_ground.sync.refresh();   // its end comes back here
    });
}

std::vector<bool> Cleanup::dueRules() const
{
    const Instant now = m_ground.sync.serverNow();
    std::vector<bool> due;
    for (const CleanupRule &rule : m_file->state().reading->policy.rules) {
        const Instant next = nextRun(rule);
        due.push_back(next.isKnown() && next <= now);
    }
    return due;
}

bool Cleanup::isAnyDue() const
{
    const std::vector<bool> due = dueRules();
    return std::any_of(due.begin(), due.end(), [](bool isDue) { return isDue; });
}

FleetKey Cleanup::view() const
{
    return { m_ground.sync.identity().instance, m_ground.sync.identity().username, m_ground.sync.scope() };
}

void Cleanup::setPreparing(bool preparing)
{
    m_isPreparing = preparing;
    Q_EMIT runningChanged();
}

void Cleanup::fail(const Error &error)
{
    setPreparing(false);
    Ending ending;
    ending.trouble = error;
    m_ending = ending;
    Q_EMIT ended();
}

void Cleanup::runDue(const std::vector<bool> &rules)
{
    setPreparing(true);
    settleBrokenCleanups(m_ground.operations, this, [this, rules](const Result<int> &settled) {
        if (!settled)
            return fail(settled.error());
        if (*settled > 0) {   // what they did may have been done after the fleet was loaded
            setPreparing(false);
            m_ground.sync.refresh();
            return;
        }
        if (!m_file->state().isGood() || rules.size() != m_file->state().reading->policy.rules.size())
            return setPreparing(false);
        m_planner->plan({ *m_file->state().reading, m_ground.sync.snapshot(), rules, false, false, {} }, this, [this](const Result<PlanPtr> &plan) {
            if (!plan)
                return fail(plan.error());
            start(*plan, Why::ByItself);
        });
    });
}

void Cleanup::planNow(bool isConfirmed)
{
    if (isRunning() || !m_file->state().isGood() || !m_ground.sync.snapshot())
        return;
    setPreparing(true);
    settleBrokenCleanups(m_ground.operations, this, [this, isConfirmed](const Result<int> &settled) {
        if (!settled || !m_file->state().isGood() || !m_ground.sync.snapshot()) {
            setPreparing(false);
            if (!settled)
                Q_EMIT planFailed(settled.error());
            return;
        }
        m_planner->plan({ *m_file->state().reading, m_ground.sync.snapshot(), rulesThatAreOn(), isConfirmed, false, {} }, this, [this](const Result<PlanPtr> &plan) {
            setPreparing(false);
            if (plan)
                Q_EMIT planned(*plan);
            else
                Q_EMIT planFailed(plan.error());
        });
    });
}

void Cleanup::carryOut(const PlanPtr &seen, bool isConfirmed)
{
    if (isRunning() || !m_ground.sync.snapshot())
        return;
    // The policy of the plan counts, whatever the file holds by now.
    CleanupReading reading;
    reading.policy = seen->policy;
    reading.sha256 = seen->policySha256;
    std::vector<bool> rules;
    for (const CleanupRule &rule : seen->policy.rules)
        rules.push_back(seen->rules.contains(rule.name));
    setPreparing(true);
    m_planner->plan({ reading, m_ground.sync.snapshot(), rules, isConfirmed, false, wantedBy(*seen) }, this, [this, seen](const Result<PlanPtr> &plan) {
        if (!plan)
            return fail(plan.error());
        if (missingFrom(**plan, wantedBy(*seen)).empty())
            return start(*plan, Why::ByHand);
        setPreparing(false);
        Ending ending;
        ending.isStale = true;
        m_ending = ending;
        Q_EMIT ended();
    });
}

void Cleanup::release(const std::vector<RunnerId> &runners)
{
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    if (isRunning() || !fleet || !fleet->isComplete())
        return;
    CleanupFacts facts;
    facts.fleet = fleet;
    facts.filter.now = fleet->asOf();
    facts.past = m_records.past();
    auto plan = std::make_shared<const CleanupPlan>(makeReleasePlan(facts, runners));
    if (!plan->isIdle())
        start(plan, Why::ByHand);
}

void Cleanup::start(const PlanPtr &plan, Why why)
{
    m_isPreparing = false;
    m_run = std::make_unique<CleanupRun>(CleanupRun::Ground{ m_ground.operations, m_records.book(), m_ground.directory, [this] { return m_ground.sync.serverNow(); } }, plan);
    connect(m_run.get(), &CleanupRun::finished, this, [this, why] { endRun(why); });
    m_run->start();
    Q_EMIT runningChanged();
}

void Cleanup::cancel()
{
    if (m_run)
        m_run->cancel();
}

void Cleanup::endRun(Why why)
{
    const std::unique_ptr<CleanupRun, LaterDeleter> run(m_run.release());
    Ending ending;
    ending.isByItself = why == Why::ByItself;
    ending.isRefused = run->plan().isRefused();
    ending.refusals = run->plan().refusals;
    ending.counts = run->counts();
    ending.trouble = run->trouble();
    ending.isRestRefused = run->isRestRefused();
    ending.reported = run->plan().decision.count(CleanupDecision::Act::Report);
    for (const CleanupRun::StepResult &result : run->results()) {
        const Operation::Counts counts = result.operation->counts();
        int &sum = result.act == CleanupDecision::Act::Quarantine ? ending.quarantined : result.act == CleanupDecision::Act::Delete ? ending.deleted : ending.released;
        sum += counts.done + (result.act == CleanupDecision::Act::Delete ? counts.gone : 0);
        m_ground.operations.clear(result.operation);
    }
    m_ending = ending;
    if (const std::vector<CleanupRecipient> audience = CleanupHerald::audienceOf(*run); !audience.empty())
        m_herald.tell(audience, m_ground.words(*run), this, [](const QStringList &) { });
    readPast();
    makePreview();
    Q_EMIT runningChanged();
    Q_EMIT ended();
}

} // namespace muster
