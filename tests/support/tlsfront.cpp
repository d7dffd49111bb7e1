// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tlsfront.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <utility>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(TlsFront::file(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QSslCertificate certificateIn(const QString &name)
{
    return QSslCertificate(contentOf(name), QSsl::Pem);
}

} // namespace

class TlsFront::Private {
public:
    Private(const QUrl &theTarget, const QString &certificate) : target(theTarget) { use(certificate); }

    void use(const QString &certificate)
    {
        configuration.setLocalCertificate(certificateIn(certificate + u".pem"_s));
        configuration.setPrivateKey(QSslKey(contentOf(certificate + u".key"_s), QSsl::Ec));
        server.setSslConfiguration(configuration);
    }

    void take(QSslSocket *outer)
    {
        ++connections;
        open += outer;
        auto *inner = new QTcpSocket(outer);
        QObject::connect(outer, &QSslSocket::readyRead, inner, [this, outer, inner] {
            const QByteArray bytes = outer->readAll();
            received += bytes;
            inner->write(bytes);
        });
        QObject::connect(inner, &QTcpSocket::readyRead, outer, [outer, inner] { outer->write(inner->readAll()); });
        QObject::connect(inner, &QTcpSocket::disconnected, outer, &QSslSocket::disconnectFromHost);
        QObject::connect(outer, &QSslSocket::disconnected, outer, &QObject::deleteLater);
        inner->connectToHost(target.host(), quint16(target.port()));
    }

    const QUrl target;
    QSslConfiguration configuration;
    QSslServer server;
    QList<QPointer<QSslSocket>> open;
    QByteArray received;
    int connections = 0;
};

TlsFront::TlsFront(const QUrl &target, const QString &certificate, QObject *parent) : QObject(parent), d(std::make_unique<Private>(target, certificate))
{
    connect(&d->server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(d->server.nextPendingConnection()))
            d->take(socket);
    });
}

TlsFront::~TlsFront() = default;

bool TlsFront::listen()
{
    return d->server.listen(QHostAddress::LocalHost);
}

quint16 TlsFront::port() const
{
    return d->server.serverPort();
}

QUrl TlsFront::url(const QString &host) const
{
    QUrl url = d->target;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(port());
    return url;
}

void TlsFront::change(const QString &certificate)
{
    d->use(certificate);
    const auto open = std::exchange(d->open, {});
    for (const QPointer<QSslSocket> &socket : open) {
        if (socket)
            socket->abort();
    }
}

void TlsFront::requireClientCertificate()
{
    d->configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    d->configuration.setCaCertificates({ certificateIn(u"authority.pem"_s) });
    d->server.setSslConfiguration(d->configuration);
}

const QByteArray &TlsFront::received() const
{
    return d->received;
}

int TlsFront::connections() const
{
    return d->connections;
}

QByteArray TlsFront::fingerprint(const QString &certificate)
{
    return certificateIn(certificate + u".pem"_s).digest(QCryptographicHash::Sha256);
}

QString TlsFront::file(const QString &name)
{
    return QStringLiteral(MUSTER_TLS_DATA "/") + name;
}

} // namespace muster::test
