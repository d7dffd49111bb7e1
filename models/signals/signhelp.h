// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/signalinput.h"

#include <map>
#include <vector>

namespace muster {

/// What several signals ask.

/// See SignalSettings::sensitiveTags; upper and lower case are the same.
[[nodiscard]] bool isSensitiveTag(const SignalSettings &settings, std::string_view tag);
/// Both are told, and they differ.
[[nodiscard]] bool hasOtherText(const SignalInput &input, TextId before, TextId now);
/// Jobs that ended within the last hour of what is known, oldest first, by runner; of runners of which one ended since the last look.
[[nodiscard]] std::map<qint64, std::vector<const FinishedJob *>> lastHourByRunner(const SignalInput &input);

} // namespace muster
