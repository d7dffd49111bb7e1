// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstring>
#include <string_view>

namespace muster::demo::graphql {

/// JSON text in the making, written straight into bytes. It knows nothing of commas: who writes knows.
class JsonBuffer {
public:
    explicit JsonBuffer(qsizetype reserve = 4096) : m_bytes(reserve, Qt::Uninitialized) { }

    [[nodiscard]] qsizetype size() const { return m_at; }
    /// Takes back everything written since size() was this.
    void truncate(qsizetype size) { m_at = size; }
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(m_at);
        m_at = 0;
        return std::move(m_bytes);
    }

    void put(char c)
    {
        room(1);
        m_bytes.data()[m_at++] = c;
    }
    void put(std::string_view text)
    {
        room(qsizetype(text.size()));
        std::memcpy(m_bytes.data() + m_at, text.data(), text.size());
        m_at += qsizetype(text.size());
    }
    void put(const QByteArray &text) { put(std::string_view(text.constData(), size_t(text.size()))); }

    void null() { put(std::string_view("null")); }
    void boolean(bool value) { put(value ? std::string_view("true") : std::string_view("false")); }
    void integer(qint64 value);
    void number(double value);
    /// With quotes and all escapes. As GitLab does, < > & are escaped as well; a lone surrogate becomes its \uXXXX, so that
    /// the bytes stay valid UTF-8 whatever the text holds.
    void string(QStringView text);
    /// With quotes; only for texts known to need no escapes.
    void plain(std::string_view text);
    /// `"2026-03-04T05:06:07Z"`.
    void time(qint64 secondsSinceEpoch);

private:
    void room(qsizetype more)
    {
        if (m_at + more > m_bytes.size())
            m_bytes.resize(std::max(m_bytes.size() * 2, m_at + more));
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace muster::demo::graphql
