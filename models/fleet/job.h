// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace muster {

/// One CI job, as much of it as lists show. Texts are the server's: hostile.
struct Job {
    JobId id;
    QString name;
    QString status;               ///< GitLab's word in lower case (`running`, `waiting_for_resource`, …): an open list
    QString stage;
    QString ref;
    QString projectPath;
    QString webUrl;               ///< absolute; empty when not told
    QStringList tags;
    Instant createdAt;
    Instant queuedAt;
    Instant startedAt;            ///< never: not started
    Instant finishedAt;
    std::optional<std::chrono::seconds> duration;
    std::optional<std::chrono::seconds> queuedFor;   ///< waiting time; nullopt where GitLab's figure would grow for ever
    QString failureMessage;
    friend bool operator==(const Job &, const Job &) = default;
};

} // namespace muster
