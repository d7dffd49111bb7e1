// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/filter/term.h"

namespace muster {

/// One node of a parsed filter. Canonical by construction: an And holds no And, an Or no Or, a Not no Not, and And and Or
/// hold at least two.
struct Filter::Node {
    using Ptr = std::shared_ptr<const Node>;
    enum class Kind : quint8 { Term, Not, And, Or };
    Kind kind = Kind::Term;
    Term term;                   ///< with Term
    std::vector<Ptr> children;   ///< otherwise

    [[nodiscard]] static Ptr ofTerm(Term term);
    [[nodiscard]] static Ptr negated(const Ptr &negand);
    /// And or Or; a single child is that child.
    [[nodiscard]] static Ptr joined(Kind kind, const std::vector<Ptr> &children);
};

/// As the filter language writes it; with parentheses around it where it stands inside `parent`.
[[nodiscard]] QString printed(const Filter::Node &node);
[[nodiscard]] QString printedInside(const Filter::Node &node, Filter::Node::Kind parent);

/// What stands side by side at the top, as texts; a null node is the empty filter.
[[nodiscard]] QStringList topLevelTerms(const Filter::Node::Ptr &root);

/// Whether any term asks this; no key (nullptr) is never asked.
[[nodiscard]] bool uses(const Filter::Node::Ptr &root, const KeySpec *key);

} // namespace muster
