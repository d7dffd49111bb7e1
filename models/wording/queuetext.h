// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/matching.h"
#include "models/fleet/queue/queueboard.h"
#include "models/sync/jobsampler.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// How the queue is talked about. Names and tags of the server are made visible and short in all of it.

/// `impossible`, `starved`, `saturated`, `draining`, `idle`, `unknown`.
[[nodiscard]] QString verdictText(QueueVerdict verdict);
/// The same in a sentence: what is so, and what that means for the jobs.
[[nodiscard]] QString verdictSentence(QueueVerdict verdict);
/// GitLab and Muster think differently of the jobs that wait; empty where they agree, or where Muster cannot tell.
[[nodiscard]] QString stuckSentence(const QueueRow &row);

/// `docker, linux`, or the word for no tags.
[[nodiscard]] QString tagSetText(const QStringList &tags);

/// Short, as a column's title: `In reach`, `Tags`, `Not paused`.
[[nodiscard]] QString conditionText(MatchCondition condition);
/// What the condition asks for, in a sentence.
[[nodiscard]] QString conditionSentence(MatchCondition condition);
/// For a tick, a cross and a question mark: `met`, `not met`, `not known`.
[[nodiscard]] QString metText(Tri met);

/// `build-3 (#42)`, or the number alone.
[[nodiscard]] QString runnerLabel(const Snapshot &fleet, qsizetype row);
/// One change: "Resume runner build-3 (#42): it is paused."
[[nodiscard]] QString adviceText(const MatchAdvice &advice, const Snapshot &fleet);
/// What stands before the list of changes: that each would do, or that all are needed. Empty for none and for a single one.
[[nodiscard]] QString adviceLead(const std::vector<MatchAdvice> &advice);

/// What of the queue is not seen: "You see the jobs of 12 projects and 40 runners; others may be waiting too." Empty when all is.
[[nodiscard]] QString reachSentence(const JobPicture &jobs);
/// Why Muster looks less often than asked; empty when it does not.
[[nodiscard]] QString slowedBySentence(JobSampler::SlowedBy reason);

/// "runner-build-07 takes 2.3 × the median of its 11 peers for unit-tests, 34 jobs"; empty for those that do not stand out.
[[nodiscard]] QString outlierSentence(const ComparisonRow &row);

} // namespace muster
