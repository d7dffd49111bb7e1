// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/instanceaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(uR"(\A127(\.[0-9]{1,3}){3}\z)"_s);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || loopback.match(host).hasMatch();
}

/// First path segments of GitLab's own pages, which no group can be called.
constexpr std::array pages{ "admin"_L1, "groups"_L1, "users"_L1, "dashboard"_L1, "explore"_L1, "profile"_L1, "help"_L1, "search"_L1, "oauth"_L1 };

bool isPage(const QStringList &segments, qsizetype at)
{
    const QString &segment = segments[at];
    if (segment == "api"_L1)
        return at + 1 < segments.size() && (segments[at + 1] == "graphql"_L1 || segments[at + 1].startsWith(u'v'));
    return std::find(pages.begin(), pages.end(), segment) != pages.end();
}

/// What stands before the first segment that belongs to a page. A project's page does not show where GitLab's root ends; there,
/// GitLab is taken to sit at the top of its host.
QStringList rootOf(const QStringList &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i] == "-"_L1)
            return i == 1 ? segments.first(1) : QStringList();
        if (isPage(segments, i))
            return segments.first(i);
    }
    return segments;
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
    const QStringList root = rootOf(url.path().split(u'/', Qt::SkipEmptyParts));
    if (!root.isEmpty())
        address.base.setPath(u'/' + root.join(u'/'));
    address.isPlainHttp = address.base.scheme() == "http"_L1 && !isThisMachine(host);
    return address;
}

} // namespace muster
