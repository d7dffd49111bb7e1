// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace muster {

/// What a term asks about, in the order of the documentation; Word is a bare word, found in several places.
enum class FilterKey : quint8 {
    Word,
    Status, Paused, Locked, Protected, Untagged, Busy, Type,
    Tag, Executor, Platform, Arch, Creator, Note, Name, Id, Token, Sys,
    Owner, Ip, Version, Behind, Seen, Age, Managers, Jobs, Projects, Method, Expires,
};

/// How the values of a key are written.
enum class ValueKind : quint8 { Closed, Text, Path, Number, Span, Address, Version };

/// One value of a closed list, and the row's number for it (RunnerStatus, RunnerType, CreationMethod or Tri).
struct ClosedValue {
    QStringView name;
    QStringView synonym;   ///< accepted as well: REST's word, or true and false; may be empty
    quint8 value = 0;
};

/// Everything about a key, in one table.
struct KeySpec {
    FilterKey key;
    QStringView name;
    ValueKind kind;
    bool folded = true;     ///< texts: upper and lower case are the same
    bool contains = false;  ///< texts without a wildcard are looked for anywhere in the value; otherwise they are the whole value
    int cost = 0;           ///< of asking it about a row; cheap terms are asked first
    std::span<const ClosedValue> values = {};
    std::span<const QStringView> samples = {};   ///< what people often ask, offered where values cannot be listed
};

/// Without Word, in the order of the documentation.
[[nodiscard]] std::span<const KeySpec> keySpecs();
[[nodiscard]] const KeySpec &specOf(FilterKey key);
/// By name, upper or lower case; nullptr when there is none.
[[nodiscard]] const KeySpec *findKey(QStringView name);
/// By name or synonym, upper or lower case; nullptr when there is none.
[[nodiscard]] const ClosedValue *findValue(const KeySpec &spec, QStringView name);

} // namespace muster
