// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace muster {

/// How near two different tags are, smaller is nearer; nullopt: not near, or the same. Somebody who wrote one may have meant
/// the other: it differs in case or separators only (`Linux_X64`, `linux-x64`), in a number or version at its end
/// (`windows-shared`, `windows-shared-1`, `python3.11`), or in a few letters for its length (`kubernets`).
[[nodiscard]] std::optional<int> tagDistance(QStringView wanted, QStringView had);

} // namespace muster
