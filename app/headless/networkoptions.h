// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"
#include "models/accounts/tlstrouble.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QUrl>

#include <optional>

class QProcessEnvironment;

namespace muster::headless {

class Terminal;

/// The way to GitLab as a command was told: what is kept for that GitLab (see NetworkStore), changed by the options of this
/// one command. Keeps nothing.
class NetworkOptions final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::NetworkOptions)

public:
    /// --proxy, --ca-file, --client-certificate, --client-key, --pin.
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// nullopt after saying on the terminal what is wrong. A proxy's password comes from MUSTER_PROXY_PASSWORD.
    [[nodiscard]] static std::optional<NetworkSettings> read(const QCommandLineParser &arguments, const QUrl &base, const QProcessEnvironment &environment, Terminal &terminal);
    /// Shows a certificate that was refused, and how to trust exactly that one.
    static void explain(const TlsTrouble &trouble, Terminal &terminal);
};

} // namespace muster::headless
