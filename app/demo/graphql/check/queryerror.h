// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster::demo::graphql {

/// One entry of an answer's `errors`.
struct QueryError {
    QString message;
    std::vector<Position> locations;
    QJsonArray path;               ///< keys and list indices; empty: not in the answer
    QJsonObject extensions;        ///< empty: not in the answer

    [[nodiscard]] QJsonObject toJson() const;
};

/// What GitLab says of anything missing or forbidden, on purpose without telling which.
[[nodiscard]] QString notFoundOrForbidden();

} // namespace muster::demo::graphql
