// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/versions/releasecatalogue.h"
#include "tests/models/filter/randomfleet.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster::test {

/// The filter language once more, written to be obviously right instead of quick, and with nothing of models/filter but its
/// documentation: its own tree, its own printing, QRegularExpression and QHostAddress instead of our matching.

/// One value after the colon. `relation` is empty, `<`, `<=`, `>`, `>=` or `..`.
struct PlainValue {
    QString relation;
    QString first;         ///< literal, or with `glob` text whose stars are wildcards
    QString second;
    bool glob = false;
};

struct PlainNode {
    enum class Kind { Term, Not, And, Or };
    Kind kind = Kind::Term;
    QString key;           ///< empty: a bare word
    std::vector<PlainValue> values;
    std::vector<PlainNode> children;
};

struct PlainContext {
    const Snapshot &fleet;
    Instant now;
    const ReleaseCatalogue &catalogue;
    Version reference;
};

[[nodiscard]] PlainNode randomNode(Dice &dice, int depth);
/// A text that means it; spaces, quotes, parentheses and letter case vary.
[[nodiscard]] QString written(const PlainNode &node, Dice &dice);
[[nodiscard]] Tri evaluated(const PlainNode &node, const RunnerRow &row, const PlainContext &context);

} // namespace muster::test
