// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// Pipeline, whose subject is one, and CiStage, whose subject is the Pipeline with the stage's name (a QString) in extra.
[[nodiscard]] std::span<const NamedBinding> pipelineBindings();

} // namespace muster::demo::graphql
