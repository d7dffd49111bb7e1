// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"

namespace muster::gitlab {

/// Cancels or retries jobs, 20 aliased mutations in a request; never sent twice.
class JobChangeCall final : public ChangeCall<JobRef>
{
public:
    enum class Verb : quint8 { Cancel, Retry };
    JobChangeCall(Session &session, Verb verb, std::vector<JobRef> jobs, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override { return std::size_t(Client::maxJobsPerChange); }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override { return m_request && m_request->mayHaveBeenSent(); }

    const Verb m_verb;
    GraphqlRequest *m_request = nullptr;
};

} // namespace muster::gitlab
