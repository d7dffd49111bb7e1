// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"

namespace muster::gitlab {

/// A fresh look at many runners, 25 in a request (GitLab's complexity limit), all requests at once.
class RecheckCall final : public TypedCall<Recheck>
{
public:
    RecheckCall(Session &session, std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done, QObject *parent);
    static constexpr int perRequest = 25;

private:
    void askPart(std::size_t from);
    void take(std::size_t from, const Read<Recheck> &part);

    const std::vector<RunnerId> m_ids;
    Recheck m_recheck;
    std::size_t m_missing = 0;
};

} // namespace muster::gitlab
