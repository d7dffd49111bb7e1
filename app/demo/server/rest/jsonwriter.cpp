// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/jsonwriter.h"

namespace muster::demo::rest {

void JsonWriter::separate()
{
    if (!m_first && !m_named)
        m_buffer.put(',');
    m_first = m_named = false;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_buffer.put(bracket);
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    m_buffer.put(bracket);
    m_first = m_named = false;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_buffer.plain(name);
    m_buffer.put(':');
    m_named = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    if (text.isNull())
        m_buffer.null();
    else
        m_buffer.string(text);
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_buffer.integer(number);
}

void JsonWriter::value(double number)
{
    separate();
    m_buffer.number(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_buffer.boolean(truth);
}

void JsonWriter::null()
{
    separate();
    m_buffer.null();
}

void JsonWriter::texts(std::string_view name, const QStringList &list)
{
    array(name, [&] {
        for (const QString &text : list)
            value(text);
    });
}

} // namespace muster::demo::rest
