// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"

#include <QString>
#include <QUrl>

namespace muster::gitlab {

/// Where to go and as whom. `base` has no trailing slash and may have a path (relative URL root).
struct Endpoint {
    QUrl base;
    SecretString token;

    /// The base address of the instance in what a person typed or pasted: without scheme (https; http for this machine),
    /// with a trailing slash, with `/api/v4`, or any page of the instance (`https://git.example.com/sub/admin/runners`).
    /// Kind::Invalid when there is no web address in it. User name and password in the address are dropped.
    ///
    /// A project's page does not show where a relative URL root ends; there, GitLab is taken to sit at the top of its host.
    [[nodiscard]] static Result<QUrl> normalisedBase(const QString &typed);
};

/// This very machine: `localhost`, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// `https://git.example.com/gitlab`: how the base is called in keys, logs and on screen.
[[nodiscard]] QString displayedBase(const QUrl &base);

} // namespace muster::gitlab
