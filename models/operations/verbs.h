// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/client.h"
#include "models/operations/operation.h"
#include "models/operations/plan.h"

#include <QPointer>

#include <optional>

namespace muster {

using ChangeCallback = gitlab::Callback<std::vector<gitlab::ChangeOutcome>>;

/// In what verbs differ; one file each. Everything else (batches, stopping, counting) is the same for all.
struct VerbRules {
    QString name;                                                    ///< see nameOf(Verb)
    Tri (*permission)(const RunnerRow &row) = nullptr;               ///< of the token's user, for this verb
    bool (*isAlreadySo)(const RunnerRow &row) = nullptr;
    int (*perRequest)(Plan::Method method, bool canBulkPause) = nullptr;   ///< how many runners one request changes
    QString (*request)(Plan::Method method) = nullptr;               ///< what is sent, as the journal says it
    bool sparesBusy = false;                                         ///< leaves runners with running jobs out
    bool isGoneWanted = false;                                       ///< a runner that no longer exists is as the verb wants it
    /// Look at each batch again before it is sent?
    bool rechecks = false;
    /// What a look just before the change says against it; None: nothing does. Only for runners that exist.
    Operation::Item::Reason (*objection)(const Plan::Target &target, const gitlab::RecheckedRunner &now) = nullptr;
    QPointer<gitlab::Call> (*send)(gitlab::Client &client, const std::vector<RunnerId> &ids, QObject *receiver, ChangeCallback done) = nullptr;
    /// What a look after a lost answer proves; nullopt: nothing (the runner is not told about).
    std::optional<Operation::Item::Outcome> (*provedBy)(const gitlab::RecheckedRunner &now) = nullptr;
};
[[nodiscard]] const VerbRules &rulesOf(Verb verb);

[[nodiscard]] const VerbRules &pauseRules();
[[nodiscard]] const VerbRules &resumeRules();
[[nodiscard]] const VerbRules &deleteRules();

/// Runners looked at per request: aliases of one runner cost GitLab's complexity points each.
inline constexpr int maxPerRecheck = 25;
/// Batches of Client::maxPerChange that one run works on at a time.
inline constexpr int batchesAtOnce = 2;

} // namespace muster
