// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/address.h"

#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace muster {

/// Not reachable from the Internet: RFC 1918, shared (100.64/10), loopback, link-local, unique local.
[[nodiscard]] bool isPrivate(const Address &address);

/// The neighbourhood of an address, in eight bytes: what a runner may move in without anybody being surprised. /16 of a private
/// IPv4 address (hosts move between the nets of one site), /24 of a public one, /48 of IPv6 (what a site is given).
struct Neighbourhood {
    quint64 packed = 0;   ///< 0: none
    [[nodiscard]] static Neighbourhood of(const Address &address);
    /// None when the text is no address.
    [[nodiscard]] static Neighbourhood of(std::string_view text);
    [[nodiscard]] bool isKnown() const { return packed != 0; }
    [[nodiscard]] QString toString() const;   ///< `10.1.0.0/16`
    friend auto operator<=>(Neighbourhood, Neighbourhood) = default;
};

} // namespace muster
