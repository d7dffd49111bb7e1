// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/runcontext.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <unordered_map>
#include <vector>

namespace muster {

/// A few targets on their way (see VerbRules::perBatch): look, put the intent on record, send once, put the outcome on record,
/// and look again at those whose answer was lost. Every target it was given is decided in the ledger when it has finished, or
/// left pending because nothing was sent.
class Batch final : public QObject
{
    Q_OBJECT

public:
    /// After a lost answer the server may still be at work: what is unchanged at the first look is looked at once more.
    static constexpr std::chrono::milliseconds beforeLastLook{ 2000 };
    /// A look that is older says nothing about a runner any more; the run may have been held, or the machine have slept.
    static constexpr std::chrono::seconds longestLook{ 30 };

    Batch(RunContext &run, std::vector<Plan::Target> targets, QObject *parent);
    void start();

Q_SIGNALS:
    void carriedOut(const std::vector<muster::TargetId> &ids);
    void tokenIssued(muster::TargetId id, const muster::SecretString &token);
    void finished();

private:
    using Item = Operation::Item;
    using Ids = std::vector<TargetId>;
    using Seen = std::unordered_map<qint64, Sighting>;

    void begin();
    [[nodiscard]] Targets targetsOf(const Ids &ids) const;
    /// Asks about all ids at once; then() runs when every answer is there, with what came (m_seen) and what did not.
    void look(const Ids &ids, std::function<void()> then);
    void judgeLook();
    [[nodiscard]] bool isLookFresh() const;
    void intend(const Ids &ids);
    void sendIntended(const Ids &ids);
    void send(const Ids &ids);
    void sendOneByOne(const Ids &ids);
    void leave(const Ids &notSent, const std::optional<Error> &refusal);
    [[nodiscard]] bool wasHalfDone(TargetId id) const;
    void settle(const TargetOutcomes &outcomes);
    void resolveLost();
    void decideResolved(const Ids &lost, bool isLast);
    /// In the ledger and on record; a record that cannot be written stops the run.
    void decide(Item item);
    void writeDown(const std::vector<Item> &items);
    void finishWhenWritten();

    RunContext &m_run;
    const Targets m_given;
    Targets m_targets;                               // of those, the ones that are still to be changed
    Seen m_seen;
    Ids m_lost;
    std::unordered_map<qint64, QString> m_details;   // of lost answers
    std::vector<Item> m_decided;                     // not yet written down
    std::optional<Error> m_lookError;
    Instant m_lookedAt;                              // by our clock
    Instant m_lookServerTime;
    int m_looks = 0;
    int m_writing = 0;
    bool m_isOver = false;
};

} // namespace muster
