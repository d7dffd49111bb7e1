// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/tlstrouble.h"

#include <QObject>
#include <QSslError>

#include <memory>

class QNetworkReply;
class QSslCertificate;

namespace muster::gitlab {

/// Decides about the certificate of one request before anything of it is sent. Without pins, OpenSSL and the certificate
/// authorities do, and what they object to stands. With pins, the server's own certificate has to be one of them, and then
/// objections about who vouches for it, its name and its dates are set aside: exactly those that were raised, about exactly
/// this certificate. Belongs to the reply.
class CertificateGuard final : public QObject
{
    Q_OBJECT

public:
    CertificateGuard(QNetworkReply *reply, QList<QByteArray> pins);

    /// Why the certificate was refused; null when it was not.
    [[nodiscard]] const std::shared_ptr<const TlsTrouble> &trouble() const { return m_trouble; }
    /// OpenSSL's words for what was refused; untranslated.
    [[nodiscard]] QString sentences() const;

private:
    void judge(const QList<QSslError> &errors);
    void confirm();
    void refuse(const QList<QSslCertificate> &chain, const QList<TlsTrouble::Wrong> &wrong);
    [[nodiscard]] bool isPinned(const QSslCertificate &certificate) const;

    QNetworkReply *const m_reply;
    const QList<QByteArray> m_pins;
    QStringList m_sentences;
    std::shared_ptr<const TlsTrouble> m_trouble;
};

/// What it says of itself, for people.
[[nodiscard]] CertificateFacts factsOf(const QSslCertificate &certificate);

} // namespace muster::gitlab
