// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/address.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Family in the highest bits, then the length of the prefix, then the network.
constexpr quint64 familyV4 = quint64(4) << 60, familyV6 = quint64(6) << 60;
constexpr int prefixShift = 48;

constexpr bool isIn(quint64 address, quint64 network, int prefix)
{
    return address >> (32 - prefix) == network >> (32 - prefix);
}

} // namespace

bool isPrivate(const Address &address)
{
    if (!address.v6) {
        return isIn(address.low, 0x0a000000, 8) || isIn(address.low, 0xac100000, 12) || isIn(address.low, 0xc0a80000, 16) || isIn(address.low, 0x64400000, 10) || isIn(address.low, 0x7f000000, 8)
            || isIn(address.low, 0xa9fe0000, 16);
    }
    return address.high >> 57 == 0xfc00ULL >> 9 || address.high >> 54 == 0xfe80ULL >> 6 || (address.high == 0 && address.low == 1);
}

Neighbourhood Neighbourhood::of(const Address &address)
{
    if (address.v6)
        return { familyV6 | quint64(48) << prefixShift | address.high >> 16 };
    const int prefix = isPrivate(address) ? 16 : 24;
    return { familyV4 | quint64(prefix) << prefixShift | (address.low >> (32 - prefix) << (32 - prefix)) };
}

Neighbourhood Neighbourhood::of(std::string_view text)
{
    const auto address = Address::parse(text);
    return address ? of(*address) : Neighbourhood();
}

QString Neighbourhood::toString() const
{
    if (!isKnown())
        return {};
    Address address;
    address.v6 = packed >> 60 == 6;
    const quint64 network = packed & ((quint64(1) << prefixShift) - 1);
    (address.v6 ? address.high : address.low) = address.v6 ? network << 16 : network;
    return u"%1/%2"_s.arg(address.toString()).arg(packed >> prefixShift & 0xff);
}

} // namespace muster
