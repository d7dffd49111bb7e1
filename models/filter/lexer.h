// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace muster {

/// One value as written: unescaped, without quotes.
struct RawValue {
    QString text;
    std::vector<qsizetype> stars;   ///< places in `text` that are wildcards; an escaped `\*` is none
    bool startsQuoted = false;      ///< its first character was quoted or escaped: `"<5"` is a text for a text key
    qsizetype position = 0;         ///< in the filter, quotes included
    qsizetype length = 0;
};

/// One piece of a filter text. Reading never fails: a quote that is not closed reaches to the end and says so.
struct Token {
    enum class Kind : quint8 { End, Open, Close, Or, And, Not, Word };
    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    // The rest is for words.
    QString key;                     ///< before the colon, as written; empty for a bare word
    qsizetype keyLength = 0;         ///< with the colon
    std::vector<RawValue> values;    ///< by commas; a bare word is one
    qsizetype openQuote = -1;        ///< where the quote stands that is not closed
    [[nodiscard]] qsizetype end() const { return position + length; }
};

/// The token at or after `at`; End at the end.
[[nodiscard]] Token nextToken(QStringView text, qsizetype at);

/// A word as if the text ended at `cursor`, which lies in or behind its values; its key stays what it is.
[[nodiscard]] Token cutWord(QStringView text, const Token &word, qsizetype cursor);

/// How a value or bare word is written so that it is read as the same: quoted where it must be. `escaped` has its `\`, `"` and
/// literal stars escaped already; see TextPattern::escaped.
[[nodiscard]] QString writtenValue(const QString &escaped);
[[nodiscard]] QString writtenWord(const QString &escaped);
/// In quotes, needed or not.
[[nodiscard]] QString quotedValue(const QString &escaped);

} // namespace muster
