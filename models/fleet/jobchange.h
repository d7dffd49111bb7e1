// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"

namespace muster {

/// What can be asked of GitLab for a job. Retrying makes a new job; the old one stays as it is.
enum class JobChange : quint8 { Cancel, Retry };

/// Whether GitLab would do that to a job in this state. Where it would not, a cancel is answered as if all were well and a retry is
/// refused. A job it has been asked to cancel (`canceling`) cannot be cancelled again. Source: CommitStatus and Ci::Build, 18.x.
[[nodiscard]] bool allows(const Job &job, JobChange change);

} // namespace muster
