// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/rest/restcall.h"

#include <span>

namespace muster::demo::rest {

/// One endpoint below /api/v4.
struct Route {
    const char *method;
    const char *pattern;                       ///< `runners/:id/jobs`
    HttpAnswer (*handler)(RestCall &call);
    const char *scope = nullptr;               ///< one that opens it besides `api` and, for reading, `read_api`; `*`: any
    int major = 0;                             ///< first GitLab that has it
    int minor = 0;
};

// By subject; each in a file of its name.
[[nodiscard]] std::span<const Route> instanceRoutes();
[[nodiscard]] std::span<const Route> runnerRoutes();
[[nodiscard]] std::span<const Route> runnerWriteRoutes();
[[nodiscard]] std::span<const Route> placeRoutes();
[[nodiscard]] std::span<const Route> placeRunnerRoutes();
[[nodiscard]] std::span<const Route> jobRoutes();

} // namespace muster::demo::rest
