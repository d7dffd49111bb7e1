// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/vocabulary.h"

namespace muster {

/// What a term about jobs asks, in the order of the documentation; Word is a bare word, found in several places.
enum class JobKey : quint8 {
    Word,
    Job, Project, Ref, Stage, Status, Tag, Untagged, Protected, Stuck,
    Waiting, Running, Runner, Sys, Ip, Platform, Arch, Executor, Version, Pipeline, Source,
};

/// What filters over jobs know.
[[nodiscard]] const Vocabulary &jobVocabulary();

} // namespace muster
