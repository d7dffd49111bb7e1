// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/tlstrouble.h"

#include <QString>
#include <QStringList>

namespace muster {

/// What is wrong with a certificate that was refused, a sentence for each reason; translated, plain text.
[[nodiscard]] QStringList tlsReasons(const TlsTrouble &trouble);

/// A certificate for people: what each line is called, and what it says. Made visible; dates are UTC days.
struct CertificateLine {
    QString label;
    QString text;
};
[[nodiscard]] QList<CertificateLine> certificateLines(const CertificateFacts &facts);

} // namespace muster
