// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/version.h"

#include <QString>

#include <tl/expected.hpp>
#include <vector>

namespace muster {

/// A set of versions, in the one grammar that filters, policies and advisories share:
///
///     17   17.4   17.4.1   17.5.0-rc1      that version: `17.4` is every 17.4.x
///     <18.9   <=18.9   >17   >=18.9.3   =17.4
///     17.0..17.5                           from the first 17.0.0 to the last 17.5.x
///     >=18.9.3 <19.0 || >=19.1.2           side by side: and; `||`: or
///
/// A short form stands for all releases it begins, from `17.4.0` to the last `17.4.x`, and every version is exactly one of
/// below, in and above it. A pre-release comes before its release, so `17.6.0~pre.1` is below `17.6` and not in it; it is
/// above `17.5`, and so not in `17.0..17.5`; `17.6.1-rc1` is in `17.6`. A rebuild of 17.5.0 is in `17.5.0`.
class VersionRange {
public:
    enum class Relation : quint8 { In, Below, AtMost, Above, AtLeast, Between };
    struct Comparison {
        Relation relation = Relation::In;
        Version low;        ///< the first version the written form stands for
        Version high;       ///< the last one; with Between that of the second form
        QString written;    ///< the form as it is printed, without the relation: `17.4`, `17.0..17.5`
        friend bool operator==(const Comparison &, const Comparison &) = default;
    };
    struct ParseError {
        qsizetype position = 0;   ///< UTF-16 units from the start of the text
        qsizetype length = 0;
        bool range = false;       ///< `18..17` or `17..`; otherwise: this is no version
        friend bool operator==(const ParseError &, const ParseError &) = default;
    };

    VersionRange() = default;   ///< holds no version; cannot be written
    [[nodiscard]] static tl::expected<VersionRange, ParseError> parse(QStringView text);
    /// Canonical text; parse(toString()) is equal to this.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool contains(const Version &version) const;

    friend bool operator==(const VersionRange &, const VersionRange &) = default;

private:
    std::vector<std::vector<Comparison>> m_alternatives;   // or-ed; the inner ones and-ed, never empty
};

} // namespace muster
