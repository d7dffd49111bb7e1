// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"

#include <QString>

namespace muster {

/// What a deletion on record took away, and how to register a replacement for each: a script for a shell, with one runner after the other
/// as a comment (number, name, owner, tags, note) and two commands, see registrationRecipe(). Nothing in it runs by itself: every
/// command of GitLab's is a line to choose. Whatever the record holds stays a comment or a text.
[[nodiscard]] QString replacementSheet(const JournalRunDetail &run);
/// How many it deleted.
[[nodiscard]] int deletedIn(const JournalRunDetail &run);

} // namespace muster
