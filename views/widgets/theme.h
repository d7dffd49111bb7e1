// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "views/widgets/severity.h"

#include <QColor>
#include <QPalette>

#include <optional>

namespace muster {

/// Fusion with one of our two palettes; every widget and icon follows at once, also when called again while running.
void applyTheme(Settings::Theme theme);
/// What the desktop says by itself; nullopt: nothing. Counts from the next applyTheme() on.
void setDesktopPrefersDark(std::optional<bool> dark);
/// What Settings::Theme::System means here: what the desktop says, else read from its palette as it was before the first
/// applyTheme().
[[nodiscard]] bool systemPrefersDark();
[[nodiscard]] QPalette paletteOf(bool dark);

[[nodiscard]] bool isDark(const QPalette &palette);
/// For text and icons; at least 4.5:1 against Window, Base, AlternateBase and Highlight of our palettes. Neutral is the text colour.
[[nodiscard]] QColor severityColor(Severity severity, const QPalette &palette);
/// For what is said beside the main thing; the same contrast.
[[nodiscard]] QColor quietColor(const QPalette &palette);
/// A faint ground for a bar of this severity; texts keep 4.5:1 on it.
[[nodiscard]] QColor severityGround(Severity severity, const QPalette &palette);
/// WCAG 2: 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace muster
