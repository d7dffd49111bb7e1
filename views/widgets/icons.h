// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QIcon>
#include <QString>

namespace muster {

/// The drawing `:/icons/NAME.svg` in the palette's colours, whatever colour it was drawn in; it follows a change of theme by
/// itself. Neutral takes the text colour. An unknown name gives an empty icon: nothing is drawn, nothing breaks.
[[nodiscard]] QIcon icon(const QString &name, Severity severity = Severity::Neutral);

} // namespace muster
