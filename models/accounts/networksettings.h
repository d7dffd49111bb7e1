// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/secretstring.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// Through whom a GitLab is reached.
struct ProxyChoice {
    enum class Kind : quint8 { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;                  ///< empty: without a login
    SecretString password;         ///< in memory only; see NetworkStore
    /// With Http and Socks5: addresses of this very machine go there too. Nothing else ever sends those to a proxy.
    bool alsoThisMachine = false;

    [[nodiscard]] bool isOwn() const { return kind == Kind::Http || kind == Kind::Socks5; }
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// "This certificate and no other" for one host and port, whatever a certificate authority says of it.
struct Pin {
    QString host;          ///< as in the address, in lower case
    quint16 port = 443;
    QByteArray sha256;     ///< of the server's own certificate (DER): 32 bytes
    friend bool operator==(const Pin &, const Pin &) = default;
};

/// How the way to one GitLab is made and secured. Files are paths to PEM files.
struct NetworkSettings {
    ProxyChoice proxy;
    QString authorityFile;              ///< certificates that are trusted besides the system's; empty: none
    QString clientCertificateFile;      ///< what this machine shows the server, with the chain behind it; empty: nothing
    QString clientKeyFile;              ///< empty: in clientCertificateFile as well
    QList<Pin> pins;

    /// The fingerprints that are accepted there; empty: the certificate authorities decide.
    [[nodiscard]] QList<QByteArray> pinsOf(const QString &host, quint16 port) const;
    /// From now on this one alone.
    void pin(const Pin &pin);
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// `AB:CD:…`, as certificates are compared by eye.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
/// Reads what fingerprintText() writes, and what openssl and browsers show: colons and blanks are optional, `sha256:` may
/// stand in front. nullopt: not 32 bytes of hexadecimal digits.
[[nodiscard]] std::optional<QByteArray> fingerprintFromText(const QString &text);

/// `system`, `none`, `http://user@host:3128`, `socks5://host` (port 1080). nullopt: none of these; a password in it counts as
/// that too: it would be kept where it can be read.
[[nodiscard]] std::optional<ProxyChoice> proxyFromText(const QString &text);
/// What proxyFromText() reads, without the password.
[[nodiscard]] QString proxyText(const ProxyChoice &proxy);

} // namespace muster
