// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/completion.h"
#include "models/fleet/job.h"

#include <span>

namespace muster {

/// The same over jobs: keys, and the names, projects and groups above them, refs, stages, states, tags, runners, machines, pipelines
/// and sources that these jobs have. At most some ten milliseconds at 20,000 jobs. Pure.
[[nodiscard]] FilterCompletion completeJobFilter(QStringView text, qsizetype cursor, std::span<const Job *const> jobs, int limit = 20);

/// All keys of filters over jobs, in the order of the documentation.
[[nodiscard]] QStringList jobFilterKeys();

} // namespace muster
