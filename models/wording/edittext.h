// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/runnersettings.h"
#include "models/operations/runneredit.h"

#include <QString>

namespace muster {

/// Settings of runners and what is made of them in words, translated, plain text.

/// "tags", "maximum timeout"
[[nodiscard]] QString settingName(Setting which);
/// The value of one: "docker, linux", "1 h", "yes", "none"; "unknown" when it is not told.
[[nodiscard]] QString settingValue(const RunnerSettings &settings, Setting which);
/// All that are told: "tags: docker, linux; paused: no".
[[nodiscard]] QString settingsText(const RunnerSettings &settings);
/// "tags: +gpu −old; maximum timeout: 1 h → 2 h"
[[nodiscard]] QString changeText(const SettingsChange &change);
/// "1 h 30 min", "none"
[[nodiscard]] QString timeoutText(int seconds);
/// A whole sentence.
[[nodiscard]] QString editProblemText(const EditProblem &problem);

} // namespace muster
