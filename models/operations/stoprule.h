// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <optional>
#include <vector>

namespace muster {

struct TargetOutcome;

/// When a run must not go on by itself: a token that is no longer accepted, a server in trouble, or rights that are plainly
/// missing. Told of every answered request, in the order of the answers. Pure.
class StopRule {
public:
    static constexpr int maxTroublesInRow = 3;    ///< requests answered 5xx, or not in time
    static constexpr int maxRefusals = 20;        ///< targets refused without one that was changed between them

    /// The outcomes of one changing request.
    void observe(const std::vector<TargetOutcome> &outcomes);
    /// A request that was not sent, or a read that failed.
    void observe(const Error &error);
    /// A read that succeeded.
    void observeSuccess();
    /// For another reason than an answer: no record, no lock. The first one counts.
    void stop(const Error &error);
    [[nodiscard]] const std::optional<Error> &verdict() const { return m_verdict; }

private:
    void trouble(Error::Kind kind, const QString &detail);
    void stop(Error::Kind kind, const QString &detail);

    int m_troubles = 0;
    int m_refusals = 0;
    std::optional<Error> m_verdict;
};

} // namespace muster
