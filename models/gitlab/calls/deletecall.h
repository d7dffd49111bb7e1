// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"
#include "models/gitlab/decode/changes.h"

namespace muster::gitlab {

/// Deletes with bulkRunnerDelete, 50 at once.
class BulkDeleteCall final : public ChangeCall<RunnerId>
{
public:
    using ChangeCall::ChangeCall;

private:
    [[nodiscard]] std::size_t batchSize() const override { return std::size_t(Client::maxPerChange); }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override { return m_request && m_request->mayHaveBeenSent(); }

    GraphqlRequest *m_request = nullptr;
};

/// Deletes by REST, one after the other: where bulkRunnerDelete is missing, and where a runner must not have been edited
/// since a moment (`If-Unmodified-Since`; contact does not count as an edit). 204 alone means deleted; 404 after our own
/// request means gone, as Qt may have sent it twice.
class RestDeleteCall final : public ChangeCall<RunnerId>
{
public:
    RestDeleteCall(Session &session, std::vector<RunnerId> ids, Instant unmodifiedSince, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override { return 1; }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override { return m_attempts && m_attempts->mayHaveBeenSent(); }

    const Instant m_unmodifiedSince;
    Attempts *m_attempts = nullptr;
};

} // namespace muster::gitlab
