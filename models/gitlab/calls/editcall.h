// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"

namespace muster::gitlab {

/// Edits runners' settings: 19 aliased runnerUpdate in a request, each of which stands alone.
class EditCall final : public ChangeCall<RunnerId>
{
public:
    EditCall(Session &session, std::vector<RunnerUpdate> updates, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override { return std::size_t(Client::maxUpdatesPerChange); }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override { return m_request && m_request->mayHaveBeenSent(); }

    const std::vector<RunnerUpdate> m_updates;   // in the order of the targets
    std::size_t m_sent = 0;
    GraphqlRequest *m_request = nullptr;
};

} // namespace muster::gitlab
