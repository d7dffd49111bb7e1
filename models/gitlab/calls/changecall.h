// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"
#include "models/gitlab/decode/changes.h"

#include <QTimer>

#include <span>

namespace muster::gitlab {

/// A change of several runners, batch after batch; every id gets an outcome. After a batch that brought no answer the
/// rest is not sent. Given up (aborted) it tells what was certainly not sent from what may have acted.
class ChangeCall : public TypedCall<Outcomes>
{
public:
    ChangeCall(Session &session, std::vector<RunnerId> ids, QObject *receiver, Callback<Outcomes> done, QObject *parent);

protected:
    using Ids = std::span<const RunnerId>;

    [[nodiscard]] virtual std::size_t batchSize() const = 0;
    virtual void send(Ids batch) = 0;
    [[nodiscard]] virtual bool mayHaveBeenSent() const = 0;

    /// What became of the batch under way; the next one follows.
    void settle(const Outcomes &outcomes);
    void settle(const Trouble &trouble);
    [[nodiscard]] Ids batch() const { return Ids(m_ids).subspan(m_outcomes.size(), m_batch); }

    [[nodiscard]] Result<Outcomes> aborted() override;
    /// Sends the batch under way again, in another way (or for the first time).
    void sendBatch();

private:
    void giveUp(const Error &error);

    const std::vector<RunnerId> m_ids;
    Outcomes m_outcomes;         // of the first ids
    std::size_t m_batch = 0;     // how many follow in the batch under way
};

} // namespace muster::gitlab
