// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/vocabulary.h"

namespace muster {

/// What a term asks about, in the order of the documentation; Word is a bare word, found in several places.
enum class FilterKey : quint8 {
    Word,
    Status, Paused, Locked, Protected, Untagged, Busy, Type,
    Tag, Executor, Platform, Arch, Creator, Note, Name, Id, Token, Sys,
    Owner, Ip, Version, Behind, Seen, Age, Managers, Jobs, Projects, Method, Expires,
    Instance,
};

/// What filters over runners know.
[[nodiscard]] const Vocabulary &runnerVocabulary();

} // namespace muster
