// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"
#include "app/demo/graphql/language/lexer.h"

namespace muster::demo::graphql {

/// What the parsers of queries and of the schema text share: walking over tokens, and reading values, types, arguments and
/// directives. The first error stays; everything read after it is worthless, so callers check failed() in loops and at the end.
class TokenReader {
public:
    explicit TokenReader(std::vector<Token> tokens) : m_tokens(std::move(tokens)) { }

    [[nodiscard]] const Token &peek() const { return m_tokens[m_at]; }
    [[nodiscard]] bool is(TokenKind kind) const { return peek().kind == kind; }
    [[nodiscard]] bool isWord(std::string_view word) const { return is(TokenKind::Name) && peek().text == word; }
    /// Stays at the end.
    const Token &take();
    bool takeIf(TokenKind kind);
    bool takeWord(std::string_view word);
    const Token &expect(TokenKind kind);
    std::string_view name() { return expect(TokenKind::Name).text; }

    /// A value; constants only: no variables.
    enum class Variables { Allowed, Refused };
    Literal value(Variables variables);
    TypeText type();
    std::vector<NamedValue> arguments(Variables variables);
    std::vector<Directive> directives(Variables variables);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] SyntaxError error() const { return m_error.value_or(SyntaxError {}); }
    /// "Expected …, actual: …".
    void failExpecting(QLatin1StringView what);

    /// Guards recursion; beyond the depth no honest text has, the reading fails.
    class Nesting {
    public:
        explicit Nesting(TokenReader &reader);
        ~Nesting() { --m_reader.m_depth; }
        Q_DISABLE_COPY_MOVE(Nesting)
    private:
        TokenReader &m_reader;
    };

private:
    NamedValue namedValue(Variables variables);

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<SyntaxError> m_error;
};

} // namespace muster::demo::graphql
