// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace muster {

/// Underlines the part of the text that is wrong; called from the paint event of a line edit, behind its own painting. From and to
/// are places in the widget: only the line edit itself knows how far it is scrolled.
void paintErrorWave(QLineEdit &edit, int from, int to);

} // namespace muster
