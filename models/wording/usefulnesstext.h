// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/mine/usefulness.h"

#include <QString>

namespace muster {

/// One word or two: `in use`, `only one`, `probably useless`.
[[nodiscard]] QString usefulnessText(Usefulness usefulness);
/// Why, in one line: "no job in 90 days, silent for 41: probably no longer useful". Texts of the server are made visible in it.
[[nodiscard]] QString reasonText(const UsefulnessVerdict &verdict);

} // namespace muster
