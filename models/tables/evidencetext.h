// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/celltext.h"
#include "models/wording/signaltext.h"

namespace muster {

/// evidenceBrief() and evidenceLine() with the moment as this person reads times.
[[nodiscard]] inline QString evidenceBrief(const Evidence &evidence, TimeDisplay display)
{
    return evidenceBrief(evidence, evidence.at.isKnown() ? exactTime(evidence.at, display) : QString());
}
[[nodiscard]] inline QString evidenceLine(const Evidence &evidence, TimeDisplay display)
{
    return evidenceLine(evidence, evidence.at.isKnown() ? exactTime(evidence.at, display) : QString());
}

} // namespace muster
