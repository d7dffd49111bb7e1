// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace muster {

/// Text as a person wrote it in a filter: literal pieces with wildcards between them. `*` stands for any text; in paths `**`
/// crosses slashes and `*` does not, elsewhere they are the same.
struct TextPattern {
    std::vector<QString> pieces;   ///< one more than wildcards; the first and last may be empty
    std::vector<bool> deep;        ///< per wildcard: it was `**`

    [[nodiscard]] static TextPattern literal(const QString &text) { return { { text }, {} }; }
    /// `stars` are the places in `text` that are wildcards, ascending. Stars side by side become one.
    [[nodiscard]] static TextPattern fromStars(const QString &text, const std::vector<qsizetype> &stars, bool isPath);
    [[nodiscard]] bool hasWildcard() const { return !deep.empty(); }
    /// As it is written in a filter, but for quotes: `\`, `"` and literal stars are escaped.
    [[nodiscard]] QString escaped() const;

    friend bool operator==(const TextPattern &, const TextPattern &) = default;
};

} // namespace muster
