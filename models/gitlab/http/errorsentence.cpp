// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/errorsentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2000;

/// `{"maximum_timeout": ["needs to be at least 10 minutes"]}` as `maximum_timeout needs to be at least 10 minutes`.
QString flattened(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            parts += flattened(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            parts += at.key() == "error"_L1 ? flattened(at.value()) : QString(at.key() + u' ' + flattened(at.value()));
    }
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

QString sentenceIn(const QJsonObject &object)
{
    if (QString message = flattened(object["message"_L1]); !message.isEmpty())
        return message;
    if (const QString description = object["error_description"_L1].toString(); !description.isEmpty()) {
        const QString scopes = object["scope"_L1].toString();
        return scopes.isEmpty() ? description : QString(description + " (scopes it takes: "_L1 + scopes + u')');
    }
    if (QString error = flattened(object["error"_L1]); !error.isEmpty())
        return error;
    QStringList messages;
    const QJsonArray errors = object["errors"_L1].toArray();
    for (const auto &error : errors)
        messages += error.isString() ? error.toString() : error["message"_L1].toString();
    messages.removeAll(QString());
    return messages.join("; "_L1);
}

} // namespace

QString errorSentence(const QByteArray &body)
{
    const QByteArray start = body.left(256 * 1024).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return sentenceIn(QJsonDocument::fromJson(body).object()).left(longest);
    if (start.startsWith('<'))
        return {};
    return QString::fromUtf8(start.left(longest)).simplified();
}

} // namespace muster::gitlab
