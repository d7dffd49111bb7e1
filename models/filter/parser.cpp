// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/parser.h"

#include "models/filter/lexer.h"
#include "models/filter/nearest.h"
#include "models/filter/valueparser.h"

namespace muster {

namespace {

using Node = Filter::Node;
using Kind = FilterError::Kind;
using Parsed = tl::expected<Node::Ptr, FilterError>;

/// Recursive descent: or → and → not → parenthesis or term.
class Parser {
public:
    Parser(QStringView text, const Vocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary), m_token(nextToken(text, 0)) { }

    Parsed parse()
    {
        if (m_text.size() > longestFilter)
            return tl::unexpected(FilterError{ Kind::TooLong, longestFilter, m_text.size() - longestFilter, {}, {} });
        if (m_token.kind == Token::Kind::End)
            return nullptr;
        Parsed node = parseOr(m_token, 0);
        if (node && m_token.kind == Token::Kind::Close)
            return wrong(Kind::UnexpectedParenthesis, m_token);
        return node;
    }

private:
    static tl::unexpected<FilterError> wrong(Kind kind, const Token &token)
    {
        return tl::unexpected(FilterError{ kind, token.position, token.length, {}, {} });
    }

    Token take()
    {
        Token taken = std::move(m_token);
        m_token = nextToken(m_text, taken.end());
        return taken;
    }

    /// `before` is what an operand is missing after, if it is: an operator or the opening parenthesis.
    Parsed parseOr(const Token &before, int depth)
    {
        std::vector<Node::Ptr> children;
        Token last = before;
        while (true) {
            Parsed child = parseAnd(last, depth);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (m_token.kind != Token::Kind::Or)
                return Node::joined(Node::Kind::Or, children);
            last = take();
        }
    }

    Parsed parseAnd(const Token &before, int depth)
    {
        std::vector<Node::Ptr> children;
        Token last = before;
        while (true) {
            Parsed child = parseNot(last, depth);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (m_token.kind == Token::Kind::End || m_token.kind == Token::Kind::Close || m_token.kind == Token::Kind::Or)
                return Node::joined(Node::Kind::And, children);
            if (m_token.kind == Token::Kind::And)
                last = take();
        }
    }

    Parsed parseNot(const Token &before, int depth)
    {
        bool negated = false;
        Token last = before;
        while (m_token.kind == Token::Kind::Not) {
            negated = !negated;
            last = take();
            if (m_token.position != last.end())
                return wrong(Kind::MissingOperand, last);   // a dash by itself
        }
        Parsed operand = parseOperand(last, depth);
        return operand && negated ? Parsed(Node::negated(*operand)) : operand;
    }

    Parsed parseOperand(const Token &before, int depth)
    {
        switch (m_token.kind) {
        case Token::Kind::Word:
            return parseTerm(take());
        case Token::Kind::Open:
            return parseParenthesis(depth);
        case Token::Kind::Close:
            return wrong(depth == 0 ? Kind::UnexpectedParenthesis : Kind::MissingOperand, depth == 0 ? m_token : before);
        case Token::Kind::Or:
        case Token::Kind::And:
            return wrong(Kind::MissingOperand, m_token);
        case Token::Kind::Not:
        case Token::Kind::End:
            break;
        }
        return wrong(before.kind == Token::Kind::Open ? Kind::UnclosedParenthesis : Kind::MissingOperand, before);
    }

    Parsed parseParenthesis(int depth)
    {
        const Token open = take();
        if (depth == deepestFilter)
            return wrong(Kind::TooDeep, open);
        Parsed inner = parseOr(open, depth + 1);
        if (!inner)
            return inner;
        if (m_token.kind != Token::Kind::Close)
            return wrong(Kind::UnclosedParenthesis, open);
        take();
        return inner;
    }

    Parsed parseTerm(const Token &token)
    {
        if (token.openQuote >= 0)
            return tl::unexpected(FilterError{ Kind::UnclosedQuote, token.openQuote, token.end() - token.openQuote, {}, {} });
        const KeySpec *spec = token.key.isEmpty() ? &m_vocabulary.word : m_vocabulary.find(token.key);
        if (!spec)
            return unknownKey(token);
        Term term{ spec, {} };
        for (const RawValue &value : token.values) {
            if (value.text.isEmpty())
                return missingValue(token, value);
            if (!(spec->isId && readsAsNumber(*spec, value)) && ++m_values > mostFilterValues)
                return tl::unexpected(FilterError{ Kind::TooLong, value.position, value.length, {}, {} });
            auto alternative = parse(*spec, value);
            if (!alternative)
                return tl::unexpected(std::move(alternative.error()));
            term.alternatives.push_back(std::move(*alternative));
        }
        return Node::ofTerm(std::move(term));
    }

    static tl::expected<Alternative, FilterError> parse(const KeySpec &spec, const RawValue &value)
    {
        if (spec.name.isEmpty())
            return Alternative(TextPattern::fromStars(value.text, value.stars, false));
        return parseValue(spec, value);
    }

    tl::unexpected<FilterError> unknownKey(const Token &token) const
    {
        std::vector<QStringView> names;
        for (const KeySpec &spec : m_vocabulary.keys)
            names.push_back(spec.name);
        return tl::unexpected(FilterError{ Kind::UnknownKey, token.position, token.keyLength - 1, token.key, nearestWord(token.key, names) });
    }

    static tl::unexpected<FilterError> missingValue(const Token &token, const RawValue &value)
    {
        if (token.key.isEmpty())
            return wrong(Kind::MissingOperand, token);   // ""
        // Nothing there to point at: the key is what lacks something.
        const bool visible = value.length > 0;
        return tl::unexpected(FilterError{ Kind::MissingValue, visible ? value.position : token.position, visible ? value.length : token.length, token.key, {} });
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    Token m_token;
    int m_values = 0;
};

} // namespace

tl::expected<Node::Ptr, FilterError> parseFilter(QStringView text, const Vocabulary &vocabulary)
{
    return Parser(text, vocabulary).parse();
}

} // namespace muster
