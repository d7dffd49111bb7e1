// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/fault.h"

#include "app/demo/server/pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster::demo {

using namespace Qt::StringLiterals;

Fault::Fault(QString name, bool carriesOut, Transform transform)
    : m_name(std::move(name)), m_carriesOut(carriesOut), m_transform(std::move(transform))
{
}

void Fault::act(World &world) const
{
    if (m_act)
        m_act(world);
}

HttpAnswer Fault::apply(HttpAnswer answer, bool isGraphQl) const
{
    return m_transform(std::move(answer), isGraphQl);
}

Fault Fault::carriedOut() const
{
    Fault fault = *this;
    fault.m_carriesOut = true;
    fault.m_name += u" after carrying out"_s;
    return fault;
}

Fault Fault::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    return {u"answer %1"_s.arg(status), false, [=](const HttpAnswer &, bool) { return HttpAnswer{status, contentType, body, {}}; }};
}

Fault Fault::unauthorized()
{
    return {u"unauthorized"_s, false, [](const HttpAnswer &, bool isGraphQl) {
                return HttpAnswer::json(401, isGraphQl ? R"({"errors":[{"message":"Invalid token"}]})" : R"({"message":"401 Unauthorized"})");
            }};
}

Fault Fault::forbidden()
{
    return {u"forbidden"_s, false, [](const HttpAnswer &, bool isGraphQl) {
                return HttpAnswer::json(403, isGraphQl ? R"({"errors":[{"message":"API not accessible for user"}]})" : R"({"message":"403 Forbidden"})");
            }};
}

Fault Fault::tooManyRequests(std::optional<std::chrono::seconds> retryAfter)
{
    return {u"too many requests"_s, false, [=](const HttpAnswer &, bool) {
                HttpAnswer answer = HttpAnswer::text(429, "Retry later\n");
                if (retryAfter)
                    answer.addHeader("Retry-After", QByteArray::number(qint64(retryAfter->count())));
                return answer;
            }};
}

Fault Fault::serverError(int status)
{
    return {u"server error %1"_s.arg(status), false, [=](const HttpAnswer &, bool isGraphQl) {
                if (isGraphQl && status == 503)
                    return HttpAnswer::json(status, R"({"errors":[{"message":"Request timed out. Please try a less complex query or a smaller set of records."}]})");
                if (isGraphQl)
                    return HttpAnswer::json(status, R"({"errors":[{"message":"Internal server error"}]})");
                return HttpAnswer::message(status, u"%1 %2"_s.arg(status).arg(QString::fromLatin1(reasonPhrase(status))));
            }};
}

Fault Fault::badGateway(int status)
{
    return {u"bad gateway %1"_s.arg(status), false, [=](const HttpAnswer &, bool) { return HttpAnswer::html(status, pages::gatewayError(status)); }};
}

Fault Fault::signInPage()
{
    return {u"sign-in page"_s, false, [](const HttpAnswer &, bool) { return HttpAnswer::html(200, pages::signIn()); }};
}

Fault Fault::redirect(const QByteArray &location, int status)
{
    return {u"redirect"_s, false, [=](const HttpAnswer &, bool) { return HttpAnswer::redirect(status, location); }};
}

Fault Fault::slow(std::chrono::milliseconds by)
{
    Fault fault{u"slow"_s, true, [](HttpAnswer answer, bool) { return answer; }};
    fault.m_delay = by;
    return fault;
}

Fault Fault::truncated(qsizetype bytes)
{
    return {u"truncated"_s, true, [=](HttpAnswer answer, bool) {
                answer.body.truncate(bytes);
                return answer;
            }};
}

Fault Fault::cut(qsizetype bytes)
{
    return {u"cut"_s, true, [=](HttpAnswer answer, bool) {
                answer.announcedLength = answer.body.size();
                answer.body.truncate(bytes);
                answer.closeAfter = true;
                return answer;
            }};
}

Fault Fault::malformed()
{
    return {u"malformed"_s, true, [](HttpAnswer answer, bool) {
                // Breaks JSON whether it falls into a text or between two.
                answer.body.insert(answer.body.size() / 2, "\"}]],{\"");
                return answer;
            }};
}

Fault Fault::contentType(const QByteArray &type)
{
    return {u"content type"_s, true, [=](HttpAnswer answer, bool) {
                answer.contentType = type;
                return answer;
            }};
}

Fault Fault::header(const QByteArray &name, const QByteArray &value)
{
    return {u"header"_s, true, [=](HttpAnswer answer, bool) {
                answer.addHeader(name, value);
                return answer;
            }};
}

Fault Fault::closed()
{
    return {u"closed"_s, false, [](const HttpAnswer &, bool) {
                HttpAnswer answer;
                answer.reset = true;
                return answer;
            }};
}

Fault Fault::silence()
{
    return {u"silence"_s, false, [](const HttpAnswer &, bool) {
                HttpAnswer answer;
                answer.never = true;
                return answer;
            }};
}

Fault Fault::before(std::function<void(World &)> act)
{
    Fault fault{u"before"_s, true, [](HttpAnswer answer, bool) { return answer; }};
    fault.m_act = std::move(act);
    return fault;
}

namespace {

/// nullopt for value: the member goes.
QJsonValue edited(const QJsonValue &json, const QStringList &path, qsizetype at, const std::optional<QJsonValue> &value)
{
    const bool last = at + 1 == path.size();
    const QString &step = path[at];
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        const QStringList keys = step == u"*"_s ? object.keys() : QStringList{step};
        for (const QString &key : keys) {
            if (last && !value)
                object.remove(key);
            else if (last)
                object.insert(key, *value);
            else if (object.contains(key))
                object.insert(key, edited(object.value(key), path, at + 1, value));
        }
        return object;
    }
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (qsizetype i = array.size() - 1; i >= 0; --i) {
            if (step != u"*"_s && step != QString::number(i))
                continue;
            if (last && !value)
                array.removeAt(i);
            else
                array[i] = last ? *value : edited(array.at(i), path, at + 1, value);
        }
        return array;
    }
    return json;
}

HttpAnswer edited(HttpAnswer answer, const QString &path, const std::optional<QJsonValue> &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = edited(json, path.split(u'.'), 0, value);
    answer.body = (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject())).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace

Fault Fault::dropped(const QString &path)
{
    return {u"dropped "_s + path, true, [=](HttpAnswer answer, bool) { return edited(std::move(answer), path, std::nullopt); }};
}

Fault Fault::nulled(const QString &path)
{
    return {u"nulled "_s + path, true, [=](HttpAnswer answer, bool) { return edited(std::move(answer), path, QJsonValue(QJsonValue::Null)); }};
}

Fault Fault::replaced(const QString &path, const QJsonValue &value)
{
    return {u"replaced "_s + path, true, [=](HttpAnswer answer, bool) { return edited(std::move(answer), path, value); }};
}

} // namespace muster::demo
