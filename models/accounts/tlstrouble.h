// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// What a certificate says of itself. Everything in it was written by whoever made it: hostile text.
struct CertificateFacts {
    QString subject;           ///< `CN=git.example.com, O=Example`
    QString issuer;
    QStringList names;         ///< hosts and addresses it is for
    QDateTime validFrom;       ///< UTC
    QDateTime validUntil;
    QByteArray sha256;         ///< fingerprint of the whole certificate
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// A connection that was not made because of the certificate that the server showed. Nothing was sent.
struct TlsTrouble {
    enum class Wrong : quint8 {
        SelfSigned,       ///< vouches for itself
        Untrusted,        ///< vouched for by nobody whom this machine knows
        OtherHost,        ///< made for another name
        Expired,
        NotYetValid,
        Revoked,
        Unsound,          ///< too weak, damaged or made for something else
        NotPinned,        ///< another one is pinned: the certificate was changed, or this is not that server
    };
    QString host;
    quint16 port = 443;
    std::vector<CertificateFacts> chain;   ///< the server's own first; never empty
    QList<Wrong> wrong;                    ///< each once, in the order above; never empty
    QList<QByteArray> pinned;              ///< with NotPinned: what was expected
    /// A pin would settle it. Not for what is revoked or unsound.
    [[nodiscard]] bool canBePinned() const { return !wrong.contains(Wrong::Revoked) && !wrong.contains(Wrong::Unsound); }
};

} // namespace muster
