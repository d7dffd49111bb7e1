// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/cleanup/silence.h"
#include "models/fleet/ids.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace muster {

/// What Muster itself has on record about a runner that a cleanup rule took, kept per (instance, user, scope). GitLab's own
/// text (the maintenance note) is never believed: a quarantine of which there is no such record begins anew.
struct QuarantineRecord {
    enum class State : quint8 {
        Pausing,      ///< meant, and not known to have happened; begins again
        Quarantined,  ///< paused by Muster; deleted after `deleteAfter`, unless it comes back
        Spared,       ///< released, or un-paused by somebody: its silence counts from `pausedAt` on
    };
    RunnerId runner;
    Instant createdAt;        ///< of the runner: another creation time is another runner
    State state = State::Pausing;
    QString rule;             ///< name of the rule that took it
    QString name;             ///< of the runner then
    Instant pausedAt;         ///< by the server's clock; of Spared ones when they were let go
    Instant deleteAfter;      ///< as the note promises
    Instant lastSign;         ///< see lastSignOf(), when it was paused; a later one releases it
    bool wasPaused = false;   ///< it had been paused by somebody else before: releasing leaves it so
    QString noteLine;         ///< what Muster added to the maintenance note; empty: nothing
    friend bool operator==(const QuarantineRecord &, const QuarantineRecord &) = default;
};

/// One runner that a run paused or deleted; they count for the caps for a day.
struct CleanupTaking {
    RunnerId runner;
    QString rule;
    Instant at;
    friend bool operator==(const CleanupTaking &, const CleanupTaking &) = default;
};

/// The last that is known of a runner that was deleted, and what it takes to register another one like it.
struct RemovedRunner {
    RunnerId runner;
    Instant createdAt;
    Instant removedAt;
    QString rule;
    QString run;              ///< in the journal
    QByteArray record;        ///< JSON, fields as REST has them: description, runner_type, tag_list, run_untagged, locked, access_level …
    friend bool operator==(const RemovedRunner &, const RemovedRunner &) = default;
};

/// One run of a cleanup policy, for the list of past runs.
struct CleanupRunRecord {
    enum class End : quint8 { Open, Done, Refused, Failed };
    QString id;
    Instant startedAt;
    Instant endedAt;          ///< unknown while Open; of one that was killed for ever
    End end = End::Open;
    QByteArray policySha256;  ///< lower-case hex, of the text that counted
    QString rules;            ///< names, one a line
    int quarantined = 0;
    int deleted = 0;
    int released = 0;
    int reported = 0;
    QByteArray report;        ///< JSON
    friend bool operator==(const CleanupRunRecord &, const CleanupRunRecord &) = default;
};

/// What was before, as far as a decision needs it.
struct CleanupPast {
    std::vector<QuarantineRecord> records;   ///< by runner
    std::vector<FleetPulse> pulses;          ///< of the last 35 days, oldest first
    std::vector<CleanupTaking> takings;      ///< of the last 24 hours
    QHash<QString, Instant> lastRuns;        ///< by rule: when it was last run, refused or not
};

/// What one step writes, all of it or nothing.
struct CleanupChanges {
    std::vector<QuarantineRecord> put;       ///< in the place of what there is of that runner
    std::vector<RunnerId> drop;              ///< records
    std::vector<CleanupTaking> taken;
    std::vector<CleanupTaking> untaken;      ///< those of `taken` that came to nothing after all
    std::vector<RemovedRunner> removed;      ///< meant to be
    std::vector<RemovedRunner> unremoved;    ///< those of `removed` that are there still
    std::vector<CleanupRunRecord> runs;      ///< in the place of that of the same id
};

} // namespace muster
