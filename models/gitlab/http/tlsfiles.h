// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

namespace muster {
struct NetworkSettings;
}

namespace muster::gitlab {

/// What stands in the files that NetworkSettings names.
struct TlsFiles {
    QList<QSslCertificate> authorities;   ///< the system's and the person's own; empty: the system's, which OpenSSL finds itself
    QList<QSslCertificate> clientChain;   ///< this machine's certificate first; empty: none
    QSslKey clientKey;
};
using TlsFilesPtr = std::shared_ptr<const TlsFiles>;

/// Reads them; with an own authority the system's are read as well, which takes some 50 ms: not on the GUI thread. Error: Io,
/// with the file and what is wrong with it. Null when the settings name no file.
[[nodiscard]] Result<TlsFilesPtr> readTlsFiles(const NetworkSettings &settings);

} // namespace muster::gitlab
