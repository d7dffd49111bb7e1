// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/certificateguard.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <array>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using Wrong = TlsTrouble::Wrong;

namespace {

Wrong wrongOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Wrong::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Wrong::Untrusted;
    case QSslError::HostNameMismatch:
        return Wrong::OtherHost;
    case QSslError::CertificateExpired:
        return Wrong::Expired;
    case QSslError::CertificateNotYetValid:
        return Wrong::NotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Wrong::Revoked;
    default:   // Qt's enumeration, not ours; whatever else there is, a pin does not settle it
        return Wrong::Unsound;
    }
}

QList<Wrong> wrongsOf(const QList<QSslError> &errors)
{
    QList<Wrong> wrong;
    for (const QSslError &error : errors) {
        if (error.error() != QSslError::NoError && !wrong.contains(wrongOf(error.error())))
            wrong += wrongOf(error.error());
    }
    std::sort(wrong.begin(), wrong.end());
    return wrong;
}

QString otherIsPinned()
{
    return u"another certificate is pinned for this host"_s;
}

/// A pin stands for all that a certificate authority would have vouched for, and for nothing else.
bool isSettledByPin(Wrong wrong)
{
    return wrong != Wrong::Revoked && wrong != Wrong::Unsound && wrong != Wrong::NotPinned;
}

template <class Values>
QString distinguishedName(const Values &values)
{
    constexpr std::array attributes{ "CN", "O", "OU", "L", "ST", "C" };
    QStringList parts;
    for (const char *attribute : attributes) {
        const QStringList texts = values(QByteArray(attribute));
        for (const QString &text : texts)
            parts += QLatin1String(attribute) + u'=' + text;
    }
    return parts.join(", "_L1);
}

} // namespace

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = distinguishedName([&](const QByteArray &attribute) { return certificate.subjectInfo(attribute); });
    facts.issuer = distinguishedName([&](const QByteArray &attribute) { return certificate.issuerInfo(attribute); });
    facts.names = certificate.subjectAlternativeNames().values();
    facts.names.sort();
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    return facts;
}

CertificateGuard::CertificateGuard(QNetworkReply *reply, QList<QByteArray> pins) : QObject(reply), m_reply(reply), m_pins(std::move(pins))
{
    // Both are told while the connection waits for us; see QNetworkReply::encrypted().
    connect(reply, &QNetworkReply::sslErrors, this, &CertificateGuard::judge);
    connect(reply, &QNetworkReply::encrypted, this, &CertificateGuard::confirm);
}

bool CertificateGuard::isPinned(const QSslCertificate &certificate) const
{
    return !certificate.isNull() && m_pins.contains(certificate.digest(QCryptographicHash::Sha256));
}

void CertificateGuard::judge(const QList<QSslError> &errors)
{
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    QList<Wrong> wrong = wrongsOf(errors);
    if (!chain.isEmpty() && isPinned(chain.constFirst()) && std::all_of(wrong.cbegin(), wrong.cend(), &isSettledByPin)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    for (const QSslError &error : errors)
        m_sentences += error.errorString();
    if (!m_pins.isEmpty() && (chain.isEmpty() || !isPinned(chain.constFirst()))) {
        wrong.removeAll(Wrong::Untrusted);   // nobody was asked: see Transport
        wrong += Wrong::NotPinned;
        m_sentences = QStringList{ otherIsPinned() };
    }
    refuse(chain, wrong);
}

void CertificateGuard::confirm()
{
    if (m_pins.isEmpty())
        return;
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    if (!chain.isEmpty() && isPinned(chain.constFirst()))
        return;
    m_sentences = QStringList{ otherIsPinned() };
    refuse(chain, { Wrong::NotPinned });
    m_reply->abort();   // nothing was sent yet
}

void CertificateGuard::refuse(const QList<QSslCertificate> &chain, const QList<Wrong> &wrong)
{
    if (chain.isEmpty() || wrong.isEmpty())
        return;   // a server without a certificate: nothing to show
    auto trouble = std::make_shared<TlsTrouble>();
    trouble->host = m_reply->url().host();
    trouble->port = quint16(m_reply->url().port(443));
    for (const QSslCertificate &certificate : chain)
        trouble->chain.push_back(factsOf(certificate));
    trouble->wrong = wrong;
    if (wrong.contains(Wrong::NotPinned))
        trouble->pinned = m_pins;
    m_trouble = std::move(trouble);
}

QString CertificateGuard::sentences() const
{
    return m_sentences.join("; "_L1);
}

} // namespace muster::gitlab
