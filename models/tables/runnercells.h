// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"
#include "models/tables/celltext.h"
#include "models/versions/lagtable.h"

#include <QVariant>

namespace muster {

/// One runner and what its cells are made from. Lives for one call.
struct RunnerCell {
    const Snapshot &fleet;
    const RunnerRow &runner;
    const LagTable::Runner &lag;
    Instant now;                 ///< the server's clock
    TimeDisplay times = TimeDisplay::Local;
    const InstanceNames *instances = nullptr;   ///< of a picture of several instances
};

/// What each column of the runner table shows, tips, exports and is ordered by; the table of columns names these. A `raw`
/// value is invalid where nothing is known; a `key` is 0 there.
namespace cells {

[[nodiscard]] QString status(const RunnerCell &cell);
[[nodiscard]] QVariant statusRaw(const RunnerCell &cell);
[[nodiscard]] int statusSeverity(const RunnerCell &cell);
[[nodiscard]] QString statusIcon(const RunnerCell &cell);

[[nodiscard]] QString name(const RunnerCell &cell);
[[nodiscard]] QVariant nameRaw(const RunnerCell &cell);

[[nodiscard]] QString type(const RunnerCell &cell);
[[nodiscard]] QVariant typeRaw(const RunnerCell &cell);
[[nodiscard]] QString typeIcon(const RunnerCell &cell);

[[nodiscard]] QString owner(const RunnerCell &cell);
[[nodiscard]] QVariant ownerRaw(const RunnerCell &cell);

[[nodiscard]] QString tags(const RunnerCell &cell);
[[nodiscard]] QVariant tagsRaw(const RunnerCell &cell);
[[nodiscard]] QString tagsTip(const RunnerCell &cell);

/// The oldest version, and how far its managers are apart: "17.4.0 … 18.2.1", "17.4.0 +2".
[[nodiscard]] QString version(const RunnerCell &cell);
[[nodiscard]] QVariant versionRaw(const RunnerCell &cell);
[[nodiscard]] QString versionTip(const RunnerCell &cell);

[[nodiscard]] QString behind(const RunnerCell &cell);
[[nodiscard]] QVariant behindRaw(const RunnerCell &cell);

[[nodiscard]] QString managers(const RunnerCell &cell);
[[nodiscard]] QVariant managersRaw(const RunnerCell &cell);

/// The newest manager's address, and how many others there are: "10.0.0.7 +3".
[[nodiscard]] QString address(const RunnerCell &cell);
[[nodiscard]] QVariant addressRaw(const RunnerCell &cell);
[[nodiscard]] QString addressTip(const RunnerCell &cell);

[[nodiscard]] QString lastContact(const RunnerCell &cell);
[[nodiscard]] QVariant lastContactRaw(const RunnerCell &cell);
[[nodiscard]] QString lastContactTip(const RunnerCell &cell);
[[nodiscard]] QString age(const RunnerCell &cell);
[[nodiscard]] QVariant ageRaw(const RunnerCell &cell);
[[nodiscard]] QString ageTip(const RunnerCell &cell);
[[nodiscard]] QString tokenExpiry(const RunnerCell &cell);
[[nodiscard]] QVariant tokenExpiryRaw(const RunnerCell &cell);
[[nodiscard]] QString tokenExpiryTip(const RunnerCell &cell);
[[nodiscard]] int tokenExpirySeverity(const RunnerCell &cell);

[[nodiscard]] QString creator(const RunnerCell &cell);
[[nodiscard]] QVariant creatorRaw(const RunnerCell &cell);
[[nodiscard]] QString creatorTip(const RunnerCell &cell);

[[nodiscard]] QString jobsRunning(const RunnerCell &cell);
[[nodiscard]] QVariant jobsRunningRaw(const RunnerCell &cell);

[[nodiscard]] QString paused(const RunnerCell &cell);
[[nodiscard]] QVariant pausedRaw(const RunnerCell &cell);
[[nodiscard]] int pausedSeverity(const RunnerCell &cell);
[[nodiscard]] QString pausedIcon(const RunnerCell &cell);
[[nodiscard]] QString locked(const RunnerCell &cell);
[[nodiscard]] QVariant lockedRaw(const RunnerCell &cell);
[[nodiscard]] QString lockedIcon(const RunnerCell &cell);
[[nodiscard]] QString protectedOnly(const RunnerCell &cell);
[[nodiscard]] QVariant accessRaw(const RunnerCell &cell);
[[nodiscard]] QString protectedIcon(const RunnerCell &cell);
[[nodiscard]] QString untagged(const RunnerCell &cell);
[[nodiscard]] QVariant untaggedRaw(const RunnerCell &cell);
[[nodiscard]] QString untaggedIcon(const RunnerCell &cell);

[[nodiscard]] QString id(const RunnerCell &cell);
[[nodiscard]] QVariant idRaw(const RunnerCell &cell);
[[nodiscard]] QString shortToken(const RunnerCell &cell);
[[nodiscard]] QVariant shortTokenRaw(const RunnerCell &cell);
[[nodiscard]] QString projects(const RunnerCell &cell);
[[nodiscard]] QVariant projectsRaw(const RunnerCell &cell);
[[nodiscard]] QString timeout(const RunnerCell &cell);
[[nodiscard]] QVariant timeoutRaw(const RunnerCell &cell);
[[nodiscard]] QString note(const RunnerCell &cell);
[[nodiscard]] QVariant noteRaw(const RunnerCell &cell);
[[nodiscard]] QString noteTip(const RunnerCell &cell);
[[nodiscard]] QString instance(const RunnerCell &cell);
[[nodiscard]] QVariant instanceRaw(const RunnerCell &cell);
[[nodiscard]] QString instanceTip(const RunnerCell &cell);

} // namespace cells
} // namespace muster
