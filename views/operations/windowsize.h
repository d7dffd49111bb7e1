// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace muster {

/// Gives a dialog the wanted size (in average characters and lines), or what its screen leaves with a margin.
void sizeToScreen(QWidget *dialog, const QSize &charactersAndLines);
/// Makes it at least as large as that, and keeps it on its screen.
void growTo(QWidget *dialog, const QSize &charactersAndLines);

} // namespace muster
