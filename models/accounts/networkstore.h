// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"

#include <QUrl>

#include <map>
#include <memory>

class QSettings;

namespace muster {

/// The network settings of every GitLab, by its address (see instanceaddress.h): one INI file that both programs read. What
/// is wrong in it is read as the default. A proxy's password is not in it: it lives as long as this object. GUI thread.
class NetworkStore final
{
public:
    explicit NetworkStore(const QString &file);
    ~NetworkStore();
    /// network.ini in the user's configuration folder.
    [[nodiscard]] static QString standardPath();

    [[nodiscard]] NetworkSettings settings(const QUrl &base) const;
    /// False when the file cannot be written; what was set counts until the end of the program all the same.
    bool set(const QUrl &base, const NetworkSettings &settings);

private:
    std::unique_ptr<QSettings> m_file;
    std::map<QString, NetworkSettings> m_set;   // by address, since the start: with the passwords
};

} // namespace muster
