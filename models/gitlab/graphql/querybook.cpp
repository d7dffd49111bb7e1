// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/querybook.h"

namespace muster::gitlab {

void QueryBook::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    m_texts.clear();
}

void QueryBook::deny(const QStringList &fields)
{
    m_capabilities.deny(fields);
    m_texts.clear();
}

QString QueryBook::text(const QueryRef &query, int items)
{
    QString &text = m_texts[QByteArray(query.operation) + '*' + QByteArray::number(items)];
    if (text.isEmpty())
        text = queryText(query, m_capabilities, items);
    return text;
}

} // namespace muster::gitlab
