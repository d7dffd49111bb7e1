// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QString>

namespace muster {

class FleetSync;

/// A fleet from memory in words, translated, plain text.

/// "from memory, 3 h ago"; empty unless what is on screen is remembered.
[[nodiscard]] QString memoryMark(const FleetSync &sync);
/// Why no plan is made of what is on screen: one sentence for the tip of a disabled action; empty unless it is remembered.
[[nodiscard]] QString whyNoPlans(const FleetSync &sync);
/// What SnapshotStore::unusable and unwritable have to tell.
[[nodiscard]] QString memoryUnusableText();
[[nodiscard]] QString memoryUnwritableText();
/// For the tip of either: reason and file, untranslated.
[[nodiscard]] QString memoryTroubleDetails(const Error &error);

} // namespace muster
