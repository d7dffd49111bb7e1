// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/endpoint.h"
#include "models/gitlab/http/request.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace muster::gitlab {

class SequentialBody;

/// Hands requests to Qt. The one place that says how: the token's header, no redirects, no cookies, no cache, HTTP/1.1,
/// no proxy for this machine. Knows nothing of deadlines, repeats or what an answer means.
class Transport final
{
public:
    explicit Transport(const Endpoint &endpoint);

    struct Sent {
        QNetworkReply *reply = nullptr;       ///< the caller deletes it
        SequentialBody *body = nullptr;       ///< with Post; belongs to the reply
    };
    [[nodiscard]] Sent send(const Request &request);

private:
    [[nodiscard]] QUrl urlOf(const Request &request) const;

    Endpoint m_endpoint;
    QNetworkAccessManager m_manager;
};

} // namespace muster::gitlab
