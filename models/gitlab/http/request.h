// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace muster::gitlab {

/// One thing to say to GitLab: what the transport needs, and what the retry policy may do with it.
struct Request {
    enum class Method : quint8 { Get, Post, Delete };
    enum class Order : quint8 { Now, InTurn };   ///< Now: somebody waits for this very answer; goes before pages in turn

    Method method = Method::Get;
    QString path;                    ///< below the instance's base: `/api/v4/metadata`
    QByteArray query;                ///< percent-encoded, without `?`
    QByteArray body;                 ///< JSON, with Post
    QByteArray ifUnmodifiedSince;    ///< HTTP date, with Delete
    QString name;                    ///< for the log: the GraphQL operation, or the REST route
    std::chrono::milliseconds deadline{ 15'000 };
    int attempts = 1;                ///< how often it may be sent
    bool isChange = false;           ///< may change something at GitLab: never sent again unless GitLab surely did not act
    bool mayBeRefused = false;       ///< a 401 says something about this call, not about the token
    Order order = Order::InTurn;
};

} // namespace muster::gitlab
