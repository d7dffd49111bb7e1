// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/rest/restrequest.h"

#include <QUrl>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Request restReading(const QString &path, const Limits &limits)
{
    Request request;
    request.path = "/api/v4"_L1 + path;
    request.name = path;
    request.deadline = limits.smallDeadline;
    request.attempts = limits.attempts;
    request.order = Request::Order::Now;
    return request;
}

Request restPost(const QString &path, const QByteArray &body, const Limits &limits)
{
    Request request = restReading(path, limits);
    request.method = Request::Method::Post;
    request.body = body;
    request.deadline = limits.changeDeadline;
    request.isChange = true;
    return request;
}

QString pathSegment(const QString &fullPath)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(fullPath));
}

} // namespace muster::gitlab
