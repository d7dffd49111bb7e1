// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/gitlab/types.h"

#include <QHash>

#include <optional>
#include <unordered_set>
#include <vector>

namespace muster {

class JobList;

/// What a pass must know of those before it, so as to tell the jobs that ended in between. Lists of ended jobs are in order of
/// their ids, not of their ends: a job that was made early and ended late stands below newer ones that are known already. Such
/// a job was seen waiting or running before, and is looked up by its number. A value; pure.
class PassMemory {
public:
    /// Nobody has looked at this list before: its newest page is all that is asked for.
    [[nodiscard]] bool isFirst(const QString &list) const { return !m_lastEnded.contains(list); }
    /// Whatever follows this page was seen before.
    [[nodiscard]] bool isEnough(const QString &list, const gitlab::JobsPage &page) const;
    /// An ended job that no pass has told of yet.
    [[nodiscard]] bool isNews(const QString &list, const Job &job) const;
    /// Waited or ran when last seen; nobody has told what became of them.
    [[nodiscard]] const std::vector<gitlab::JobRef> &open() const { return m_open; }

    /// A list of ended jobs was read as far as it is going to be.
    void noteEnded(const QString &list, JobId newest);
    struct Facts {
        bool areLevelsWhole = false;     ///< every list of waiting and executing jobs was read to its end
        bool isEndWhole = false;         ///< every list of ended ones was read as far as it is going to be
        std::vector<gitlab::JobRef> unresolved;   ///< open ones that were not looked up
    };
    void note(const JobPicture &picture, Facts facts);

private:
    QHash<QString, JobId> m_lastEnded;        // newest ended job by list
    Instant m_since;                          // what ended later may not have been told of
    std::unordered_set<qint64> m_told;        // … except these
    std::vector<gitlab::JobRef> m_open;
};

} // namespace muster
