// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/transport.h"

#include "models/gitlab/http/certificateguard.h"
#include "models/gitlab/http/sequentialbody.h"
#include "models/gitlab/http/tlsfiles.h"

#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QVersionNumber>

#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// This machine is reached directly, unless the person chose otherwise for it.
bool concerns(const ProxyChoice &proxy, const QString &host)
{
    return !isLoopback(host) || (proxy.isOwn() && proxy.alsoThisMachine);
}

/// Qt asks a proxy from the environment even for loopback addresses.
class ProxyRule final : public QNetworkProxyFactory
{
public:
    explicit ProxyRule(ProxyChoice choice) : m_choice(std::move(choice)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (!concerns(m_choice, query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        switch (m_choice.kind) {
        case ProxyChoice::Kind::System:
            return systemProxyForQuery(query);
        case ProxyChoice::Kind::None:
            break;
        case ProxyChoice::Kind::Http:
            return { own(QNetworkProxy::HttpProxy) };
        case ProxyChoice::Kind::Socks5:
            return { own(QNetworkProxy::Socks5Proxy) };
        }
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    }

private:
    [[nodiscard]] QNetworkProxy own(QNetworkProxy::ProxyType type) const
    {
        // Qt writes a login as Latin-1; so UTF-8, which proxies expect today, has to look like that.
        return QNetworkProxy(type, m_choice.host, m_choice.port, QString::fromLatin1(m_choice.user.toUtf8()), QString::fromLatin1(m_choice.password.reveal()));
    }

    const ProxyChoice m_choice;
};

bool isHttp2Sound()
{
    static const bool sound = QLibraryInfo::version() >= QVersionNumber(6, 8);
    return sound;
}

} // namespace

Transport::Transport(const Endpoint &endpoint) : m_endpoint(endpoint)
{
    use(endpoint.network);
}

Transport::~Transport() = default;

void Transport::use(const Network &network)
{
    m_endpoint.network = network;
    m_pins = network.settings.pinsOf(m_endpoint.base.host(), quint16(m_endpoint.base.port(443)));
    m_trust = trust();
    // Qt logs in only when asked to, and then cannot send a body again that may be sent but once. A tunnel asks before.
    const ProxyChoice &proxy = network.settings.proxy;
    const bool isPlain = m_endpoint.base.scheme() == "http"_L1 && proxy.kind == ProxyChoice::Kind::Http && hasOwnProxy() && !proxy.user.isEmpty();
    const QByteArray login = proxy.user.toUtf8() + ':' + proxy.password.reveal();
    m_proxyLogin = isPlain ? SecretString("Basic " + login.toBase64()) : SecretString();
    renewConnections();
}

bool Transport::hasOwnProxy() const
{
    const ProxyChoice &proxy = m_endpoint.network.settings.proxy;
    return proxy.isOwn() && concerns(proxy, m_endpoint.base.host());
}

void Transport::renewConnections()
{
    std::erase_if(m_retired, [](const auto &manager) { return manager->template findChild<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly) == nullptr; });
    if (m_manager)
        m_retired.push_back(std::move(m_manager));
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new ProxyRule(m_endpoint.network.settings.proxy));   // the manager owns it
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QSslConfiguration Transport::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (const TlsFilesPtr &files = m_endpoint.network.files) {
        if (!files->authorities.isEmpty())
            configuration.setCaCertificates(files->authorities);
        if (!files->clientChain.isEmpty()) {
            configuration.setLocalCertificateChain(files->clientChain);
            configuration.setPrivateKey(files->clientKey);
        }
    }
    if (!m_pins.isEmpty()) {
        // Where a certificate is pinned, no authority is asked: without any, OpenSSL objects to every certificate, and the
        // guard decides before the connection is made, whoever vouches for the one that is shown.
        configuration.setCaCertificates({});
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);   // each connection shows it anew
    }
    return configuration;
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
    Sent sent = sendAs(request);
    sent.guard = new CertificateGuard(sent.reply, m_pins);
    return sent;
}

Transport::Sent Transport::sendAs(const Request &request)
{
    QNetworkRequest asked(urlOf(request));
    asked.setSslConfiguration(m_trust);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, isHttp2Sound());
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    asked.setRawHeader("User-Agent", "Muster/" MUSTER_VERSION);
    asked.setRawHeader("Accept", "application/json");
    if (!m_proxyLogin.isEmpty())
        asked.setRawHeader("Proxy-Authorization", m_proxyLogin.reveal());
    if (!m_endpoint.token.isEmpty())   // public lists are asked for without any
        asked.setRawHeader("Authorization", "Bearer " + m_endpoint.token.reveal());

    switch (request.method) {
    case Request::Method::Get:
        return { m_manager->get(asked), nullptr };
    case Request::Method::Delete:
        if (!request.ifUnmodifiedSince.isEmpty())
            asked.setRawHeader("If-Unmodified-Since", request.ifUnmodifiedSince);
        return { m_manager->deleteResource(asked), nullptr };
    case Request::Method::Post:
        break;
    }
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    asked.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    asked.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new SequentialBody(request.body);
    QNetworkReply *reply = m_manager->post(asked, body);
    body->setParent(reply);
    return { reply, body };
}

} // namespace muster::gitlab
