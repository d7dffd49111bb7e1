// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/tokenreader.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 500;
}

TokenReader::Nesting::Nesting(TokenReader &reader) : m_reader(reader)
{
    if (++m_reader.m_depth > deepest && !m_reader.m_error)
        m_reader.m_error = SyntaxError { u"This query is too deep to be parsed"_s, m_reader.peek().at };
}

const Token &TokenReader::take()
{
    const Token &token = m_tokens[m_at];
    if (token.kind != TokenKind::End)
        ++m_at;
    return token;
}

bool TokenReader::takeIf(TokenKind kind)
{
    if (!is(kind))
        return false;
    take();
    return true;
}

bool TokenReader::takeWord(std::string_view word)
{
    if (!isWord(word))
        return false;
    take();
    return true;
}

void TokenReader::failExpecting(QLatin1StringView what)
{
    if (m_error)
        return;
    const Token &token = peek();
    if (token.kind == TokenKind::End) {
        m_error = SyntaxError { u"Unexpected end of document"_s, std::nullopt };
        return;
    }
    m_error = SyntaxError { u"Expected %1, actual: %2 (\"%3\") at [%4, %5]"_s.arg(what, tokenName(token), text(token.text))
                                .arg(token.at.line).arg(token.at.column),
                            token.at };
}

const Token &TokenReader::expect(TokenKind kind)
{
    if (!is(kind)) {
        failExpecting(kind == TokenKind::Name ? "NAME"_L1 : tokenName(kind));
        return m_tokens.back();
    }
    return take();
}

Literal TokenReader::value(Variables variables)
{
    const Nesting nesting(*this);
    Literal literal;
    literal.at = peek().at;
    if (failed())
        return literal;
    switch (peek().kind) {
    case TokenKind::Int:
        literal.kind = Literal::Kind::Int;
        break;
    case TokenKind::Float:
        literal.kind = Literal::Kind::Float;
        break;
    case TokenKind::String:
        literal.kind = Literal::Kind::String;
        literal.string = peek().string;
        break;
    case TokenKind::Name:
        literal.kind = isWord("null") ? Literal::Kind::Null
            : isWord("true") || isWord("false") ? Literal::Kind::Boolean : Literal::Kind::Enum;
        break;
    case TokenKind::Dollar:
        if (variables == Variables::Refused) {
            failExpecting("a constant value"_L1);
            return literal;
        }
        take();
        literal.kind = Literal::Kind::Variable;
        literal.text = name();
        return literal;
    case TokenKind::BracketOpen:
        take();
        literal.kind = Literal::Kind::List;
        while (!failed() && !takeIf(TokenKind::BracketClose))
            literal.items.push_back(value(variables));
        return literal;
    case TokenKind::BraceOpen:
        take();
        literal.kind = Literal::Kind::Object;
        while (!failed() && !takeIf(TokenKind::BraceClose))
            literal.fields.push_back(namedValue(variables));
        return literal;
    case TokenKind::End: case TokenKind::Bang: case TokenKind::Ampersand: case TokenKind::ParenOpen:
    case TokenKind::ParenClose: case TokenKind::Spread: case TokenKind::Colon: case TokenKind::Equals:
    case TokenKind::At: case TokenKind::BracketClose: case TokenKind::Pipe: case TokenKind::BraceClose:
        failExpecting("VALUE"_L1);
        return literal;
    }
    literal.text = take().text;
    return literal;
}

NamedValue TokenReader::namedValue(Variables variables)
{
    NamedValue result;
    result.at = peek().at;
    result.name = name();
    expect(TokenKind::Colon);
    result.value = value(variables);
    return result;
}

TypeText TokenReader::type()
{
    std::string lists;
    while (takeIf(TokenKind::BracketOpen))
        lists += '[';
    const std::string_view typeName = name();
    std::string wrappers = takeIf(TokenKind::Bang) ? "!" : "";
    for (size_t i = 0; i < lists.size(); ++i) {
        expect(TokenKind::BracketClose);
        wrappers.insert(0, "[");
        if (takeIf(TokenKind::Bang))
            wrappers.insert(0, "!");
    }
    return { typeName, std::move(wrappers) };
}

std::vector<NamedValue> TokenReader::arguments(Variables variables)
{
    std::vector<NamedValue> result;
    if (!takeIf(TokenKind::ParenOpen))
        return result;
    do
        result.push_back(namedValue(variables));
    while (!failed() && !takeIf(TokenKind::ParenClose));
    return result;
}

std::vector<Directive> TokenReader::directives(Variables variables)
{
    std::vector<Directive> result;
    while (!failed() && is(TokenKind::At)) {
        Directive directive;
        directive.at = take().at;
        directive.name = name();
        directive.arguments = arguments(variables);
        result.push_back(std::move(directive));
    }
    return result;
}

} // namespace muster::demo::graphql
