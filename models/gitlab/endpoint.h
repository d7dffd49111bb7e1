// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"
#include "models/base/secretstring.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace muster::gitlab {

struct TlsFiles;

/// By which way: the settings, and what stands in the files they name (see http/tlsfiles.h; null when they name none).
struct Network {
    NetworkSettings settings;
    std::shared_ptr<const TlsFiles> files;
};

/// Where to go and as whom. `base` (models/accounts reads it out of what people type) has no trailing slash and may have a path (relative URL root).
struct Endpoint {
    QUrl base;
    SecretString token;
    Network network = {};
};

/// This very machine: `localhost`, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// `https://git.example.com/gitlab`: how the base is called in keys, logs and on screen.
[[nodiscard]] QString displayedBase(const QUrl &base);

} // namespace muster::gitlab
