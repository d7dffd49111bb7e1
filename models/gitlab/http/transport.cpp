// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/transport.h"

#include "models/gitlab/http/sequentialbody.h"

#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QVersionNumber>

namespace muster::gitlab {

namespace {

/// Qt asks a proxy from the environment even for loopback addresses.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return QNetworkProxyFactory::systemProxyForQuery(query);
    }
};

bool isHttp2Sound()
{
    static const bool sound = QLibraryInfo::version() >= QVersionNumber(6, 8);
    return sound;
}

} // namespace

Transport::Transport(const Endpoint &endpoint) : m_endpoint(endpoint)
{
    m_manager.setProxyFactory(new ProxyChoice);   // the manager owns it
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QUrl Transport::urlOf(const Request &request) const
{
    QUrl url = m_endpoint.base;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    return url;
}

Transport::Sent Transport::send(const Request &request)
{
    QNetworkRequest asked(urlOf(request));
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, isHttp2Sound());
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    asked.setRawHeader("User-Agent", "Muster/" MUSTER_VERSION);
    asked.setRawHeader("Accept", "application/json");
    asked.setRawHeader("Authorization", "Bearer " + m_endpoint.token.reveal());

    switch (request.method) {
    case Request::Method::Get:
        return { m_manager.get(asked), nullptr };
    case Request::Method::Delete:
        if (!request.ifUnmodifiedSince.isEmpty())
            asked.setRawHeader("If-Unmodified-Since", request.ifUnmodifiedSince);
        return { m_manager.deleteResource(asked), nullptr };
    case Request::Method::Post:
        break;
    }
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    asked.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    asked.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new SequentialBody(request.body);
    QNetworkReply *reply = m_manager.post(asked, body);
    body->setParent(reply);
    return { reply, body };
}

} // namespace muster::gitlab
