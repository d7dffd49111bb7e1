// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/tlstext.h"

#include "models/accounts/networksettings.h"
#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::TlsText)

public:
    static QString reason(TlsTrouble::Wrong wrong, const TlsTrouble &trouble);
    static QList<CertificateLine> lines(const CertificateFacts &facts);
};

QString Words::reason(TlsTrouble::Wrong wrong, const TlsTrouble &trouble)
{
    using Wrong = TlsTrouble::Wrong;
    const CertificateFacts &own = trouble.chain.front();
    switch (wrong) {
    case Wrong::SelfSigned:
        return tr("Nobody vouches for it but itself (self-signed).");
    case Wrong::Untrusted:
        return tr("This machine does not know who vouches for it (%1).").arg(visibleText(own.issuer, 200));
    case Wrong::OtherHost:
        return tr("It is not for %1, but for %2.").arg(visibleText(trouble.host, 200), own.names.isEmpty() ? visibleText(own.subject, 200) : visibleText(own.names.join(", "_L1), 300));
    case Wrong::Expired:
        return tr("It, or one behind it, has expired (its last day: %1).").arg(day(own.validUntil));
    case Wrong::NotYetValid:
        return tr("It, or one behind it, is not valid yet (its first day: %1). Check this machine's clock.").arg(day(own.validFrom));
    case Wrong::Revoked:
        return tr("It was withdrawn by those who vouched for it.");
    case Wrong::Unsound:
        return tr("It is damaged, too weak, or made for something else.");
    case Wrong::NotPinned:
        return tr("It is not the one that you pinned. Either the server got a new certificate, or somebody stands between you and it: ask whoever runs the server.");
    }
    return {};
}

QList<CertificateLine> Words::lines(const CertificateFacts &facts)
{
    QList<CertificateLine> lines;
    //: of a certificate: whose it is
    lines += { tr("Issued to"), visibleText(facts.subject, 500) };
    //: of a certificate: who vouches for it
    lines += { tr("Issued by"), visibleText(facts.issuer, 500) };
    //: of a certificate: host names
    lines += { tr("For"), facts.names.isEmpty() ? u"–"_s : visibleText(facts.names.join(", "_L1), 500) };
    //: of a certificate: first and last day (UTC)
    lines += { tr("Valid"), tr("%1 to %2 (UTC)").arg(day(facts.validFrom), day(facts.validUntil)) };
    //: of a certificate: the fingerprint
    lines += { tr("SHA-256"), fingerprintText(facts.sha256) };
    return lines;
}

} // namespace

QStringList tlsReasons(const TlsTrouble &trouble)
{
    QStringList reasons;
    for (const TlsTrouble::Wrong wrong : trouble.wrong)
        reasons += Words::reason(wrong, trouble);
    return reasons;
}

QList<CertificateLine> certificateLines(const CertificateFacts &facts)
{
    return Words::lines(facts);
}

} // namespace muster
