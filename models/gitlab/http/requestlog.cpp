// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/requestlog.h"

#include <QLoggingCategory>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(http, "muster.gitlab.http", QtWarningMsg)

QLatin1String nameOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get: return "GET"_L1;
    case Request::Method::Post: return "POST"_L1;
    case Request::Method::Delete: return "DELETE"_L1;
    }
    return {};
}

QString started(const Request &request, int attempt)
{
    return u"%1 %2 (%3) attempt %4: "_s.arg(nameOf(request.method), request.path, request.name).arg(attempt);
}

} // namespace

void RequestLog::answered(const Request &request, int attempt, const Answer &answer, qint64 elapsedMs)
{
    qCDebug(http).noquote() << QString(started(request, attempt) + u"HTTP %1, %2 bytes, %3 ms, request %4"_s.arg(answer.status).arg(answer.body.size()).arg(elapsedMs).arg(answer.requestId));
}

void RequestLog::failed(const Request &request, int attempt, const Error &error, qint64 elapsedMs)
{
    qCInfo(http).noquote() << QString(started(request, attempt) + u"HTTP %1, %2 ms, request %3: %4 %5"_s.arg(error.httpStatus).arg(elapsedMs).arg(error.requestId, error.detail, error.hint));
}

} // namespace muster::gitlab
