// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/tables/runnercolumns.h"

#include <QLocale>

#include <vector>

namespace muster {

/// Places of a fleet's rows when ordered by one text, so that sorting by it compares numbers: per row a rank from 1, alike
/// for texts that the language does not tell apart; 0 for "no text" and the empty one. Numbers in texts count as numbers:
/// runner-10 comes after runner-9.
/// Costs some 0.6 µs for each distinct text: on a worker for large fleets. Any thread.
[[nodiscard]] std::vector<quint32> textRanks(const Snapshot &fleet, RunnerText text, const QLocale &locale);

/// How many texts there are to be compared; cheap.
[[nodiscard]] qsizetype textsToRank(const Snapshot &fleet, RunnerText text);

} // namespace muster
