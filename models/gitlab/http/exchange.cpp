// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/exchange.h"

#include "models/accounts/networksettings.h"
#include "models/gitlab/http/certificateguard.h"
#include "models/gitlab/http/sequentialbody.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Room behind the body that the JSON parser may read but not use.
constexpr qsizetype padding = 64;

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::TimeoutError:
        return Error::Kind::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Error::Kind::NotGitLab;   // something answers there, but it does not speak HTTP
    default:   // Qt's enumeration, not ours
        return Error::Kind::Offline;
    }
}

/// Failures before there was a connection to send anything on.
bool neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:   // Qt's enumeration, not ours
        return false;
    }
}

/// Qt has a range of its own for what went wrong on this side of a proxy, or in it.
bool isProxyTrouble(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

/// With TLS 1.3 a server that misses one says so only after the handshake; OpenSSL's words are all that Qt passes on (alert 116).
bool asksForClientCertificate(const QNetworkReply &reply)
{
    return reply.errorString().contains("alert certificate required"_L1);
}

} // namespace

Exchange::Exchange(Transport &transport, const Request &request, const Limits &limits, Instant now, Done done, QObject *parent)
    : QObject(parent), m_sent(transport.send(request)), m_maxBody(limits.maxBody), m_now(now), m_proxy(proxyText(transport.network().proxy)), m_hasOwnProxy(transport.hasOwnProxy()), m_done(std::move(done))
{
    m_elapsed.start();
    QNetworkReply *reply = m_sent.reply;
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    // Queued: what follows may destroy the client, and with it the reply whose code is still on the stack here.
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this, deadline = request.deadline] {
        fail(Error::Kind::Timeout, u"no complete answer within %1 s"_s.arg(double(deadline.count()) / 1000));
    });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);   // a coarse one may come 5 % too early
    m_deadline.start(request.deadline);
}

Exchange::~Exchange()
{
    breakOff();
    m_sent.reply->deleteLater();
}

void Exchange::breakOff()
{
    m_done = nullptr;
    m_deadline.stop();
    m_sent.reply->disconnect(this);
    m_sent.reply->abort();
}

bool Exchange::mayHaveBeenSent() const
{
    return !m_sent.body || m_sent.body->wasTouched();
}

void Exchange::read()
{
    if (m_body.isEmpty()) {
        const qint64 length = m_sent.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(qsizetype(std::clamp<qint64>(length, 0, m_maxBody)) + padding);
    }
    m_body += m_sent.reply->readAll();
    if (m_body.size() > m_maxBody && !m_isTooLarge) {
        m_isTooLarge = true;
        m_sent.reply->abort();   // conclude() follows from the event loop
    }
}

void Exchange::fail(Error::Kind kind, const QString &detail)
{
    if (!m_done)
        return;
    const Answer answer = head();
    Trouble trouble;
    trouble.error.kind = kind;
    trouble.error.detail = detail;
    trouble.error.httpStatus = answer.status;
    trouble.error.requestId = answer.requestId;
    trouble.sent = mayHaveBeenSent();
    m_sent.reply->disconnect(this);
    finish(tl::make_unexpected(std::move(trouble)));
}

Trouble Exchange::networkTrouble() const
{
    const QNetworkReply &reply = *m_sent.reply;
    Trouble trouble;
    trouble.error.kind = kindOf(reply.error());
    trouble.error.detail = reply.errorString();
    trouble.sent = !neverConnected(reply.error()) && mayHaveBeenSent();
    if (trouble.error.kind == Error::Kind::Tls || m_sent.guard->trouble()) {
        trouble.error.kind = Error::Kind::Tls;
        trouble.tls = m_sent.guard->trouble();
        if (trouble.tls)
            trouble.error.hint = u"SHA-256 "_s + fingerprintText(trouble.tls->chain.front().sha256);
        if (const QString sentences = m_sent.guard->sentences(); !sentences.isEmpty())
            trouble.error.detail = sentences;
        trouble.sent = false;
    } else if (isProxyTrouble(reply.error()) || (m_hasOwnProxy && reply.error() == QNetworkReply::UnknownNetworkError)) {
        // Qt has no code of its own for a proxy that is not there, only words.
        trouble.error.hint = m_proxy;
    } else if (asksForClientCertificate(reply)) {
        trouble.error.kind = Error::Kind::Tls;
    } else if (reply.error() == QNetworkReply::ContentReSendError) {
        trouble.error.detail = u"the connection was closed before an answer came"_s;   // Qt says "Unknown error"
    }
    return trouble;
}

Answer Exchange::head() const
{
    const QNetworkReply &reply = *m_sent.reply;
    const auto header = [&](const char *name) { return reply.rawHeader(name); };
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = header("Content-Type").toLower();
    if (const QByteArray location = header("Location"); !location.isEmpty())
        answer.location = reply.url().resolved(QUrl::fromEncoded(location));
    answer.link = header("Link");
    answer.requestId = QString::fromLatin1(header("X-Request-Id").left(200));
    answer.serverTime = fromHttpDate(header("Date"));
    answer.rate = RateLimit::read(header, answer.serverTime.isKnown() ? answer.serverTime : m_now);
    return answer;
}

void Exchange::conclude()
{
    if (!m_done)
        return;
    if (m_isTooLarge)
        return fail(Error::Kind::Parse, u"the answer is larger than %1 bytes"_s.arg(m_maxBody));
    read();
    Answer answer = head();
    if (answer.status == 0 || isProxyTrouble(m_sent.reply->error()))
        return finish(tl::make_unexpected(networkTrouble()));

    // From 201 on Qt's codes only repeat the HTTP status; below, the connection failed under the answer.
    const QNetworkReply::NetworkError error = m_sent.reply->error();
    const bool broke = error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied || (error == QNetworkReply::UnknownContentError && answer.status < 400));
    if (broke)
        return fail(Error::Kind::Parse, u"the answer was cut off: "_s + m_sent.reply->errorString());
    bool isNumber = false;
    const qint64 promised = m_sent.reply->rawHeader("Content-Length").toLongLong(&isNumber);
    if (isNumber && promised != m_body.size() && answer.status != 304)
        return fail(Error::Kind::Parse, u"the answer was cut off after %1 of %2 bytes"_s.arg(m_body.size()).arg(promised));
    answer.body = std::move(m_body);
    finish(std::move(answer));
}

void Exchange::finish(Outcome outcome)
{
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(outcome));
}

} // namespace muster::gitlab
