// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/census.h"
#include "models/sync/lane.h"

#include <optional>
#include <vector>

namespace muster {

/// Reading all runners of one place (the instance, one group with everything below it, one project): its first page alone;
/// then its runners by type, which none of them can leave, each type from both ends; then a look whether anything was lost;
/// and if so, everything once more without regard to type, because a type may be one that Muster does not know. Pure: says
/// what to ask, and is told what came.
class PlaceLoad {
public:
    /// Names one of the requests that a place may have under way.
    using Key = int;
    struct Ask {
        Key key = 0;
        gitlab::RunnersQuery query;
    };
    PlaceLoad(Scope::Kind kind, QString path);

    /// What to send next; nullopt when that depends on what is under way, or when it has ended.
    [[nodiscard]] std::optional<Ask> next();
    void take(Key key, const PageFacts &page);
    void askAgain(Key key);
    void giveUp(Key key, const Error &error);
    /// False: the answer would change nothing; the request may be aborted.
    [[nodiscard]] bool stillWants(Key key) const;

    [[nodiscard]] bool isEnded() const { return m_phase == Phase::Ended; }
    /// Nothing was lost. Meaningful when ended.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Empty for the instance.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// As the first page told; -1 before.
    [[nodiscard]] qint64 expected() const { return m_census.before(); }
    /// Runners that came but turned out to be deleted meanwhile.
    [[nodiscard]] const std::vector<RunnerId> &vanished() const { return m_vanished; }

private:
    enum class Phase : quint8 { First, Types, Check, Ended };

    [[nodiscard]] gitlab::RunnersQuery list() const;
    void takeFirst(const PageFacts &page);
    void takeCheck(const PageFacts &page);
    void startTypes();
    [[nodiscard]] bool deletionsMayExplain() const;
    void startAgain();
    void judgeLanes();
    void judge();
    void end(bool isWhole, const std::optional<Error> &error = {});

    Scope::Kind m_kind;
    QString m_path;
    Phase m_phase = Phase::First;
    bool m_isAsked = false;          // the one request of First and Check
    bool m_isSecondPass = false;
    int m_firstPages = 0;
    std::vector<Lane> m_lanes;
    Census m_census;
    std::optional<Census> m_firstPass;
    PageFacts m_checkStart;          // the first page of the last check, with which a second pass begins
    bool m_isCheckStarted = false;
    QString m_checkAfter;
    bool m_isWhole = false;
    std::optional<Error> m_error;
    std::vector<RunnerId> m_vanished;
};

} // namespace muster
