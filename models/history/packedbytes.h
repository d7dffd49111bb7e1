// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace muster {

/// Numbers in groups of seven bits, the lowest first, and texts behind their length.
class PackedWriter final
{
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(quint8(value) | 0x80U));
        m_bytes.append(char(quint8(value)));
    }
    /// A text without data() is "no text", which is not the empty one.
    void text(std::string_view value)
    {
        number(value.data() ? value.size() + 1 : 0);
        m_bytes.append(value.data(), qsizetype(value.size()));
    }
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a PackedWriter wrote, without trust: after the first thing that cannot be, everything is 0 and isSound() false.
class PackedReader final
{
public:
    explicit PackedReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) { }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    void fail()
    {
        m_isSound = false;
        m_at = m_end;
    }

    quint8 byte()
    {
        if (m_at == m_end) {
            fail();
            return 0;
        }
        return quint8(*m_at++);
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto part = quint8(*m_at++);
            value |= quint64(part & 0x7fU) << shift;
            if (part < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    /// One that must not be greater.
    quint64 number(quint64 most)
    {
        const quint64 value = number();
        if (value <= most)
            return value;
        fail();
        return 0;
    }
    /// How many things follow, of which each takes at least a byte.
    quint64 count() { return number(quint64(m_end - m_at)); }
    std::string_view text()
    {
        const quint64 size = number();
        if (size == 0)
            return {};
        if (size - 1 > quint64(m_end - m_at)) {
            fail();
            return {};
        }
        const std::string_view value(m_at, std::size_t(size - 1));
        m_at += size - 1;
        return value;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

} // namespace muster
