// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace muster::demo::graphql {

/// Where something stands in the text; both count from 1, columns in code points.
struct Position {
    int line = 1;
    int column = 1;
};

enum class TokenKind {
    End, Bang, Dollar, Ampersand, ParenOpen, ParenClose, Spread, Colon, Equals, At,
    BracketOpen, BracketClose, BraceOpen, Pipe, BraceClose, Name, Int, Float, String,
};

struct Token {
    TokenKind kind = TokenKind::End;
    Position at;
    std::string_view text;   ///< as written; a view into the source
    QString string;          ///< String only: the text meant, escapes resolved
};

/// The token's name in GitLab's parse errors, for example RCURLY.
[[nodiscard]] QLatin1StringView tokenName(const Token &token);
[[nodiscard]] QLatin1StringView tokenName(TokenKind kind);

} // namespace muster::demo::graphql
