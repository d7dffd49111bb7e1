// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/completionplace.h"

#include "models/filter/lexer.h"

#include <algorithm>

namespace muster {

namespace {

using Kind = CompletionPlace::Kind;

CompletionPlace insideWord(QStringView text, qsizetype cursor, const Token &token, const Vocabulary &vocabulary)
{
    const qsizetype within = cursor - token.position;
    if (within < token.keyLength)
        return { Kind::Word, nullptr, text.sliced(token.position, within).toString(), token.position, token.keyLength };

    // The same word, as far as the cursor: its last value is the one being written.
    const Token begun = cutWord(text, token, cursor);
    const RawValue &part = begun.values.back();
    const RawValue &whole = token.values[std::min(begun.values.size(), token.values.size()) - 1];
    // A quote that is not closed swallows all that follows, which is not to be replaced.
    const qsizetype length = token.openQuote >= 0 ? cursor - part.position : whole.length;
    if (token.keyLength == 0)
        return { part.startsQuoted ? Kind::Nothing : Kind::Word, nullptr, part.text, part.position, length };
    const KeySpec *spec = vocabulary.find(token.key);
    return { spec ? Kind::Value : Kind::Nothing, spec, part.text, part.position, length };
}

} // namespace

CompletionPlace completionPlace(QStringView text, qsizetype cursor, const Vocabulary &vocabulary)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype at = 0;
    while (true) {
        const Token token = nextToken(text, at);
        if (token.kind == Token::Kind::End || cursor < token.position)
            return { Kind::Word, nullptr, {}, cursor, 0 };
        if (token.kind == Token::Kind::Word && cursor <= token.end())
            return insideWord(text, cursor, token, vocabulary);
        const bool isWordSoFar = token.kind == Token::Kind::Or || token.kind == Token::Kind::And;
        if (isWordSoFar && cursor <= token.end())
            return { Kind::Nothing, nullptr, {}, cursor, 0 };
        at = token.end();
    }
}

} // namespace muster
