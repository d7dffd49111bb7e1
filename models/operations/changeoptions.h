// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filtererror.h"
#include "models/operations/creation.h"
#include "models/operations/plan.h"
#include "models/operations/runneredit.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace muster {

/// What can be written down as a change, with a filter and options: as a command of muster-cli, or as a line in the window.
enum class WrittenVerb : quint8 { Pause, Resume, Delete, Edit, Assign, Unassign, Move, ResetToken, Cancel, Retry, Contain, Create };
inline constexpr std::array allWrittenVerbs{ WrittenVerb::Pause, WrittenVerb::Resume, WrittenVerb::Delete, WrittenVerb::Edit, WrittenVerb::Assign, WrittenVerb::Unassign,
    WrittenVerb::Move, WrittenVerb::ResetToken, WrittenVerb::Cancel, WrittenVerb::Retry, WrittenVerb::Contain, WrittenVerb::Create };
/// Its filter is one over jobs; the others' is one over runners.
[[nodiscard]] constexpr bool isAboutJobs(WrittenVerb verb) { return verb == WrittenVerb::Cancel || verb == WrittenVerb::Retry; }
/// `create` is about what is not there yet.
[[nodiscard]] constexpr bool takesFilter(WrittenVerb verb) { return verb != WrittenVerb::Create; }
/// As it is written: `reset-token`.
[[nodiscard]] QString nameOf(WrittenVerb verb);
/// The verb that plans have under the same name; nullopt for `create` and `contain`.
[[nodiscard]] std::optional<Verb> planVerbOf(WrittenVerb verb);

/// What a verb can be told beside the filter: `--name`, or `--name VALUE`.
struct ChangeOption {
    enum class Takes : quint8 { Nothing, Text, Tags, Rename, Number, Time, YesNo, Path };
    QLatin1String name;
    Takes takes = Takes::Nothing;
};
[[nodiscard]] std::span<const ChangeOption> optionsOf(WrittenVerb verb);

/// Options as somebody gave them, in order, whoever read them.
struct GivenOption {
    QString name;
    QString value;
    qsizetype position = -1;   ///< of the value in the line, of the option where it has none; -1: there is no line
    qsizetype length = 0;
};
using GivenOptions = std::vector<GivenOption>;

/// What is wrong with a written change, and where. The sentence is made in models/wording/changelinetext.
struct ChangeMistake {
    enum class Kind : quint8 {
        UnclosedQuote,
        UnknownOption,      ///< argument: the option; suggestion: the nearest one
        MissingValue,       ///< argument: the option
        UnwantedValue,      ///< argument: the option
        UnexpectedWord,     ///< create takes no filter; argument: the word
        NoFilter,           ///< it does not say which
        EmptyFilter,        ///< a filter that all match
        BareNumber,         ///< argument: the number, which would be looked for in every name
        BadFilter,          ///< see `filter`
        NotYesNo, NotANumber, NotATime, NotARename,   ///< argument: the option; value: what stands there
        NotBoth,            ///< argument, value: two options that exclude each other
        FindAlone,          ///< --find and --replace go together
        NoProject, NoFrom, NoTo, SameProject, NoReason,
        Edit,               ///< see `edit`
        Creation,           ///< see `creation`
    };
    Kind kind{};
    qsizetype position = -1;   ///< in the line; -1: nowhere in particular
    qsizetype length = 0;
    QString argument = {};
    QString value = {};
    QString suggestion = {};   ///< the nearest valid word; may be empty
    FilterError filter = {};
    EditProblem edit = {};
    CreationProblem creation = CreationProblem::None;
};
using ChangeMistakes = std::vector<ChangeMistake>;
/// Nothing is wrong with what stands there; something is still to be written.
[[nodiscard]] bool isUnfinished(const ChangeMistake &mistake);

/// A change that was written down, understood.
struct WrittenChange {
    WrittenVerb verb = WrittenVerb::Pause;
    QString filter;             ///< canonical; over jobs where the verb is about them
    RunnerEdit edit;            ///< edit
    QString project;            ///< assign, unassign; move: the new one. Full path
    QString from;               ///< move: the old one
    QString reason;             ///< contain
    bool isOneByOne = false;    ///< delete: see Plan::Method::Conditional
    bool takesBusy = false;     ///< delete: runners with running jobs, too
    NewRunners wanted;          ///< create
};

/// Reads the options of `change.verb` into `change`; what comes back is wrong, in the order in which it was noticed. Pure.
[[nodiscard]] ChangeMistakes readOptions(const GivenOptions &given, WrittenChange &change);

} // namespace muster
