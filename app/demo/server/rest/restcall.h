// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/credentials.h"
#include "app/demo/world/access.h"

#include <QJsonObject>

#include <optional>

namespace muster::demo::rest {

/// One request of a signed-in user to an endpoint, its parameters gathered from query and body.
class RestCall final {
public:
    RestCall(World &where, const HttpRequest &what, const User &user, const AccessToken &by, QString base, QStringList named);

    World &world;
    const HttpRequest &request;
    const Access access;
    const AccessToken &token;
    const QString baseUrl;          ///< without a slash at the end
    const QStringList operands;     ///< what stood for `:id` and the like, decoded

    [[nodiscard]] bool has(const QString &name) const { return m_parameters.contains(name); }
    [[nodiscard]] std::optional<QString> text(const QString &name) const;
    /// `true`, `1`, `false`, `0`; anything else is no boolean.
    [[nodiscard]] std::optional<bool> boolean(const QString &name) const;
    [[nodiscard]] std::optional<qint64> integer(const QString &name) const;
    /// An array, or a text with commas.
    [[nodiscard]] std::optional<QStringList> list(const QString &name) const;
    [[nodiscard]] bool hasAnyOf(const QStringList &names) const;

    // What the operands name; nullptr if there is none, or none this user may see.
    [[nodiscard]] const Runner *runner(int operand = 0) const;
    [[nodiscard]] const Group *group(int operand = 0) const;
    [[nodiscard]] const Project *project(int operand = 0) const;

private:
    void read(const QUrlQuery &query);

    QJsonObject m_parameters;
};

[[nodiscard]] HttpAnswer notFound(const QString &what = {});
/// `403 Forbidden`, with the reason after a dash.
[[nodiscard]] HttpAnswer forbidden(const QString &reason = {});
/// `{"error":"status does not have a valid value"}`
[[nodiscard]] HttpAnswer invalidValue(const QString &parameter);
/// Model validation: `{"message":{"maximum_timeout":["needs to be at least 10 minutes"]}}`
[[nodiscard]] HttpAnswer invalid(const std::vector<Invalid> &problems);

} // namespace muster::demo::rest
