// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/strongid.h"

namespace muster {

/// The number at the end of `gid://gitlab/Ci::Runner/42`, and so on for the others.
using RunnerId = StrongId<struct RunnerTag>;
using ManagerId = StrongId<struct ManagerTag>;
using ProjectId = StrongId<struct ProjectTag>;
using GroupId = StrongId<struct GroupTag>;
using UserId = StrongId<struct UserTag>;
using JobId = StrongId<struct JobTag>;
using PipelineId = StrongId<struct PipelineTag>;

} // namespace muster
