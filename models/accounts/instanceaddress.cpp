// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/instanceaddress.h"

#include <QRegularExpression>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(uR"(\A127(\.[0-9]{1,3}){3}\z)"_s);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || loopback.match(host).hasMatch();
}

/// Where a path leaves GitLab's root and names one of its pages.
QString rootOf(const QString &path)
{
    static const QStringList pages{ u"-"_s, u"api"_s, u"admin"_s, u"dashboard"_s, u"explore"_s, u"groups"_s, u"help"_s, u"profile"_s, u"users"_s };
    QString root;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (pages.contains(segment))
            break;
        root += u'/' + segment;
    }
    return root;
}

} // namespace

tl::expected<InstanceAddress, AddressProblem> parseInstanceAddress(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return tl::unexpected(AddressProblem::Empty);
    const bool hasScheme = typed.contains("://"_L1);
    if (!hasScheme)
        typed.prepend("https://"_L1);
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(AddressProblem::Unreadable);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(AddressProblem::NotHttp);
    if (!url.userInfo().isEmpty())
        return tl::unexpected(AddressProblem::HasCredentials);

    InstanceAddress address;
    const QString host = url.host();
    address.base.setScheme(!hasScheme && isThisMachine(host) ? u"http"_s : url.scheme());
    address.base.setHost(host);
    const bool isUsualPort = url.port() == (address.base.scheme() == "https"_L1 ? 443 : 80);
    address.base.setPort(isUsualPort ? -1 : url.port());
    address.base.setPath(rootOf(url.path()));
    address.isPlainHttp = address.base.scheme() == "http"_L1 && !isThisMachine(host);
    return address;
}

} // namespace muster
