// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/gitlablink.h"

#include <QDesktopServices>
#include <QUrl>

namespace muster {

using namespace Qt::StringLiterals;

bool isPageOf(const QString &instance, const QString &address)
{
    const QUrl page(address), home(instance);
    return page.isValid() && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1) && !page.host().isEmpty() && page.host() == home.host();
}

bool openPageOf(const QString &instance, const QString &address)
{
    return isPageOf(instance, address) && QDesktopServices::openUrl(QUrl(address));
}

} // namespace muster
