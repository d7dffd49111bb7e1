// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/changes.h"

#include <QString>

namespace muster {

/// One word: `added`, `removed`, `changed`.
[[nodiscard]] QString changeKindText(ChangeKind kind);
/// What of a runner or manager it was, to stand before a colon or in a column: `version`, `owner`, `paused`.
[[nodiscard]] QString changedAttributeText(ChangedAttribute attribute);
/// A value as a person reads it: enumerations, `yes` and `no` translated, "none" for what is empty; texts of the server made visible.
[[nodiscard]] QString changedValueText(ChangedAttribute attribute, const QString &value);
/// The whole of it in one line: "manager s_12ab: version 17.4.0 → 18.0.0", "runner added".
[[nodiscard]] QString changeSentence(const RunnerChange &change);

} // namespace muster
