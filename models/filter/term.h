// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/address.h"
#include "models/filter/comparison.h"
#include "models/filter/filterkey.h"
#include "models/filter/textpattern.h"
#include "models/versions/versionrange.h"

#include <variant>
#include <vector>

namespace muster {

/// One of the values after `key:`. Which kinds a key takes follows from its ValueKind; an address or version with a wildcard
/// is a TextPattern, held against the reported text.
using Alternative = std::variant<const ClosedValue *, Comparison<qint64>, Comparison<UnitSpan>, VersionRange, AddressRange, TextPattern>;

/// `key:a,b` or a bare word: true when any alternative is.
struct Term {
    FilterKey key = FilterKey::Word;
    std::vector<Alternative> alternatives;
};

[[nodiscard]] QString printed(const Term &term);

} // namespace muster
