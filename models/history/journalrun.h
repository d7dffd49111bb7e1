// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/targetid.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// What the journal knows of one run: a line of the Activity page.
struct JournalRun {
    enum class State : quint8 {
        Open,        ///< no end on record: under way, or interrupted
        Finished,
        Cancelled,   ///< by the person
        Stopped,     ///< by itself, see stoppedBy
        Abandoned,   ///< interrupted, and left so by the person
        Unknown,     ///< a state that a newer Muster wrote
    };
    struct Counts {
        int targets = 0, done = 0, gone = 0, skipped = 0, refused = 0, failed = 0;
        int unknown = 0;   ///< an intent without an outcome counts here
        int notSent = 0;   ///< neither intent nor outcome, or said to be not sent
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    QString run;
    QString verb;              ///< stable name: `pause`, `resume`, `delete`, `cancel`, `retry`; a newer Muster's may be others
    QString instance;          ///< base address, see FleetKey
    UserId userId;
    QString username;
    qint64 tokenId = 0;        ///< 0: not told
    QString tokenName;
    QByteArray planSha256;
    QString reason;            ///< the filter; empty: chosen one by one
    QString undoOf;            ///< the run that this one undoes; empty: none
    QString method;            ///< `bulk`, `conditional`
    Instant startedAt;
    Instant endedAt;           ///< of the last end; unknown while State::Open
    State state = State::Open;
    QString stoppedBy;
    Counts counts;
    friend bool operator==(const JournalRun &, const JournalRun &) = default;
};

/// Stable name: `open`, `finished`, `cancelled`, `stopped`, `abandoned`, `unknown`.
[[nodiscard]] QString nameOf(JournalRun::State state);
/// The state that an `end` entry of this name stands for; Unknown for a newer Muster's.
[[nodiscard]] JournalRun::State endNamed(const QString &name);

/// What became of one target of a run.
struct JournalItem {
    TargetId id;
    QString name;
    QJsonObject before;        ///< as planned: owner, type, status, paused, created_at, contacted_at, running_jobs; of jobs owner, job_status, ref, created_at
    QJsonObject after;         ///< what GitLab's answer proved; empty: nothing
    bool struckOut = false;
    bool intended = false;     ///< a request for it may have left
    QString outcome;           ///< stable name: `done`, `gone`, `skipped`, `refused`, `failed`, `unknown`, `not_sent`
    QString reason;
    QString detail;
    friend bool operator==(const JournalItem &, const JournalItem &) = default;
};

struct JournalRunDetail {
    JournalRun run;
    std::vector<JournalItem> items;      ///< targets in the plan's order, then whom the plan had skipped
};

/// The result of walking the whole chain.
struct JournalCheck {
    qint64 entries = 0;
    std::optional<qint64> firstBroken;   ///< sequence of the first entry that is missing, altered or out of order
    QByteArray head;                     ///< hash of the last good entry; compare with one noted elsewhere to find a cut-off end
};

} // namespace muster
