// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

namespace muster::demo {

/// What a GraphQL request is about, read before it is carried out: for the log and the faults. Of a batch, all together.
struct GraphQlPeek {
    QString operation;
    QStringList rootFields;     ///< field names, aliases put aside, each as often as it is asked for
    QJsonObject variables;

    [[nodiscard]] static GraphQlPeek at(const HttpRequest &request);
    /// A GET's parameters as the body of a POST.
    [[nodiscard]] static QByteArray bodyOfGet(const HttpRequest &request);
};

} // namespace muster::demo
