// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/token.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

QLatin1StringView tokenName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::End: return "(none)"_L1;
    case TokenKind::Bang: return "BANG"_L1;
    case TokenKind::Dollar: return "VAR_SIGN"_L1;
    case TokenKind::Ampersand: return "AMP"_L1;
    case TokenKind::ParenOpen: return "LPAREN"_L1;
    case TokenKind::ParenClose: return "RPAREN"_L1;
    case TokenKind::Spread: return "ELLIPSIS"_L1;
    case TokenKind::Colon: return "COLON"_L1;
    case TokenKind::Equals: return "EQUALS"_L1;
    case TokenKind::At: return "DIR_SIGN"_L1;
    case TokenKind::BracketOpen: return "LBRACKET"_L1;
    case TokenKind::BracketClose: return "RBRACKET"_L1;
    case TokenKind::BraceOpen: return "LCURLY"_L1;
    case TokenKind::Pipe: return "PIPE"_L1;
    case TokenKind::BraceClose: return "RCURLY"_L1;
    case TokenKind::Name: return "IDENTIFIER"_L1;
    case TokenKind::Int: return "INT"_L1;
    case TokenKind::Float: return "FLOAT"_L1;
    case TokenKind::String: return "STRING"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView tokenName(const Token &token)
{
    if (token.kind != TokenKind::Name)
        return tokenName(token.kind);
    // Words with a meaning have names of their own.
    static constexpr std::pair<std::string_view, QLatin1StringView> keywords[] = {
        { "on", "ON"_L1 }, { "fragment", "FRAGMENT"_L1 }, { "query", "QUERY"_L1 }, { "mutation", "MUTATION"_L1 },
        { "subscription", "SUBSCRIPTION"_L1 }, { "true", "TRUE"_L1 }, { "false", "FALSE"_L1 }, { "null", "NULL"_L1 },
    };
    for (const auto &[word, name] : keywords) {
        if (token.text == word)
            return name;
    }
    return tokenName(token.kind);
}

} // namespace muster::demo::graphql
