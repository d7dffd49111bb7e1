// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/lookup/lookuptext.h"

#include <QString>
#include <QStringList>

namespace muster {

/// The card of a lookup in words: translated, plain text, nothing hostile left in it.

/// "unit: [linux] #990121", "Job #990121".
[[nodiscard]] QString jobTitle(const Job &job);
/// Why a job names no runner: nobody took it yet, it is a trigger job, GitLab has forgotten.
[[nodiscard]] QString noRunnerText(const Job &job);
/// Why a job that names its runner names no manager.
[[nodiscard]] QString noManagerText();

/// "build-linux-a3", "Runner #4107".
[[nodiscard]] QString runnerTitle(RunnerId id, const QString &name);
/// "project runner, online, paused, protected, locked, runs untagged jobs".
[[nodiscard]] QString runnerKindLine(const LookupAnswer::Runner &runner);
/// Where an answer comes from that GitLab did not give; empty for one that it did.
[[nodiscard]] QString sourceText(const LookupAnswer::Runner &runner);
[[nodiscard]] QString sourceText(const LookupAnswer::Manager &manager);

/// "Mira Oduya (@mira)".
[[nodiscard]] QString personText(const Person &person);
/// "blocked"; empty while the account is active or its state is not told.
[[nodiscard]] QString accountStateText(const QString &state);
/// Who registered it, or why nobody is named.
[[nodiscard]] QString registeredText(const LookupAnswer::Runner &runner);
/// What is known where nobody is named: when, since when Muster knows it, whom to ask instead. One sentence each.
[[nodiscard]] QStringList registrationHints(const LookupAnswer &answer);

/// "The whole instance", "Group acme/payments".
[[nodiscard]] QString ownerText(const LookupAnswer::Runner &runner);
/// Whom to call, or why nobody can be named.
[[nodiscard]] QString contactsText(const LookupAnswer &answer);
/// "Owner", "Maintainer".
[[nodiscard]] QString roleText(int accessLevel);

/// Why a text cannot be looked up.
[[nodiscard]] QString unreadableText(LookupReading::Why why);
/// Nothing was found: GitLab's ambiguous sentence is passed on as such.
[[nodiscard]] QString notFoundText(const LookupReading &reading, const std::optional<Error> &error);
/// "found by 10.4.0.17".
[[nodiscard]] QString candidateText(const LookupCandidate &candidate);

/// The whole card as lines, to be pasted into a ticket.
[[nodiscard]] QString lookupAsText(const LookupAnswer &answer);

} // namespace muster
