// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/lexer.h"

#include "app/demo/graphql/language/stringtext.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) { }

    Parsed<std::vector<Token>> run()
    {
        if (m_text.substr(0, 3) == "\xef\xbb\xbf")
            m_at = 3;
        std::vector<Token> tokens;
        tokens.reserve(m_text.size() / 4 + 8);
        for (;;) {
            skipBlank();
            m_start = m_at;
            m_startsAt = m_position;
            if (m_at == m_text.size()) {
                tokens.push_back(token(TokenKind::End));
                return tokens;
            }
            auto next = read();
            if (!next)
                return tl::unexpected(std::move(next.error()));
            tokens.push_back(std::move(*next));
        }
    }

private:
    char peek(size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void step()
    {
        const char c = m_text[m_at++];
        if (c == '\n') {
            ++m_position.line;
            m_position.column = 1;
        } else if ((c & 0xc0) != 0x80) {   // a UTF-8 continuation byte is no column of its own
            ++m_position.column;
        }
    }
    void step(size_t count) { while (count-- > 0) step(); }

    void skipBlank()
    {
        while (m_at < m_text.size()) {
            const char c = peek();
            if (c == '#') {
                while (m_at < m_text.size() && peek() != '\n')
                    step();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',') {
                step();
            } else {
                return;
            }
        }
    }

    Token token(TokenKind kind) const { return { kind, m_startsAt, m_text.substr(m_start, m_at - m_start), {} }; }
    Token single(TokenKind kind) { step(); return token(kind); }

    tl::unexpected<SyntaxError> bad(QLatin1StringView what)
    {
        return tl::unexpected(SyntaxError { u"%1 at [%2, %3]"_s.arg(what).arg(m_startsAt.line).arg(m_startsAt.column), m_startsAt });
    }

    Parsed<Token> read()
    {
        switch (peek()) {
        case '!': return single(TokenKind::Bang);
        case '$': return single(TokenKind::Dollar);
        case '&': return single(TokenKind::Ampersand);
        case '(': return single(TokenKind::ParenOpen);
        case ')': return single(TokenKind::ParenClose);
        case ':': return single(TokenKind::Colon);
        case '=': return single(TokenKind::Equals);
        case '@': return single(TokenKind::At);
        case '[': return single(TokenKind::BracketOpen);
        case ']': return single(TokenKind::BracketClose);
        case '{': return single(TokenKind::BraceOpen);
        case '|': return single(TokenKind::Pipe);
        case '}': return single(TokenKind::BraceClose);
        case '"': return m_text.substr(m_at, 3) == R"(""")" ? block() : string();
        case '.':
            if (m_text.substr(m_at, 3) != "...")
                return bad("Expected an ellipsis"_L1);
            step(3);
            return token(TokenKind::Spread);
        default:
            break;
        }
        if (isLetter(peek())) {
            while (isLetter(peek()) || isDigit(peek()))
                step();
            return token(TokenKind::Name);
        }
        if (isDigit(peek()) || peek() == '-')
            return number();
        return bad("Unexpected character"_L1);
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return false;
        while (isDigit(peek()))
            step();
        return true;
    }

    Parsed<Token> number()
    {
        TokenKind kind = TokenKind::Int;
        if (peek() == '-')
            step();
        if (peek() == '0' && isDigit(peek(1)))
            return bad("Number with leading zero"_L1);
        if (!digits())
            return bad("Expected type 'number', but it was malformed:"_L1);
        if (peek() == '.') {
            step();
            kind = TokenKind::Float;
            if (!digits())
                return bad("Expected type 'number', but it was malformed:"_L1);
        }
        if (peek() == 'e' || peek() == 'E') {
            step();
            kind = TokenKind::Float;
            if (peek() == '+' || peek() == '-')
                step();
            if (!digits())
                return bad("Expected type 'number', but it was malformed:"_L1);
        }
        if (isLetter(peek()) || peek() == '.')
            return bad("Name after number is not allowed"_L1);
        return token(kind);
    }

    Parsed<Token> string()
    {
        step();
        const size_t begin = m_at;
        while (m_at < m_text.size() && peek() != '"' && peek() != '\n' && peek() != '\r')
            step(peek() == '\\' && m_at + 1 < m_text.size() ? 2 : 1);
        if (peek() != '"' || m_at >= m_text.size())
            return bad("Unterminated string"_L1);
        auto text = unescapeString(m_text.substr(begin, m_at - begin));
        if (!text)
            return bad("Bad unicode escape or escape sequence in string"_L1);
        step();
        Token result = token(TokenKind::String);
        result.string = std::move(*text);
        return result;
    }

    Parsed<Token> block()
    {
        step(3);
        const size_t begin = m_at;
        while (m_at < m_text.size() && m_text.substr(m_at, 3) != R"(""")")
            step(m_text.substr(m_at, 4) == R"(\""")" ? 4 : 1);
        if (m_at >= m_text.size())
            return bad("Unterminated string"_L1);
        QString text = unindentBlock(m_text.substr(begin, m_at - begin));
        step(3);
        Token result = token(TokenKind::String);
        result.string = std::move(text);
        return result;
    }

    std::string_view m_text;
    size_t m_at = 0;
    size_t m_start = 0;
    Position m_position;
    Position m_startsAt;
};

} // namespace

Parsed<std::vector<Token>> tokenize(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace muster::demo::graphql
