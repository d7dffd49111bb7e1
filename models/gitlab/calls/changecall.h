// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"
#include "models/gitlab/decode/outcomes.h"

#include <QTimer>

#include <span>

namespace muster::gitlab {

/// A change of several targets (RunnerId or JobRef), batch after batch; every one gets an outcome. After a batch that brought
/// no answer the rest is not sent. Given up (aborted) it tells what was certainly not sent from what may have acted.
template <class Target>
class ChangeCall : public TypedCall<std::vector<OutcomeOf<Target>>>
{
public:
    using Outcomes = std::vector<OutcomeOf<Target>>;
    ChangeCall(Session &session, std::vector<Target> targets, QObject *receiver, Callback<Outcomes> done, QObject *parent);

protected:
    using Batch = std::span<const Target>;

    [[nodiscard]] virtual std::size_t batchSize() const = 0;
    virtual void send(Batch batch) = 0;
    [[nodiscard]] virtual bool mayHaveBeenSent() const = 0;

    /// What became of the batch under way; the next one follows.
    void settle(const Outcomes &outcomes);
    void settle(const Trouble &trouble);
    void settle(const Read<Outcomes> &outcomes);
    [[nodiscard]] Batch batch() const { return Batch(m_targets).subspan(m_outcomes.size(), m_batch); }

    [[nodiscard]] Result<Outcomes> aborted() override;
    /// Sends the batch under way again, in another way (or for the first time).
    void sendBatch();

private:
    void giveUp(const Error &error);

    const std::vector<Target> m_targets;
    Outcomes m_outcomes;         // of the first targets
    std::size_t m_batch = 0;     // how many follow in the batch under way
};

extern template class ChangeCall<RunnerId>;
extern template class ChangeCall<JobRef>;

} // namespace muster::gitlab
