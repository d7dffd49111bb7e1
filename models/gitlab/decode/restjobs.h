// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/gitlab/decode/restlist.h"

#include <QString>

namespace muster::gitlab {

/// Readers of what REST alone tells about jobs, and about whom and which refs they concern.

/// `GET /projects/:id/jobs/:job_id`: `failure_reason`; empty when there is none.
[[nodiscard]] Read<QString> readFailureReason(const Answer &answer);

/// `GET /runners/:id/jobs?system_id=`, in the order of the answer. Whose they are was asked, so it is not told again.
[[nodiscard]] Read<std::vector<Job>> readManagersJobs(const Answer &answer, RunnerId runner, const QString &systemId);

/// `members/all` of a group or project: those who may be called, active and at least Maintainer.
[[nodiscard]] Read<RestPage<Person>> readContactsPage(const Answer &answer);

/// `protected_branches` or `protected_tags`: their names as they are, wildcards included.
[[nodiscard]] Read<RestPage<QString>> readProtectedNames(const Answer &answer);

} // namespace muster::gitlab
