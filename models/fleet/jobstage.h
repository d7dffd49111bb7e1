// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// What GitLab's word for a job's state means to whoever wants to cancel or retry it. Words that a later GitLab invents are
/// Unknown: then it is asked, and says itself.
enum class JobStage : quint8 { Unknown, UnderWay, Cancelled, Ended };
[[nodiscard]] JobStage jobStageOf(const QString &status);

} // namespace muster
