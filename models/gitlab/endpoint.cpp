// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/endpoint.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <array>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// First path segments of GitLab's own pages, which no group can be called.
constexpr std::array pages{ "admin"_L1, "groups"_L1, "users"_L1, "dashboard"_L1, "explore"_L1, "profile"_L1, "help"_L1, "search"_L1, "oauth"_L1 };

bool isPage(const QStringList &segments, qsizetype at)
{
    const QString &segment = segments[at];
    if (segment == "api"_L1)
        return at + 1 < segments.size() && (segments[at + 1] == "graphql"_L1 || segments[at + 1].startsWith(u'v'));
    return std::find(pages.begin(), pages.end(), segment) != pages.end();
}

/// The relative URL root: what stands before the first segment that belongs to a page.
QStringList rootOf(const QStringList &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i] == "-"_L1)
            return i == 1 ? segments.first(1) : QStringList();   // `group/project/-/…` is a project at the top of its host
        if (isPage(segments, i))
            return segments.first(i);
    }
    return segments;
}

} // namespace

Result<QUrl> Endpoint::normalisedBase(const QString &typed)
{
    QString text = typed.trimmed();
    const bool hasScheme = text.contains("://"_L1);
    QUrl url(hasScheme ? text : u"https://"_s + text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(Error::Kind::Invalid, u"not a web address"_s);
    if (!hasScheme && isLoopback(url.host()))
        url.setScheme(u"http"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(Error::Kind::Invalid, u"not a web address: "_s + url.scheme());

    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usual) != usual)
        base.setPort(url.port());
    const QStringList root = rootOf(url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts));
    if (!root.isEmpty())
        base.setPath(u'/' + root.join(u'/'), QUrl::DecodedMode);
    return base;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QString displayedBase(const QUrl &base)
{
    return base.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

} // namespace muster::gitlab
