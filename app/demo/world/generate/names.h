// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace muster::demo::names {

// What organizations call their things. Plain lists; who picks from them brings the chance.
[[nodiscard]] std::span<const QLatin1StringView> topGroups();
[[nodiscard]] std::span<const QLatin1StringView> subgroups();
[[nodiscard]] std::span<const QLatin1StringView> projects();
[[nodiscard]] std::span<const QLatin1StringView> firstNames();
[[nodiscard]] std::span<const QLatin1StringView> lastNames();
[[nodiscard]] std::span<const QLatin1StringView> maintenanceNotes();
[[nodiscard]] std::span<const QLatin1StringView> jobNames();
[[nodiscard]] std::span<const QLatin1StringView> branches();
/// `payments` → `Payments`
[[nodiscard]] QString titled(QLatin1StringView path);

} // namespace muster::demo::names
