// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// A notification on the desktop, where there is one that shows them; nobody waits for it. The texts are plain.
void showDesktopNotice(const QString &headline, const QString &text);

} // namespace muster
