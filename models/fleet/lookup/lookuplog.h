// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookuptext.h"

#include <QStringView>

#include <optional>

namespace muster {

/// What a pasted job log, or some lines of one, says about the runner and the job:
///
///     Running with gitlab-runner 17.5.0 (12030cf4)
///       on build-linux-a3 xS6Vzpvo, system ID: s_6b1e4f06fcfd
///
/// with or without escape sequences, timestamps, section marks, line numbers of the web page; older runners write no system ID.
/// Also a line of CI_JOB_URL, or CI_JOB_ID with CI_PROJECT_PATH. nullopt: nothing of the kind.
[[nodiscard]] std::optional<LookupReading> readLog(QStringView text, const QString &instance);

/// The part of a token that GitLab and job logs show, without the fixed prefixes (`glrt-`, `t1_`); empty where it is too short.
[[nodiscard]] QString shortTokenOf(QStringView token);

} // namespace muster
