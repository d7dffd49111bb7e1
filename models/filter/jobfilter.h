// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/job.h"

#include <span>

namespace muster {

/// The filter language over jobs: the same grammar, logic and errors as Filter, with keys of its own: `job` (name; a number: id),
/// `project` (path), `ref`, `stage`, `status`, `tag`, `untagged`, `protected`, `stuck`, `waiting` and `running` (spans), `runner`
/// (name, or number), `sys`, `ip`, `platform`, `arch`, `executor`, `version`, `pipeline` (number), `source`. A bare word is found in
/// name, project, ref, tags and runner. A job that was not started is known to have no runner; all else that it does not tell is
/// unknown, so `waiting` is answered for pending jobs only and `running` for running ones. A value, cheap to copy, thread-safe.
class JobFilter {
public:
    JobFilter() = default;   ///< matches everything

    [[nodiscard]] static tl::expected<JobFilter, FilterError> parse(QStringView text);
    [[nodiscard]] QString toString() const;   ///< canonical; parse(toString()) is equal to this
    [[nodiscard]] bool isEmpty() const { return !m_root; }

    /// Unknown where the job does not tell; only Yes matches. `now` is the server's clock.
    [[nodiscard]] Tri matches(const Job &job, Instant now) const;
    /// Positions for which it is true, ascending; 10,000 jobs take some milliseconds.
    [[nodiscard]] std::vector<quint32> matching(std::span<const Job *const> jobs, Instant now) const;
    [[nodiscard]] std::vector<quint32> matching(std::span<const Job> jobs, Instant now) const;
    /// `waiting` and `running` are answered differently as time goes by.
    [[nodiscard]] bool usesKey(QStringView key) const;
    [[nodiscard]] QStringList topLevelTerms() const;

    friend bool operator==(const JobFilter &a, const JobFilter &b) { return a.toString() == b.toString(); }

private:
    std::shared_ptr<const Filter::Node> m_root;
};

} // namespace muster
