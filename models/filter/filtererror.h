// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// Where and why a filter text is wrong. Untranslated code + arguments; the sentence is made where it is shown.
struct FilterError {
    enum class Kind {
        UnknownKey,        ///< argument: the key
        UnknownValue,      ///< argument: the value; for keys with a closed list
        BadNumber, BadSpan, BadVersion, BadAddress, BadRange,
        MissingValue,      ///< `status:`
        UnclosedQuote, UnclosedParenthesis, UnexpectedParenthesis, MissingOperand, TooDeep, TooLong,
        ComparisonNotAllowed,
    };
    Kind kind{};
    qsizetype position = 0;   ///< UTF-16 units from the start of the text
    qsizetype length = 0;
    QString argument;
    QString suggestion;       ///< the nearest valid key or value; may be empty
    friend bool operator==(const FilterError &, const FilterError &) = default;
};

} // namespace muster
