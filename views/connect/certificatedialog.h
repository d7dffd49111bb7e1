// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"
#include "models/accounts/tlstrouble.h"

#include <QDialog>

class QFormLayout;

namespace muster {

/// A certificate that was refused: what it says of itself, what is wrong with it, and the one way out there is: to pin exactly
/// this one. There is no way to look away.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(const TlsTrouble &trouble, QWidget *parent = nullptr);

Q_SIGNALS:
    void pinRequested(const muster::Pin &pin);

private:
    void showCertificate(int index);

    const TlsTrouble m_trouble;
    QFormLayout *m_facts;
};

} // namespace muster
