// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// How a job's state looks beside GitLab's word for it, which is shown as it is; see IconRole and SeverityRole.
[[nodiscard]] QString jobStateIcon(const QString &status);
[[nodiscard]] int jobStateSeverity(const QString &status);

} // namespace muster
