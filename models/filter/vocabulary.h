// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/openenum.h"

#include <QStringView>

#include <array>
#include <span>

namespace muster {

/// How the values of a key are written. NameOrNumber is a number where it reads as one (`4711`, `#4711`, `>4711`, `1..5`) and a
/// text otherwise or in quotes.
enum class ValueKind : quint8 { Closed, Text, Path, Number, NameOrNumber, Span, Address, Version };

/// One value of a closed list, and the row's number for it (RunnerStatus, RunnerType, CreationMethod or Tri).
struct ClosedValue {
    QStringView name;
    QStringView synonym;   ///< accepted as well: REST's word, or true and false; may be empty
    quint8 value = 0;
};

/// Everything about a key, in one table.
struct KeySpec {
    quint8 key;             ///< its number in its vocabulary's own enumeration: FilterKey, JobKey; 0 is a bare word
    QStringView name;
    ValueKind kind;
    bool folded = true;     ///< texts: upper and lower case are the same
    bool contains = false;  ///< texts without a wildcard are looked for anywhere in the value; otherwise they are the whole value
    bool isId = false;      ///< numbers: `#12` is 12, and a list of them may be of any length
    int cost = 0;           ///< of asking it about a row; cheap terms are asked first
    std::span<const ClosedValue> values = {};
    std::span<const QStringView> samples = {};   ///< what people often ask, offered where values cannot be listed

    template <class Key>
    [[nodiscard]] constexpr bool is(Key other) const { return key == quint8(other); }
};

/// The keys that filters over one kind of thing know. The language is the same for all: lexer, parser, errors, printing.
struct Vocabulary {
    const KeySpec &word;              ///< of a bare word; its name is empty
    std::span<const KeySpec> keys;    ///< in the order of the documentation, numbered from 1

    template <class Key>
    [[nodiscard]] const KeySpec &spec(Key key) const { return quint8(key) == 0 ? word : keys[std::size_t(key) - 1]; }
    /// By name, upper or lower case; nullptr when there is none.
    [[nodiscard]] const KeySpec *find(QStringView name) const;
};

/// Of the table of a vocabulary whose last key is `last`: Vocabulary::spec finds a key by its number.
template <class Key>
[[nodiscard]] constexpr bool isInOrder(std::span<const KeySpec> keys, Key last)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].key != i + 1)
            return false;
    }
    return std::size_t(last) == keys.size();
}

/// The values of keys that a Tri answers.
inline constexpr std::array yesAndNo{
    ClosedValue{ u"yes", u"true", quint8(Tri::Yes) },
    ClosedValue{ u"no", u"false", quint8(Tri::No) },
};
/// By name or synonym, upper or lower case; nullptr when there is none.
[[nodiscard]] const ClosedValue *findValue(const KeySpec &spec, QStringView name);

} // namespace muster
