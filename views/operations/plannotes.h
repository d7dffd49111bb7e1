// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/operations/notesarea.h"
#include "views/operations/plancontext.h"

namespace muster {

/// What a person should mind before agreeing, as sentences: the plan's warnings, and what speaks against the list it was made from.
[[nodiscard]] std::vector<NotesArea::Note> notesFor(const Plan &plan, const PlanContext &context);
/// What holds for every such change, and what Muster does not guard against; empty when there is nothing to say.
[[nodiscard]] QString standingNote(Verb verb);

} // namespace muster
