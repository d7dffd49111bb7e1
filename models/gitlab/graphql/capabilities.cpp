// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/capabilities.h"

#include <array>

namespace muster::gitlab {

Capabilities Capabilities::read(const JsonValue &data)
{
    Capabilities capabilities;
    for (const std::string_view alias : { "query", "mutation", "runner", "manager", "group", "project", "job", "jobStatus" }) {
        const JsonValue type = data[alias];
        const QString typeName = type["name"].text();
        for (const std::string_view members : { "fields", "enumValues" })
            type[members].forEach([&](JsonValue member) { capabilities.m_fields.insert(typeName + u'.' + member["name"].text()); });
    }
    return capabilities;
}

void Capabilities::deny(const QStringList &fields)
{
    for (const QString &field : fields)
        m_fields.remove(field);
}

} // namespace muster::gitlab
