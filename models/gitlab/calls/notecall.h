// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"
#include "models/gitlab/decode/changes.h"

namespace muster::gitlab {

/// Sets pause and maintenance note of runners, each its own: 20 aliased runnerUpdate in a request.
class NoteCall final : public ChangeCall<RunnerId>
{
public:
    static constexpr int perRequest = 20;
    NoteCall(Session &session, std::vector<RunnerNote> notes, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override { return std::size_t(perRequest); }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override;

    const std::vector<RunnerNote> m_notes;   // in the order of the targets
    std::size_t m_sent = 0;                  // how many of them went with earlier batches
    GraphqlRequest *m_request = nullptr;
};

} // namespace muster::gitlab
