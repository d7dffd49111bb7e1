// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace muster::demo {

struct HttpRequest {
    QByteArray method;                                   ///< `GET`, `POST`, …
    QByteArray rawPath;                                  ///< as sent, percent-encoded, without the query: `/api/v4/projects/a%2Fb`
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;    ///< names in lower case
    QByteArray body;
    qint64 connection = 0;                               ///< numbers the TCP connections of this server, from 1

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType;                              ///< no header if empty
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    // What breaks the protocol on purpose.
    qsizetype announcedLength = -1;                      ///< Content-Length that lies; -1: the true one
    bool closeAfter = false;                             ///< ends the connection once the body is out
    bool reset = false;                                  ///< ends it by RST instead, without a byte
    bool never = false;                                  ///< no answer; the connection stays open

    [[nodiscard]] static HttpAnswer json(int status, const QByteArray &body) { return {status, "application/json", body, {}}; }
    [[nodiscard]] static HttpAnswer text(int status, const QByteArray &body) { return {status, "text/plain", body, {}}; }
    [[nodiscard]] static HttpAnswer html(int status, const QByteArray &body) { return {status, "text/html; charset=utf-8", body, {}}; }
    /// `{"message":"404 Not found"}`
    [[nodiscard]] static HttpAnswer message(int status, const QString &message);
    /// `{"error":"status does not have a valid value"}`
    [[nodiscard]] static HttpAnswer error(int status, const QString &error);
    [[nodiscard]] static HttpAnswer redirect(int status, const QByteArray &location);
    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// `Not Found`
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace muster::demo
