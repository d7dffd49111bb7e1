// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/fleet/job.h"
#include "models/fleet/queue/comparison.h"
#include "models/filter/address.h"
#include "models/signals/serveradvisory.h"
#include "models/versions/advisories.h"
#include "models/versions/version.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class BaselineBook;

/// What a person may choose about signals.
struct SignalSettings {
    /// A runner or manager that was as it is for so long is called stable.
    std::chrono::seconds stableAfter{ 7 * 24 * 3600 };
    /// A runner of at most so many lasting machines; above, one more is nothing to speak of.
    int fewSystems = 5;
    std::chrono::seconds silentAfter{ 14 * 24 * 3600 };
    /// Tags that mean trust, as the filter's `tag:` takes them (`*` is any text).
    QStringList sensitiveTags{ QStringLiteral("prod*"), QStringLiteral("deploy*"), QStringLiteral("release*"), QStringLiteral("sign*"), QStringLiteral("secure*"), QStringLiteral("protected*"),
        QStringLiteral("staging*"), QStringLiteral("vault*") };
    /// Where runners may be reached from; empty: nothing is declared, and places are learned.
    std::vector<AddressRange> ranges;
    /// From here on no runner is made by a registration token; unknown: seen from the fleet.
    Instant cutOver;
    int manyAtOnce = 20;           ///< runners that one person makes within the hour …
    int manyOfNewcomer = 5;        ///< … and one who never made any before
    QStringList off;               ///< ids of signals that are not looked for
    QMap<QString, FindingSeverity> severities;   ///< by id: graver or less grave than they usually are
};

/// What Muster itself did to a runner: no change of these is a sign of anything.
struct OwnChange {
    RunnerId runner;
    QString verb;                  ///< as in the journal: `pause`, `resume`, …
    Instant at;                    ///< when its run began
};

/// What is known besides two pictures of the fleet.
struct SignalFacts {
    const BaselineBook *baselines = nullptr;    ///< null: nothing was learned
    std::vector<OwnChange> ownChanges;          ///< since somewhat before the older picture, in order of runner
    std::vector<OwnChange> containments;        ///< pausings by which a person contained a runner, in order of runner
    std::vector<FinishedJob> jobs;              ///< that ended of late, oldest first; empty where they may not be read
    Instant jobsSince;                          ///< those before this were judged at an earlier look; unknown: none was
    /// Seen to run, or to have run, since the last look; each is told once, unless it was not known whether its ref is protected.
    std::vector<Job> seen;
    std::shared_ptr<const Advisories> advisories;   ///< weaknesses of GitLab Runner; null: none are known
    std::vector<ServerAdvisory> serverAdvisories;
    QString serverVersion;                      ///< GitLab's own, as it tells it; empty: not told
    bool isEnterprise = false;
};

} // namespace muster
