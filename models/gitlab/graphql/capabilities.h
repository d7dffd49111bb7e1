// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/json/jsonvalue.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace muster::gitlab {

/// What this server's GraphQL has, as `Type.field` or `Enum.MEMBER` (`CiRunner.upgradeStatus`, `CiJobStatus.CANCELING`).
/// GitLab refuses a whole query for one of them it does not know, so queries are cut down to this before they are sent.
class Capabilities final
{
public:
    Capabilities() = default;
    explicit Capabilities(const QStringList &fields) : m_fields(fields.begin(), fields.end()) { }

    /// From the answer to queries/capabilities.graphql: `data` with one `__type` per alias.
    [[nodiscard]] static Capabilities read(const JsonValue &data);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool has(const QString &field) const { return m_fields.contains(field); }
    /// The server said so itself, whatever introspection claims.
    void deny(const QStringList &fields);

private:
    QSet<QString> m_fields;
};

} // namespace muster::gitlab
