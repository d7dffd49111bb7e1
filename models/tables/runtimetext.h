// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

struct RunTime;

/// "about 2 s"
[[nodiscard]] QString runTimeText(const RunTime &time);
/// With the reason when there is one: "about 3 min, because GitLab allows 600 requests a minute".
[[nodiscard]] QString runTimeWithReason(const RunTime &time);

} // namespace muster
