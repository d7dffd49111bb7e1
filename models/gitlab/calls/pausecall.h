// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"
#include "models/gitlab/decode/changes.h"

namespace muster::gitlab {

/// Pauses or resumes: 50 at once with runnerBulkPause, else 20 aliased runnerUpdate in a request (before 17.11).
class PauseCall final : public ChangeCall<RunnerId>
{
public:
    PauseCall(Session &session, std::vector<RunnerId> ids, bool paused, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override;
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override;
    [[nodiscard]] bool isBulk() const;
    void sendBulk(Batch batch);
    void sendUpdates(Batch batch);
    void take(bool wasBulk, const Read<Outcomes> &outcomes);

    const bool m_paused;
    GraphqlRequest *m_request = nullptr;
};

} // namespace muster::gitlab
