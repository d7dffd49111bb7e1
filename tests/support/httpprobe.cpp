// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpprobe.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>

namespace muster::test {

using namespace Qt::StringLiterals;

QJsonValue Probed::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QNetworkReply *HttpProbe::begin(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &contentType,
                                const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_base + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_token.isEmpty())
        request.setRawHeader("PRIVATE-TOKEN", m_token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return m_manager.sendCustomRequest(request, method, body);
}

Probed HttpProbe::finish(QNetworkReply *reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    Probed probed;
    probed.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    probed.body = reply->readAll();
    probed.error = reply->error();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        probed.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return probed;
}

Probed HttpProbe::send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &contentType,
                       const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    return finish(begin(method, path, body, contentType, headers));
}

Probed HttpProbe::graphQl(const QString &query, const QJsonObject &variables)
{
    return send("POST", u"/api/graphql"_s,
                QJsonDocument(QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}).toJson(QJsonDocument::Compact));
}

} // namespace muster::test
