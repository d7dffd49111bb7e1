// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

namespace muster::test {

/// Puts TLS before a plain server on loopback: takes the encryption off and hands the bytes on, both ways. With certificates
/// of tests/data/tls. Lives on the thread that made it and needs its event loop.
class TlsFront final : public QObject
{
    Q_OBJECT

public:
    /// `certificate`: `server`, `selfsigned`, …, see tests/data/tls/make. `target`: the plain server.
    TlsFront(const QUrl &target, const QString &certificate, QObject *parent = nullptr);
    ~TlsFront() override;

    [[nodiscard]] bool listen();
    /// `https://127.0.0.1:PORT` with the target's path.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const;
    /// Another certificate at the same address, as after a renewal: for the connections from now on; the old ones are closed.
    void change(const QString &certificate);
    /// Only who shows a certificate of the test authority gets in.
    void requireClientCertificate();
    /// What came over, decrypted, on all connections.
    [[nodiscard]] const QByteArray &received() const;
    [[nodiscard]] int connections() const;   ///< that shook hands

    /// Of a file of tests/data/tls; 32 bytes.
    [[nodiscard]] static QByteArray fingerprint(const QString &certificate);
    /// The path of a file there, for example `authority.pem`.
    [[nodiscard]] static QString file(const QString &name);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::test
