// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/mine/usefulness.h"

#include <QString>

namespace muster {

/// One word or two: `in use`, `only one`, `probably useless`.
[[nodiscard]] QString usefulnessText(Usefulness usefulness);
/// Why, in one line, to stand beside the word: "no job in 90 days, silent for 41 days". Texts of the server are made visible in it.
[[nodiscard]] QString reasonText(const UsefulnessVerdict &verdict);
/// Both in one sentence: "no job in 90 days, silent for 41 days: probably no longer useful".
[[nodiscard]] QString verdictSentence(const UsefulnessVerdict &verdict);

} // namespace muster
