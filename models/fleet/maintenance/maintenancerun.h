// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muster {

/// How a set of runners is taken through maintenance.
struct MaintenanceOrder {
    /// What lets a runner take jobs again.
    enum class Until : quint8 {
        Newer,     ///< each of its managers reports a higher version than before
        Version,   ///< each of its managers reports `version` or a higher one
        ByHand,    ///< somebody says so
    };
    int atOnce = 1;            ///< so many are paused by this at a time, those that wait for somebody's decision included
    int keepOnline = 1;        ///< so many of those that serve the same tags stay online and unpaused; see MaintenanceStock
    Until until = Until::Newer;
    QString version;           ///< of Until::Version, as it was written
    bool asks = true;          ///< an idle one waits until somebody says "go ahead"; false: for its new version, at once
    QString note;              ///< one line that stands in the maintenance note while a runner is paused; empty: none
    int patience = 3600;       ///< seconds that a runner may stay in one state before it is told of
    QString reason;            ///< why these: the filter they match; empty: chosen one by one
    friend bool operator==(const MaintenanceOrder &, const MaintenanceOrder &) = default;
};

/// How far one runner is. Moments are by the server's clock.
struct MaintainedRunner {
    /// The numbers are on disk: new ones go to the end.
    enum class State : quint8 {
        Waiting,       ///< for its turn
        Pausing,       ///< meant to be, and not known to have happened
        Draining,      ///< paused; its jobs come to their end
        Ready,         ///< idle; waits for somebody's "go ahead"
        Updating,      ///< waits for its new version, or for somebody to say that it is back
        Resuming,      ///< to be taken back into service
        PuttingBack,   ///< the same without having been maintained
        Done,          ///< maintained, and back in service
        PutBack,       ///< back in service, not maintained
        Skipped,       ///< left as it is
        SetAside,      ///< somebody else was at it: left as it is until somebody decides
        Failed,        ///< GitLab refused, or it is gone
    };
    enum class Cause : quint8 {
        None,
        Person,          ///< Skipped: somebody said so
        Stopped,         ///< Skipped: the run was stopped before its turn
        PausedByOther,   ///< Skipped: somebody else paused it before its turn
        UpToDate,        ///< Done: it reported the wanted version before its turn
        ResumedByOther,  ///< SetAside: it takes jobs though it should not
        EditedByOther,   ///< SetAside: its settings are others than when it was paused
        RightLost,       ///< SetAside, Failed: GitLab no longer says that this user may change it
        Refused,         ///< Failed: see detail
        Gone,            ///< Failed: it was deleted, or is no longer to be seen
        OtherRunner,     ///< Failed: another runner has this number now
    };
    /// One machine whose new version is awaited, as it was when the runner was paused.
    struct Manager {
        QString systemId;
        QString version;
        friend bool operator==(const Manager &, const Manager &) = default;
    };

    RunnerId runner;
    Instant createdAt;         ///< another creation time is another runner
    QString name;
    State state = State::Waiting;
    Cause cause = Cause::None;
    QString detail;            ///< GitLab's sentence, where it refused
    Instant since;             ///< in this state
    Instant pausedAt;          ///< by this run
    bool isPaused = false;     ///< by this run, and not taken back yet: it counts for `atOnce`
    bool isTold = false;       ///< somebody was told of what it waits for
    QString noteLine;          ///< what Muster added to its maintenance note; empty: nothing
    QByteArray settings;       ///< see settingsMark(): as it is while it is paused; empty: whatever they are
    std::vector<Manager> managers;
    int failures = 0;          ///< requests in a row that came to nothing
    Instant nextTry;           ///< Resuming, PuttingBack: nothing is sent again before; unknown: at the next look
    friend bool operator==(const MaintainedRunner &, const MaintainedRunner &) = default;
};

/// One rolling maintenance, as it is on record.
struct MaintenanceRun {
    enum class End : quint8 { Open, Done, Stopped };
    QString id;
    Instant startedAt;
    Instant endedAt;           ///< unknown while Open
    End end = End::Open;
    bool isStopping = false;   ///< everything is to be put back as it was
    MaintenanceOrder order;
    std::vector<MaintainedRunner> runners;   ///< in the order in which their turn comes
    friend bool operator==(const MaintenanceRun &, const MaintenanceRun &) = default;
};

} // namespace muster
