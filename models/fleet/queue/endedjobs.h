// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"

#include <vector>

namespace muster {

/// The jobs that ended while Muster was looking, gathered from pass to pass: a picture tells only those of its own pass. Keeps the
/// newest; another instance or user begins anew. A value.
class EndedJobs final {
public:
    static constexpr std::size_t most = 2'000;

    /// Of the same or a newer pass.
    void add(const JobPicture &picture);
    void clear();
    /// In order of id.
    [[nodiscard]] const std::vector<Job> &jobs() const { return m_jobs; }

private:
    QString m_instance;
    QString m_username;
    std::vector<Job> m_jobs;
};

} // namespace muster
