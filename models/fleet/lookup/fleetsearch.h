// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/snapshot.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace muster {

/// Whole texts come before parts of texts; among both, by short token, system id, address, name, tag, owner, in that order.

/// The first of many, and how many there are.
struct FleetMatches {
    std::vector<LookupCandidate> first;   ///< in order of id
    std::size_t all = 0;
    /// Key of the filter language under which all of them are found; empty: none has exactly these, a bare word finds them among others.
    QLatin1String filterKey;
};

/// What a text may mean among the runners that are loaded: a match of an earlier kind hides those of later kinds. At most `most` are told.
[[nodiscard]] FleetMatches findInFleet(const Snapshot &fleet, const QString &text, std::size_t most = 50);

/// While a text is being typed: matches of every kind, earlier kinds first. Of very many partial ones not all are looked at, so
/// that the answer for 100,000 runners comes within a frame.
[[nodiscard]] std::vector<LookupCandidate> suggestFromFleet(const Snapshot &fleet, const QString &text, std::size_t most = 8);

/// The runner that wrote the first lines of a job log: by its token, narrowed by the system id; else by the system id alone (the
/// token was reset since), else by the exact name.
[[nodiscard]] FleetMatches findLogWriter(const Snapshot &fleet, const QString &name, const QString &shortToken, const QString &systemId);

/// GitLab shows eight or nine characters of a token, job logs sometimes with its prefix: the same as far as both go.
[[nodiscard]] bool isSameToken(QStringView a, QStringView b);

/// What the list knows of one runner, as a part of a card (Source::Fleet): the runner with its managers. Without the runner when it
/// is not in the list.
[[nodiscard]] LookupAnswer answerFromFleet(const Snapshot &fleet, RunnerId runner);

} // namespace muster
