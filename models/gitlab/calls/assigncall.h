// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/changecall.h"

namespace muster::gitlab {

/// Adds a project to project runners, or takes it away, one after the other by REST: GraphQL has it only since 18.1.
class AssignCall final : public ChangeCall<RunnerId>
{
public:
    enum class Verb : quint8 { Assign, Unassign };
    struct What {
        std::vector<RunnerId> ids;
        QString projectPath;
    };
    AssignCall(Session &session, Verb verb, What what, QObject *receiver, Callback<Outcomes> done, QObject *parent);

private:
    [[nodiscard]] std::size_t batchSize() const override { return 1; }
    void send(Batch batch) override;
    [[nodiscard]] bool mayHaveBeenSent() const override { return m_attempts && m_attempts->mayHaveBeenSent(); }

    const Verb m_verb;
    const QString m_projectPath;
    Attempts *m_attempts = nullptr;
};

} // namespace muster::gitlab
