// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"

#include <type_traits>

namespace muster::gitlab {

template <class Target>
using RecheckOf = std::conditional_t<std::is_same_v<Target, RunnerId>, Recheck, JobRecheck>;

/// A fresh look at many targets (RunnerId or JobRef), as many in a request as GitLab's complexity limit lets through, all
/// requests at once.
template <class Target>
class RecheckCall final : public TypedCall<RecheckOf<Target>>
{
public:
    using Looked = RecheckOf<Target>;
    RecheckCall(Session &session, std::vector<Target> targets, QObject *receiver, Callback<Looked> done, QObject *parent);
    static constexpr int perRequest = std::is_same_v<Target, RunnerId> ? 25 : 20;

private:
    void askPart(std::size_t from);
    void take(std::size_t from, const Read<Looked> &part);

    const std::vector<Target> m_targets;
    Looked m_looked;
    std::size_t m_missing = 0;
};

extern template class RecheckCall<RunnerId>;
extern template class RecheckCall<JobRef>;

} // namespace muster::gitlab
