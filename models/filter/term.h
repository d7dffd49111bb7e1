// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/address.h"
#include "models/filter/comparison.h"
#include "models/filter/textpattern.h"
#include "models/filter/vocabulary.h"
#include "models/versions/versionrange.h"

#include <variant>
#include <vector>

namespace muster {

/// One of the values after `key:`. Which kinds a key takes follows from its ValueKind; an address or version with a wildcard
/// is a TextPattern, held against the reported text.
using Alternative = std::variant<const ClosedValue *, Comparison<qint64>, Comparison<UnitSpan>, VersionRange, AddressRange, TextPattern>;

/// `key:a,b` or a bare word: true when any alternative is.
struct Term {
    const KeySpec *spec = nullptr;   ///< of its vocabulary; never null in a parsed filter
    std::vector<Alternative> alternatives;

    template <class Key>
    [[nodiscard]] bool is(Key key) const { return spec->is(key); }
};

[[nodiscard]] QString printed(const Term &term);
/// One text of a term, quoted where it must be.
[[nodiscard]] QString writtenPattern(const KeySpec &spec, const TextPattern &pattern);

} // namespace muster
