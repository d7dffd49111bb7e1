// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/http/ratelimit.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace muster {
struct TlsTrouble;
}

namespace muster::gitlab {

/// A whole HTTP answer, of any status: as many bytes as its header promised.
struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QUrl location;            ///< absolute; where a 3xx points
    QByteArray link;          ///< the Link header, for paging
    QString requestId;
    Instant serverTime;       ///< the Date header
    RateLimit rate;
};

/// Why an attempt brought nothing.
struct Trouble {
    Error error;
    /// The request, or a part of it, went out: GitLab may have acted on it.
    bool sent = true;
    /// GitLab answered in a way that proves that it did not act (a throttle, a refused query).
    bool surelyNotActed = false;
    /// It never came as far as being sent: the gate is closed, or GitLab wants too long a pause.
    bool atGate = false;
    /// GraphQL fields (`CiRunner.upgradeStatus`) that this server does not know, with Kind::Unsupported.
    QStringList unknownFields;
    /// With Kind::Tls, when it was about a certificate.
    std::shared_ptr<const TlsTrouble> tls;
};

/// Turns an answer into what was asked for, kept by the reader; returns why it cannot.
using Reader = std::function<std::optional<Trouble>(const Answer &)>;

} // namespace muster::gitlab
