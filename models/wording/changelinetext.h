// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/changeoptions.h"

#include <QString>

namespace muster {

/// Changes that somebody writes down, for muster-cli or in the window, in the same words. Translated, plain text.

/// What a verb does, in one line: "Delete the runners that match from GitLab, for good".
[[nodiscard]] QString summaryOf(WrittenVerb verb);
/// "Delete 1,000 runners", "Create 3 runners"; `count` of those that would be changed.
[[nodiscard]] QString headlineOf(const WrittenChange &change, int count);
/// An option of a verb in one sentence.
[[nodiscard]] QString optionText(WrittenVerb verb, const ChangeOption &option);
/// What it takes: `TAGS`; empty: nothing.
[[nodiscard]] QString valueName(const ChangeOption &option);
/// What is wrong, with the nearest valid word where there is one; a whole sentence.
[[nodiscard]] QString mistakeText(WrittenVerb verb, const ChangeMistake &mistake);
/// What GitLab would refuse of new runners. NoPlace and BadCount name the options they were written with.
[[nodiscard]] QString creationProblemText(CreationProblem problem);

} // namespace muster
