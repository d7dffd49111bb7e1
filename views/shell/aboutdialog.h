// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace muster {

/// Version, licence and where Muster's facts come from.
void showAbout(QWidget *parent);

} // namespace muster
