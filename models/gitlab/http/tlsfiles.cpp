// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/tlsfiles.h"

#include "models/accounts/networksettings.h"

#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4 << 20;   // bytes; the bundle of a whole distribution is a quarter of a megabyte

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::Io, path + u": this is no file"_s);
    if (info.size() > largest)
        return failure(Error::Kind::Io, path + u": this is larger than any certificate"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, path + u": "_s + file.errorString());
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Error::Kind::Io, path + u": there is no certificate in it (PEM: -----BEGIN CERTIFICATE-----)"_s);
    return certificates;
}

Result<QSslKey> keyIn(const QString &path)
{
    Result<QByteArray> content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Ec, QSsl::Rsa, QSsl::Dsa }) {
        if (key.isNull())
            key = QSslKey(*content, algorithm, QSsl::Pem, QSsl::PrivateKey);
    }
    const bool isLocked = content->contains("ENCRYPTED");
    content->fill('\0');
    if (key.isNull() && isLocked)
        return failure(Error::Kind::Io, path + u": the key is locked with a passphrase; Muster takes only one without"_s);
    if (key.isNull())
        return failure(Error::Kind::Io, path + u": there is no private key in it (PEM: -----BEGIN PRIVATE KEY-----)"_s);
    return key;
}

} // namespace

Result<TlsFilesPtr> readTlsFiles(const NetworkSettings &settings)
{
    if (settings.authorityFile.isEmpty() && settings.clientCertificateFile.isEmpty())
        return TlsFilesPtr();
    auto files = std::make_shared<TlsFiles>();
    if (!settings.authorityFile.isEmpty()) {
        const Result<QList<QSslCertificate>> own = certificatesIn(settings.authorityFile);
        if (!own)
            return tl::unexpected(own.error());
        files->authorities = QSslConfiguration::systemCaCertificates() + *own;
    }
    if (!settings.clientCertificateFile.isEmpty()) {
        const Result<QList<QSslCertificate>> chain = certificatesIn(settings.clientCertificateFile);
        if (!chain)
            return tl::unexpected(chain.error());
        const Result<QSslKey> key = keyIn(settings.clientKeyFile.isEmpty() ? settings.clientCertificateFile : settings.clientKeyFile);
        if (!key)
            return tl::unexpected(key.error());
        files->clientChain = *chain;
        files->clientKey = *key;
    }
    return TlsFilesPtr(std::move(files));
}

} // namespace muster::gitlab
