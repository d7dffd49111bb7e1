// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"

#include <QString>

namespace muster {

/// How signs of compromise are talked about. Texts of the server are made visible and short in all of it.

/// "New machine on a stable runner"; the id itself for one that this Muster does not know.
[[nodiscard]] QString signalTitle(const QString &signal);
/// What it means when something is wrong; empty for a signal that this Muster does not know.
[[nodiscard]] QString signalMeaning(const QString &signal);
/// What usually is behind it when nothing is.
[[nodiscard]] QString signalInnocent(const QString &signal);

/// "low", "medium", "high", "critical".
[[nodiscard]] QString severityText(FindingSeverity severity);
/// "open", "acknowledged", "muted", "resolved"; of a resolved one that a person did not touch: "not so any more".
[[nodiscard]] QString stateText(const Finding &finding);

/// "Address", "System ID", …; the word itself for one that is not known.
[[nodiscard]] QString factText(const QString &fact);
/// A value as people read it: "yes", "1 h", "#12 name".
[[nodiscard]] QString factValueText(const QString &fact, const QString &value);
/// "10.0.0.7 → 203.0.113.9", "203.0.113.9 (new)", "none"; without the moment.
[[nodiscard]] QString evidenceChangeText(const Evidence &evidence);
/// "Address 10.0.0.7 → 203.0.113.9", "Last contact MOMENT": for a line with several. `moment`: evidence.at in words; empty: not known.
[[nodiscard]] QString evidenceBrief(const Evidence &evidence, const QString &moment);
/// "Address: 10.0.0.7 → 203.0.113.9", with the moment where there is one.
[[nodiscard]] QString evidenceLine(const Evidence &evidence, const QString &moment);

/// Whose runner it is, for a line: "#12 name", or "this GitLab".
[[nodiscard]] QString findingPlaceText(const Finding &finding);

} // namespace muster
