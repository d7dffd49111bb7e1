// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/types.h"

#include <optional>
#include <unordered_set>

namespace muster {

class PageSize;

/// One list of jobs that a pass reads page by page, newest first, one request at a time. Pure: says what to ask, and is told
/// what came.
class JobList {
public:
    /// What is to be done about a request that failed.
    enum class Next : quint8 {
        AskAgain,    ///< at once: the client shall be patient this time
        AskLater,    ///< for less
        GoOn,        ///< this list is given up, the others may fare better
        EndPass,     ///< nothing else will work either
    };

    JobList(gitlab::JobsQuery query, int mostPages);

    [[nodiscard]] bool wants() const { return !m_isAsked && !m_isWaiting && !isEnded(); }
    [[nodiscard]] gitlab::JobsQuery ask(const PageSize &size);
    /// `isEnough`: what follows is known already.
    void take(const gitlab::JobsPage &page, bool isEnough, PageSize &size);
    [[nodiscard]] Next takeError(const Error &error, PageSize &size);
    /// After Next::AskLater, when the wait is over.
    void askNow() { m_isWaiting = false; }
    /// How often it failed in a row; from 1 after Next::AskLater.
    [[nodiscard]] int troubles() const { return m_troubles; }

    [[nodiscard]] bool isEnded() const { return m_isWhole || m_isCut || m_error; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// There was more than may be read in one pass.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] bool hasAnswered() const { return m_pages > 0; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const gitlab::JobsQuery &query() const { return m_query; }
    /// The project's path, `runner 7`, or nothing for the instance.
    [[nodiscard]] QString name() const;
    [[nodiscard]] JobId newest() const { return m_newest; }

private:
    gitlab::JobsQuery m_query;
    int m_mostPages;
    int m_pages = 0;
    int m_askedSize = 0;
    int m_troubles = 0;
    std::unordered_set<qint64> m_seen;
    JobId m_newest;
    bool m_isAsked = false;
    bool m_isWaiting = false;
    bool m_isPatient = false;
    bool m_isWhole = false;
    bool m_isCut = false;
    std::optional<Error> m_error;
};

} // namespace muster
