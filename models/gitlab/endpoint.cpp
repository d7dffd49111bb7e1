// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/endpoint.h"

#include <QHostAddress>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QString displayedBase(const QUrl &base)
{
    return base.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

} // namespace muster::gitlab
