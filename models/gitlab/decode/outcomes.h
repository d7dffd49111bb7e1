// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/types.h"

#include <span>
#include <vector>

namespace muster::gitlab {

/// What all changing requests have in common, whether they concern runners or jobs.

[[nodiscard]] ChangeOutcome outcomeFor(RunnerId id, ChangeOutcome::State state, const QString &detail = {}, std::optional<Error::Kind> trouble = {});
[[nodiscard]] JobOutcome outcomeFor(const JobRef &job, ChangeOutcome::State state, const QString &detail = {}, std::optional<Error::Kind> trouble = {});

template <class Target>
using OutcomeOf = decltype(outcomeFor(std::declval<const Target &>(), ChangeOutcome::State::Done));

/// The sentences in a payload's `errors`.
[[nodiscard]] QString sentencesOf(JsonValue errors);

/// What a request that brought no answer to read did: refused, failed before it can have acted, or unknown.
[[nodiscard]] ChangeOutcome::State stateAfter(const Trouble &trouble);

/// What a mutation did whose own field is null: refused when its error says so.
struct NullPayload {
    ChangeOutcome::State state;
    Error error;
};
[[nodiscard]] NullPayload nullPayload(const GraphqlReply &reply, const QString &key);

template <class Target>
[[nodiscard]] OutcomeOf<Target> outcomeOfNull(const GraphqlReply &reply, const QString &key, const Target &target)
{
    const NullPayload null = nullPayload(reply, key);
    return outcomeFor(target, null.state, null.error.detail, null.error.kind);
}

/// The same for each.
template <class Target>
[[nodiscard]] std::vector<OutcomeOf<Target>> outcomesOf(const Trouble &trouble, std::span<const Target> targets)
{
    std::vector<OutcomeOf<Target>> outcomes;
    for (const Target &target : targets)
        outcomes.push_back(outcomeFor(target, stateAfter(trouble), trouble.error.detail, trouble.error.kind));
    return outcomes;
}

} // namespace muster::gitlab
