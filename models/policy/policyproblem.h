// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filtererror.h"

#include <QString>

#include <optional>

namespace muster {

/// Where something stands in a policy's text; both count from 1, the column in characters. 0: nowhere.
struct PolicyPlace {
    int line = 0;
    int column = 0;
    friend bool operator==(const PolicyPlace &, const PolicyPlace &) = default;
};

/// What is wrong with a policy, and where. Untranslated code + arguments; the sentence is made where it is shown.
struct PolicyProblem {
    enum class Kind : quint8 {
        // Errors: such a policy decides nothing.
        TooLarge,            ///< more text than anybody reads
        Syntax,              ///< no TOML; argument: the parser's own words
        UnknownKey,          ///< argument: the key
        WrongType,           ///< argument: the key; see `wanted`
        MissingKey,          ///< argument: the key that is needed
        BadScope,            ///< argument: the text
        BadVersions,         ///< argument: the part that is no version or range
        BadSpan,             ///< argument: the text
        BadDate,             ///< argument: the text
        BadCondition,        ///< see `filter`
        EmptyText,           ///< argument: the key
        NothingAllowed,      ///< `allow` holds no release; argument: the range
        Contradiction,       ///< `deny` takes away all that `allow` gives; `other` is the line of `deny`
        Overlap,             ///< two rules rule the same runners differently; argument: a version on which they disagree
        BadWord,             ///< none of the words that this key takes; argument: the text
        OutOfBounds,         ///< argument: the bounds, `1..1000`
        TooShort,            ///< a span; argument: the shortest that may be
        BadWindow,           ///< argument: the text
        BadRecipient,        ///< argument: the text
        NameTwice,           ///< argument: the name; `other` is the first line of it
        ReasonMissing,       ///< a limit was raised and nobody says why; argument: the key
        ForbiddenCondition,  ///< a rule that deletes must not ask this; argument: the filter's key
        // Warnings.
        Repeated,            ///< two rules rule the same runners alike
        ScopeMatchesNothing, ///< argument: the scope
        ExemptionExpired,    ///< argument: the last day, ISO 8601
        SelectsByText,       ///< names and tags are written by others; argument: the filter's key, empty for bare words
        WithoutEffect,       ///< argument: a key that means nothing here
    };
    enum class Wanted : quint8 { Text, TextOrList, Date, Tables, YesOrNo, Number, Table };

    Kind kind = Kind::Syntax;
    PolicyPlace at;
    PolicyPlace other;
    QString argument;
    QString suggestion;                  ///< the nearest valid key; may be empty
    Wanted wanted = Wanted::Text;
    std::optional<FilterError> filter;   ///< of a condition; its position is within the condition

    [[nodiscard]] bool isError() const { return kind < Kind::Repeated; }
    friend bool operator==(const PolicyProblem &, const PolicyProblem &) = default;
};

} // namespace muster
