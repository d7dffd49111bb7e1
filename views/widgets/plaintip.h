// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// A tool tip that shows exactly this text. Tool tips guess at HTML, and what they show may come from a server.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace muster
