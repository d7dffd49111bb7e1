// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Reason = Operation::Item::Reason;
using Outcome = Operation::Item::Outcome;
using State = gitlab::ChangeOutcome::State;
using Outcomes = std::vector<gitlab::ChangeOutcome>;

constexpr int movedPerBatch = 12;

const TargetChange &changeOf(const Plan::Target &target)
{
    static const TargetChange nothing;
    return target.change ? *target.change : nothing;
}

/// Both projects, as far as one can see: a list that is not told whole leaves it to GitLab's answer.
struct Whereabouts {
    Tri isThere = Tri::Unknown;   ///< in the new project
    Tri isHere = Tri::Unknown;    ///< in the old one
};
Whereabouts whereaboutsOf(const Plan::Target &target, const Sighting &seen)
{
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    return { hasProject(now, changeOf(target).project), hasProject(now, changeOf(target).fromProject) };
}

Plan::Target informed(const Plan::Target &target, const Sighting &seen)
{
    Plan::Target told = target;
    told.isHalfDone = whereaboutsOf(target, seen).isThere == Tri::Yes;
    return told;
}

Reason moveObjection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canAssign != Tri::Yes)
        return Reason::RightLost;
    if (now.type != RunnerType::Project)
        return Reason::Changed;
    const Whereabouts is = whereaboutsOf(target, seen);
    if (is.isHere == Tri::No)
        return is.isThere == Tri::Yes ? Reason::AlreadySo : Reason::NotInProject;
    return is.isThere != Tri::Yes && now.locked == Tri::Yes ? Reason::Locked : Reason::None;
}

/// Halfway is not there: what a kill left between the two requests is gone on with, and that look finds out with which half.
std::optional<Outcome> moveProof(const Plan::Target &target, const Sighting &seen)
{
    if (!exists(seen))
        return Outcome::Gone;
    const Whereabouts is = whereaboutsOf(target, seen);
    if (is.isThere == Tri::No || is.isHere == Tri::Yes)
        return Outcome::Failed;
    return is.isThere == Tri::Yes && is.isHere == Tri::No ? std::optional(Outcome::Done) : std::nullopt;
}

/// Trouble with one runner; any other would meet the next one as well.
bool isAboutOne(Error::Kind kind)
{
    return kind == Error::Kind::Forbidden || kind == Error::Kind::NotFound || kind == Error::Kind::Conflict || kind == Error::Kind::Invalid;
}

/// One runner after the other: into the new project, and only then out of the old one, so that a runner is never without any. At most
/// one stands between the two at any time. Lives until the last answer, or dies with its receiver.
class Moves final : public QObject
{
public:
    Moves(gitlab::Client &client, Targets targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done)
        : QObject(receiver), m_client(client), m_targets(std::move(targets)), m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_outcomes.size() == m_targets.size())
            return finish(std::move(m_outcomes));
        if (m_giveUp) {
            while (m_outcomes.size() < m_targets.size())
                m_outcomes.push_back({ m_targets[m_outcomes.size()].id, State::Failed, u"not sent"_s, *m_giveUp, {} });
            return finish(std::move(m_outcomes));
        }
        const Plan::Target &target = m_targets[m_outcomes.size()];
        if (target.isHalfDone)
            return leave();
        m_client.assign({ target.id.runner() }, changeOf(target).project, this, [this](const Result<Outcomes> &answer) {
            if (isDone(answer))
                leave();
            else
                settle(answer, false);
        });
    }

private:
    static bool isDone(const Result<Outcomes> &answer) { return answer && answer->size() == 1 && answer->front().state == State::Done; }

    void leave()
    {
        const Plan::Target &target = m_targets[m_outcomes.size()];
        m_client.unassign({ target.id.runner() }, changeOf(target).fromProject, this, [this](const Result<Outcomes> &answer) { settle(answer, !isDone(answer)); });
    }

    void settle(const Result<Outcomes> &answer, bool isHalfDone)
    {
        TargetOutcome outcome{ m_targets[m_outcomes.size()].id, State::Unknown, {}, std::nullopt, {} };
        if (!answer) {   // nothing left for GitLab
            if (m_outcomes.empty() && !isHalfDone)
                return finish(tl::unexpected<Error>(answer.error()));
            outcome.state = State::Failed;
            outcome.detail = answer.error().detail;
            outcome.trouble = answer.error().kind;
        } else if (!answer->empty()) {
            outcome.state = answer->front().state;
            outcome.detail = answer->front().detail;
            outcome.trouble = answer->front().trouble;
        }
        // Not in the old project any more: a first copy of the request may have arrived, as Qt sends a DELETE again whose answer is lost. A look tells.
        if (isHalfDone && outcome.trouble == Error::Kind::NotFound)
            outcome.state = State::Unknown;
        outcome.isHalfDone = isHalfDone;
        if (outcome.state != State::Done && outcome.trouble && !isAboutOne(*outcome.trouble))
            m_giveUp = outcome.trouble;
        m_outcomes.push_back(std::move(outcome));
        next();
    }

    void finish(Result<TargetOutcomes> outcomes)
    {
        deleteLater();
        m_done(std::move(outcomes));
    }

    gitlab::Client &m_client;
    const Targets m_targets;
    const gitlab::Callback<TargetOutcomes> m_done;
    TargetOutcomes m_outcomes;   // of the first targets
    std::optional<Error::Kind> m_giveUp;
};

} // namespace

const VerbRules &moveRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"move"_s);
        made.perBatch = movedPerBatch;
        made.perLook = gitlab::Client::maxProjectsPerLook;
        made.rechecks = true;
        made.permission = [](const RunnerRow &row) { return row.canAssign; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method, bool) { return 1; };
        made.requestsEach = 2;
        made.request = [](Plan::Method) { return u"POST /projects/:id/runners, DELETE /projects/:id/runners/:runner_id"_s; };
        made.look = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) {
            client.runnerProjects(runnersOf(targets), receiver, asLook(std::move(done)));
        };
        made.objection = moveObjection;
        made.informed = informed;
        made.send = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) {
            (new Moves(client, targets, receiver, std::move(done)))->next();
        };
        made.provedFor = moveProof;
        return made;
    }();
    return rules;
}

} // namespace muster
