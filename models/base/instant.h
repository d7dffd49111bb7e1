// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

namespace muster {

/// A moment in whole seconds UTC, in four bytes, with the two answers that are not moments kept apart:
/// *unknown* (the field was absent or unreadable) and *never* (the server said null where null means "never").
/// Comparisons of moments are for isKnown() ones; the defaulted order (unknown < never < any moment) is for sorting.
class Instant {
public:
    constexpr Instant() = default;

    static constexpr Instant unknown() { return Instant(0); }
    static constexpr Instant never() { return Instant(1); }
    /// Seconds since 1970; outside 1970-01-01T00:00:02Z .. 2106 it is unknown.
    static constexpr Instant fromSeconds(qint64 seconds)
    {
        return seconds < 2 || seconds > 0xffffffffLL ? Instant() : Instant(quint32(seconds));
    }
    /// `2026-03-04T05:06:07Z`, with optional fraction and offset (`.020Z`, `+02:00`); anything else is unknown. About 1 ns:
    /// the fixed form is read in place, QDateTime is not asked.
    static Instant fromIso(QStringView text);
    static Instant fromIso(const char *text, qsizetype length);
    static Instant fromDateTime(const QDateTime &time);

    [[nodiscard]] constexpr bool isKnown() const { return m_value > 1; }
    [[nodiscard]] constexpr bool isNever() const { return m_value == 1; }
    [[nodiscard]] constexpr bool isUnknown() const { return m_value == 0; }
    [[nodiscard]] constexpr qint64 seconds() const { return m_value; }
    /// The packed form: 0 unknown, 1 never, else seconds. Its order is this class's order.
    [[nodiscard]] constexpr quint32 packed() const { return m_value; }
    static constexpr Instant fromPacked(quint32 value) { return Instant(value); }

    /// Invalid unless isKnown().
    [[nodiscard]] QDateTime toDateTime() const;
    /// `2026-03-04T05:06:07Z`; empty unless isKnown().
    [[nodiscard]] QString toIso() const;
    /// The same in place and without a terminator, some hundred times quicker than by QDateTime. Only for isKnown().
    static constexpr int isoLength = 20;
    void writeIso(char *to) const;
    /// now - this, negative when this lies ahead; nullopt unless both are known.
    [[nodiscard]] std::optional<std::chrono::seconds> age(Instant now) const;

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    constexpr explicit Instant(quint32 value) : m_value(value) { }
    quint32 m_value = 0;
};

} // namespace muster
