// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalentry.h"

#include <QCryptographicHash>

namespace muster {

QByteArray chainStart()
{
    return QByteArray(64, '0');
}

QByteArray chainHash(const QByteArray &previous, const StoredEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : { previous, QByteArray::number(entry.sequence), QByteArray::number(entry.atMs), entry.run.toUtf8(), entry.kind.toUtf8(), entry.body }) {
        hash.addData(part);
        hash.addData("\n");
    }
    return hash.result().toHex();
}

} // namespace muster
