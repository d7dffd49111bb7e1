// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/httpmessage.h"

#include "app/demo/graphql/run/jsonbuffer.h"

namespace muster::demo {

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

namespace {

HttpAnswer oneString(int status, std::string_view key, const QString &text)
{
    graphql::JsonBuffer json(256);
    json.put('{');
    json.plain(key);
    json.put(':');
    json.string(text);
    json.put('}');
    return HttpAnswer::json(status, json.take());
}

} // namespace

HttpAnswer HttpAnswer::message(int status, const QString &message)
{
    return oneString(status, "message", message);
}

HttpAnswer HttpAnswer::error(int status, const QString &error)
{
    return oneString(status, "error", error);
}

HttpAnswer HttpAnswer::redirect(int status, const QByteArray &location)
{
    HttpAnswer answer = html(status, "<html><body>You are being <a href=\"" + location + "\">redirected</a>.</body></html>");
    answer.addHeader("Location", location);
    return answer;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 414: return "URI Too Long";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    }
    return "Unknown";
}

} // namespace muster::demo
