// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"

#include <vector>

namespace muster::headless {

class Terminal;

/// The card of a lookup as aligned text, then the people to call and what else ran at that time.
void printLookup(const LookupAnswer &answer, Terminal &terminal);
void printCandidates(const std::vector<LookupCandidate> &candidates, Terminal &terminal);

} // namespace muster::headless
