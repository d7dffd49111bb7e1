// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/paging.h"

#include <QJsonDocument>

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPerPage = 100;
constexpr qint64 mostCounted = 10000;
constexpr qint64 offsetLimit = 50000;

QByteArray link(const RestCall &call, const QList<std::pair<QString, QString>> &replaced, const char *relation)
{
    QUrlQuery query = call.request.query;
    for (const auto &[name, value] : replaced) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    // Commas separate links: as GitLab does, those of the query are encoded.
    return '<' + call.baseUrl.toUtf8() + call.request.rawPath + '?' + query.toString(QUrl::FullyEncoded).toUtf8().replace(',', "%2C") + ">; rel=\""
        + relation + '"';
}

} // namespace

PageRequest pageRequest(const RestCall &call)
{
    PageRequest page;
    page.page = std::max<qint64>(1, call.integer(u"page"_s).value_or(1));
    const qint64 perPage = call.integer(u"per_page"_s).value_or(20);
    page.perPage = perPage < 1 ? 20 : std::min(perPage, mostPerPage);
    return page;
}

void addPageHeaders(HttpAnswer &answer, const RestCall &call, const PageRequest &page, std::optional<qint64> total, bool hasNext)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const auto to = [&](qint64 target, const char *relation) {
        return link(call, {{u"page"_s, QString::number(target)}, {u"per_page"_s, QString::number(page.perPage)}}, relation);
    };
    QByteArrayList links;
    if (page.page > 1)
        links.append(to(page.page - 1, "prev"));
    if (hasNext)
        links.append(to(page.page + 1, "next"));
    links.append(to(1, "first"));
    answer.addHeader("X-Page", number(page.page));
    answer.addHeader("X-Per-Page", number(page.perPage));
    answer.addHeader("X-Next-Page", hasNext ? number(page.page + 1) : QByteArray());
    answer.addHeader("X-Prev-Page", page.page > 1 ? number(page.page - 1) : QByteArray());
    if (total && *total <= mostCounted) {
        const qint64 pages = std::max<qint64>(1, (*total + page.perPage - 1) / page.perPage);
        answer.addHeader("X-Total", number(*total));
        answer.addHeader("X-Total-Pages", number(pages));
        links.append(to(pages, "last"));
    }
    answer.addHeader("Link", links.join(", "));
}

std::optional<HttpAnswer> beyondOffsetLimit(const PageRequest &page, const QString &what)
{
    if (page.page * page.perPage <= offsetLimit)
        return std::nullopt;
    return HttpAnswer::error(405, u"Offset pagination has a maximum allowed offset of 50000 for requests that return objects of type %1. "
                                  "Remaining records can be retrieved using keyset pagination."_s.arg(what));
}

void addKeysetLink(HttpAnswer &answer, const RestCall &call, const QString &name, const QString &value)
{
    answer.addHeader("Link", link(call, {{name, value}}, "next"));
}

QString keysetCursor(qint64 id)
{
    const QByteArray json = R"({"id":")" + QByteArray::number(id) + R"(","_kd":"n"})";
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<qint64> keysetCursor(const RestCall &call)
{
    const auto cursor = call.text(u"cursor"_s);
    if (!cursor)
        return 0;
    const QByteArray json = QByteArray::fromBase64(cursor->toLatin1(), QByteArray::Base64UrlEncoding);
    const qint64 id = QJsonDocument::fromJson(json)[u"id"_s].toString().toLongLong();
    return id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace muster::demo::rest
