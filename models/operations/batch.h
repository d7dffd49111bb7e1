// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/ledger.h"
#include "models/operations/stoprule.h"
#include "models/operations/verbs.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <unordered_map>
#include <vector>

namespace muster {

/// What the batches of one run share. Owned by the Operation.
struct RunContext {
    gitlab::Client &client;
    const VerbRules &rules;
    Ledger ledger;
    StopRule stopRule;
    bool cancelled = false;
    [[nodiscard]] bool mayGoOn() const { return !cancelled && !stopRule.verdict(); }
};

/// At most Client::maxPerChange targets on their way: look (deletions), send once, and look again at those whose answer was
/// lost. Every target it was given is decided in the ledger when it has finished, or left pending because nothing was sent.
class Batch final : public QObject
{
    Q_OBJECT

public:
    /// After a lost answer the server may still be at work: what is unchanged at the first look is looked at once more.
    static constexpr std::chrono::milliseconds beforeLastLook{ 2000 };

    Batch(RunContext &run, std::vector<Plan::Target> targets, QObject *parent);
    void start();

Q_SIGNALS:
    void carriedOut(const std::vector<muster::RunnerId> &ids);
    void finished();

private:
    using Seen = std::unordered_map<qint64, gitlab::RecheckedRunner>;

    /// Asks about all ids at once; then() runs when every answer is there, with what came (m_seen) and what did not.
    void look(const std::vector<RunnerId> &ids, std::function<void()> then);
    void sendUnlessObjected();
    void send(const std::vector<RunnerId> &ids);
    void takeAnswer(const std::vector<RunnerId> &sent, const Result<std::vector<gitlab::ChangeOutcome>> &answer);
    void resolve(const std::vector<RunnerId> &lost, bool isLast);
    void decideResolved(const std::vector<RunnerId> &lost, bool isLast);

    RunContext &m_run;
    std::vector<Plan::Target> m_targets;
    Seen m_seen;
    std::unordered_map<qint64, QString> m_details;   // of lost answers
    std::optional<Error> m_lookError;
    int m_looks = 0;
};

} // namespace muster
