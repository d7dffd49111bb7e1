// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/cursor.h"

#include "app/demo/world/moment.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

QByteArray cursorOf(const RowKey &key, const SortColumn &column)
{
    QJsonObject json { { u"id"_s, QString::number(key.id) } };
    switch (column.kind) {
    case SortColumn::Kind::Id:
        break;
    case SortColumn::Kind::Time:
        json.insert(column.name, key.moment == 0 ? QJsonValue() : QJsonValue(isoMilliseconds(key.moment)));
        break;
    case SortColumn::Kind::Text:
        json.insert(column.name, key.text);
        break;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64();
}

std::optional<RowKey> readCursor(const QString &cursor, const SortColumn &column)
{
    QByteArray encoded = cursor.toLatin1();
    encoded.replace('-', '+').replace('_', '/');
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(decoded.decoded);
    if (!decoded || !document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    bool isNumber = false;
    RowKey key;
    key.id = json.value(u"id"_s).toString().toLongLong(&isNumber);
    if (!isNumber || json.size() != (column.kind == SortColumn::Kind::Id ? 1 : 2) || (column.kind != SortColumn::Kind::Id && !json.contains(column.name)))
        return std::nullopt;
    const QJsonValue value = column.kind == SortColumn::Kind::Id ? QJsonValue() : json.value(column.name);
    if (column.kind == SortColumn::Kind::Text) {
        if (!value.isString())
            return std::nullopt;
        key.text = value.toString();
    } else if (!value.isNull()) {
        const auto moment = momentFromIso(value.toString());
        if (!moment)
            return std::nullopt;
        key.moment = *moment;
    }
    return key;
}

bool comesBefore(const RowKey &a, const RowKey &b, const SortColumn &column)
{
    if (column.kind == SortColumn::Kind::Time && a.moment != b.moment) {
        if (column.nullable && (a.moment == 0 || b.moment == 0))
            return (b.moment == 0) != column.descending;
        return (a.moment < b.moment) != column.descending;
    }
    if (column.kind == SortColumn::Kind::Text) {
        if (const int order = a.text.compare(b.text); order != 0)
            return (order < 0) != column.descending;
    }
    return a.id != b.id && (a.id < b.id) != column.descending;
}

} // namespace muster::demo::graphql
