// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/restcall.h"

#include "app/demo/server/rest/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

RestCall::RestCall(World &where, const HttpRequest &what, const User &user, const AccessToken &by, QString base, QStringList named)
    : world(where), request(what), access(where, user), token(by), baseUrl(std::move(base)), operands(std::move(named))
{
    read(request.query);
    const QByteArray type = request.header("content-type");
    if (type.startsWith("application/json")) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (auto at = body.begin(); at != body.end(); ++at)
            m_parameters.insert(at.key(), at.value());
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
        QByteArray form = request.body;
        read(QUrlQuery(QString::fromUtf8(form.replace('+', "%20"))));
    }
}

void RestCall::read(const QUrlQuery &query)
{
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name.endsWith("[]"_L1)) {
            const QString key = name.chopped(2);
            QJsonArray values = m_parameters.value(key).toArray();
            values.append(value);
            m_parameters.insert(key, values);
        } else {
            m_parameters.insert(name, value);
        }
    }
}

std::optional<QString> RestCall::text(const QString &name) const
{
    const QJsonValue value = m_parameters.value(name);
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isNull())
        return QString(u""_s);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> RestCall::boolean(const QString &name) const
{
    const QString value = text(name).value_or(QString()).toLower();
    if (value == u"true"_s || value == u"1"_s)
        return true;
    if (value == u"false"_s || value == u"0"_s)
        return false;
    return std::nullopt;
}

std::optional<qint64> RestCall::integer(const QString &name) const
{
    bool good = false;
    const qint64 value = text(name).value_or(QString()).toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

std::optional<QStringList> RestCall::list(const QString &name) const
{
    const QJsonValue value = m_parameters.value(name);
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &part : all)
            parts.append(part.toString());
        return parts;
    }
    if (!value.isString())
        return std::nullopt;
    for (const QString &part : value.toString().split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

bool RestCall::hasAnyOf(const QStringList &names) const
{
    return std::any_of(names.begin(), names.end(), [this](const QString &name) { return has(name); });
}

const Runner *RestCall::runner(int operand) const
{
    return world.runner(operands[operand].toLongLong());
}

const Group *RestCall::group(int operand) const
{
    bool number = false;
    const qint64 id = operands[operand].toLongLong(&number);
    const Group *group = number ? world.group(id) : world.group(operands[operand]);
    return group != nullptr && access.read(*group) ? group : nullptr;
}

const Project *RestCall::project(int operand) const
{
    bool number = false;
    const qint64 id = operands[operand].toLongLong(&number);
    const Project *project = number ? world.project(id) : world.project(operands[operand]);
    return project != nullptr && access.read(*project) ? project : nullptr;
}

HttpAnswer notFound(const QString &what)
{
    return HttpAnswer::message(404, what.isEmpty() ? u"404 Not found"_s : u"404 %1 Not Found"_s.arg(what));
}

HttpAnswer forbidden(const QString &reason)
{
    return HttpAnswer::message(403, reason.isEmpty() ? u"403 Forbidden"_s : u"403 Forbidden - "_s + reason);
}

HttpAnswer invalidValue(const QString &parameter)
{
    return HttpAnswer::error(400, parameter + u" does not have a valid value"_s);
}

HttpAnswer invalid(const std::vector<Invalid> &problems)
{
    std::map<QString, QStringList> byField;
    for (const Invalid &problem : problems)
        byField[problem.field].append(problem.text);
    JsonWriter json;
    json.object([&] {
        json.object("message", [&] {
            for (const auto &[field, texts] : byField)
                json.texts(field.toStdString(), texts);
        });
    });
    return HttpAnswer::json(400, json.take());
}

} // namespace muster::demo::rest
