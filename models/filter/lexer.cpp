// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/lexer.h"

#include "models/filter/address.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

bool isKeyLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isParenthesis(QChar c)
{
    return c == u'(' || c == u')';
}

/// Where a word without quotes would end.
qsizetype plainEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace() && !isParenthesis(text[at]))
        ++at;
    return at;
}

/// Length of `key:` at the beginning; 0 when there is none. `fe80::1` and `dead:beef::1` are addresses, not keys.
qsizetype keyLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isKeyLetter(text[length]))
        ++length;
    if (length == 0 || length == text.size() || text[length] != u':')
        return 0;
    return Address::parse(text.first(plainEnd(text, 0))) ? 0 : length + 1;
}

/// Reads values from `at` on, up to a space or parenthesis outside quotes.
void readValues(QStringView text, qsizetype at, bool commasDivide, Token &token)
{
    bool quoted = false;
    RawValue value;
    value.position = at;
    const auto append = [&](QChar c, bool protectedHere) {
        if (value.text.isEmpty())
            value.startsQuoted = protectedHere;
        value.text += c;
    };
    const auto finish = [&](qsizetype end) {
        value.length = end - value.position;
        token.values.push_back(std::move(value));
        value = {};
        value.position = end + 1;
    };
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\' && at + 1 < text.size() && (text[at + 1] == u'"' || text[at + 1] == u'\\' || text[at + 1] == u'*')) {
            append(text[++at], true);
        } else if (c == u'"') {
            quoted = !quoted;
            token.openQuote = quoted ? at : -1;
        } else if (!quoted && (c.isSpace() || isParenthesis(c))) {
            break;
        } else if (!quoted && commasDivide && c == u',') {
            finish(at);
        } else {
            if (c == u'*')
                value.stars.push_back(value.text.size());
            append(c, quoted);
        }
    }
    finish(at);
    token.length = at - token.position;
}

bool isOperator(QStringView text, qsizetype at, QStringView word)
{
    return text.sliced(at).startsWith(word) && plainEnd(text, at) == at + word.size();
}

bool hasSpaceOrParenthesis(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || isParenthesis(c); });
}

} // namespace

Token nextToken(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    Token token;
    token.position = at;
    if (at == text.size())
        return token;
    token.length = 1;
    if (text[at] == u'(')
        token.kind = Token::Kind::Open;
    else if (text[at] == u')')
        token.kind = Token::Kind::Close;
    else if (text[at] == u'-')
        token.kind = Token::Kind::Not;
    else if (isOperator(text, at, u"OR"))
        token.kind = Token::Kind::Or;
    else if (isOperator(text, at, u"AND"))
        token.kind = Token::Kind::And;
    else
        token.kind = Token::Kind::Word;
    if (token.kind == Token::Kind::Or || token.kind == Token::Kind::And)
        token.length = token.kind == Token::Kind::Or ? 2 : 3;
    if (token.kind == Token::Kind::Word) {
        token.keyLength = keyLength(text.sliced(at));
        if (token.keyLength > 0)
            token.key = text.sliced(at, token.keyLength - 1).toString();
        readValues(text, at + token.keyLength, token.keyLength > 0, token);
    }
    return token;
}

Token cutWord(QStringView text, const Token &word, qsizetype cursor)
{
    Token cut;
    cut.kind = Token::Kind::Word;
    cut.position = word.position;
    cut.key = word.key;
    cut.keyLength = word.keyLength;
    readValues(text.first(cursor), word.position + word.keyLength, word.keyLength > 0, cut);
    return cut;
}

QString quotedValue(const QString &escaped)
{
    return u'"' % escaped % u'"';
}

QString writtenValue(const QString &escaped)
{
    const bool plain = !escaped.isEmpty() && !escaped.startsWith(u'<') && !escaped.startsWith(u'>') && !escaped.contains(u',') && !hasSpaceOrParenthesis(escaped);
    return plain ? escaped : quotedValue(escaped);
}

QString writtenWord(const QString &escaped)
{
    const bool plain = !escaped.isEmpty() && !escaped.startsWith(u'-') && escaped != u"OR" && escaped != u"AND" && keyLength(escaped) == 0
        && !hasSpaceOrParenthesis(escaped);
    return plain ? escaped : quotedValue(escaped);
}

} // namespace muster
