// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"

#include <QHash>

#include <vector>

namespace muster {

struct JobPicture;

/// Where a job stands, by its status.
enum class JobStanding : quint8 { Elsewhere, Waiting, Executing, Ended };
[[nodiscard]] JobStanding standingOf(const QString &status);

/// The jobs of one pass. It is not atomic, so a job may be met twice: the later sight counts.
class JobSights {
public:
    void see(Job job);
    [[nodiscard]] bool has(JobId id) const { return m_places.contains(id.value); }
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }
    [[nodiscard]] std::vector<Job> &jobs() { return m_jobs; }
    /// Hands all of them over, by where they stand, in order of id. Bridges and jobs that neither wait, run nor ended are left
    /// out: no runner has to do with them.
    void fill(JobPicture &picture);

private:
    std::vector<Job> m_jobs;                // in order of their first sight
    QHash<qint64, std::size_t> m_places;    // by id
};

} // namespace muster
