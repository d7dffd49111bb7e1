// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace muster::test {

/// What came back.
struct Probed {
    int status = 0;                       ///< 0: no answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;   ///< names in lower case
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonValue json() const;   ///< undefined if the body is none
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// Speaks HTTP without knowing anything of GitLab clients: for tests of servers. Blocks in an event loop of its own; follows
/// no redirects, uses no proxy.
class HttpProbe final {
public:
    explicit HttpProbe(const QUrl &base, const QByteArray &token = {}) : m_base(base.toString()), m_token(token) { }

    [[nodiscard]] Probed get(const QString &path) { return send("GET", path); }
    [[nodiscard]] Probed send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                              const QByteArray &contentType = "application/json", const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] Probed graphQl(const QString &query, const QJsonObject &variables = {});
    /// The reply to a request that is still running; delete it.
    [[nodiscard]] QNetworkReply *begin(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                       const QByteArray &contentType = "application/json", const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Waits for it, takes it apart and lets it go.
    [[nodiscard]] static Probed finish(QNetworkReply *reply);
    void setToken(const QByteArray &token) { m_token = token; }

private:
    QString m_base;
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

} // namespace muster::test
