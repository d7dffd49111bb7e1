// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/endpoint.h"
#include "models/gitlab/http/request.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>
#include <vector>

class QNetworkReply;

namespace muster::gitlab {

class CertificateGuard;
class SequentialBody;

/// Hands requests to Qt. The one place that says how: the token's header, no redirects, no cookies, no cache, HTTP/1.1,
/// through which proxy (none for this machine), and whom to trust. Knows nothing of deadlines, repeats or what an answer means.
class Transport final
{
public:
    explicit Transport(const Endpoint &endpoint);
    ~Transport();

    struct Sent {
        QNetworkReply *reply = nullptr;       ///< the caller deletes it
        SequentialBody *body = nullptr;       ///< with Post; belongs to the reply
        CertificateGuard *guard = nullptr;    ///< belongs to the reply
    };
    [[nodiscard]] Sent send(const Request &request);

    /// Another way to the same GitLab, for all that is sent from now on.
    void use(const Network &network);
    /// What is sent from now on goes through new connections. What is under way stays where it is.
    void renewConnections();

    /// The requests go through a proxy that the person named.
    [[nodiscard]] bool hasOwnProxy() const;
    [[nodiscard]] const NetworkSettings &network() const { return m_endpoint.network.settings; }

private:
    [[nodiscard]] QUrl urlOf(const Request &request) const;
    [[nodiscard]] QSslConfiguration trust() const;
    [[nodiscard]] Sent sendAs(const Request &request);

    Endpoint m_endpoint;
    SecretString m_proxyLogin;   // a header's value, for plain requests
    QList<QByteArray> m_pins;
    QSslConfiguration m_trust;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired;   // until their last reply is gone
};

} // namespace muster::gitlab
