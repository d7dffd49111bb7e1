// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupherald.h"

#include <QString>

namespace muster {

class CleanupRun;

/// "Muster: cleanup: 12 into quarantine, 3 deleted — https://git.example.com"
[[nodiscard]] QString cleanupHeadline(const CleanupRun &run);
/// What recipients hear of a run: the headline, every runner with its outcome, and the report as JSON.
[[nodiscard]] CleanupHerald::News cleanupNews(const CleanupRun &run);

} // namespace muster
