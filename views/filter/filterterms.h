// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace muster {

/// Editing a filter by clicks. A filter is taken as its top-level terms, which stand side by side (Filter::topLevelTerms());
/// a list of them joined by spaces is a filter again. All pure.

[[nodiscard]] QString withoutTerm(const QStringList &terms, qsizetype index);
/// Whether a term asks for exactly this, alone or among alternatives: `status:online,stale` has `online` and `stale`.
[[nodiscard]] bool hasValue(const QStringList &terms, const QString &key, const QString &value);
/// Puts `key:value` in or takes it out. A second value of one key becomes an alternative.
[[nodiscard]] QString withToggledValue(const QStringList &terms, const QString &key, const QString &value);


/// The opposite of all terms together: `-a` for `a`, `-(a b)` for `a b`, and `a` again for `-a`. `canonical` prints a text as the language
/// does; empty for one that it cannot read.
[[nodiscard]] QString negatedFilter(const QStringList &terms, const std::function<QString(const QString &text)> &canonical);
/// Where the term at `cursor` begins: behind a blank or parenthesis that is not within quotes. nullopt: the cursor is within quotes.
[[nodiscard]] std::optional<qsizetype> beginOfTerm(const QString &text, qsizetype cursor);

} // namespace muster
