// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/querytext.h"

#include <QHash>

namespace muster::gitlab {

/// The texts of all operations as this server takes them. Each is made once, until what the server has changes: a big
/// fleet asks the same question a thousand times.
class QueryBook final
{
public:
    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    void setCapabilities(const Capabilities &capabilities);
    void deny(const QStringList &fields);

    [[nodiscard]] QString text(const QueryRef &query, int items = 1);

private:
    Capabilities m_capabilities;   // empty before the sign-in: then only what every server has is asked for
    QHash<QByteArray, QString> m_texts;
};

} // namespace muster::gitlab
