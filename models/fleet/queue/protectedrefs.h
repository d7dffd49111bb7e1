// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/openenum.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// GitLab's rule for a protected branch or tag: the name itself, cases told apart, or with `*` for any text, also none and
/// also with slashes in it.
[[nodiscard]] bool matchesProtectedName(QStringView pattern, QStringView ref);

/// What a project protects: names as it lists them, `*` is a wildcard. nullopt: the token may not read this list, or nobody asked.
struct ProtectedRefs {
    std::optional<QStringList> branches;
    std::optional<QStringList> tags;
    friend bool operator==(const ProtectedRefs &, const ProtectedRefs &) = default;
};

/// Whether a ref is protected. It is looked for among the tags if it is one, among the branches if it is none; if that is not
/// known, only what both lists agree on is said. Merge request refs (`refs/…`) are in neither list and nothing is said of
/// them: newer servers look at the branches behind them.
[[nodiscard]] Tri isProtectedRef(const ProtectedRefs &lists, const QString &ref, Tri onTag);

} // namespace muster
