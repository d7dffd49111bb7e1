// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// CiJob, CiJobMinimalAccess, JobPermissions, CiJobTrace and DetailedStatus; the subject is a Job.
[[nodiscard]] std::span<const NamedBinding> jobBindings();

} // namespace muster::demo::graphql
