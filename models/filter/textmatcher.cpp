// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textmatcher.h"

#include "models/filter/textfind.h"

#include <algorithm>

namespace muster {

namespace {

constexpr char fieldEnd = '\x1f';

} // namespace

TextMatcher::TextMatcher(const TextPattern &pattern, Mode mode, bool folded) : m_mode(mode), m_deep(pattern.deep)
{
    for (const QString &piece : pattern.pieces)
        m_pieces.push_back((folded ? piece.toLower() : piece).toStdString());
    if (mode != Mode::Fields)
        return;
    // Anywhere: wildcards at the ends and side by side say nothing.
    std::erase_if(m_pieces, [](const std::string &piece) { return piece.empty(); });
    if (m_pieces.empty())
        m_pieces.emplace_back();
    m_impossible = std::any_of(m_pieces.begin(), m_pieces.end(), [](const std::string &piece) { return piece.find(fieldEnd) != std::string::npos; });
}

bool TextMatcher::matches(std::string_view text) const
{
    const bool plain = m_pieces.size() == 1;
    switch (m_mode) {
    case Mode::Whole:
        return plain ? text == m_pieces.front() : matchesWhole(text);
    case Mode::Contains:
        return plain ? findText(text, m_pieces.front()) != std::string_view::npos : matchesWhole(text);
    case Mode::Path:
        return plain ? text == m_pieces.front() : matchesPath(text);
    case Mode::Fields:
        break;
    }
    if (m_impossible)
        return false;
    return plain ? findText(text, m_pieces.front()) != std::string_view::npos : matchesField(text);
}

bool TextMatcher::matchesWhole(std::string_view text) const
{
    const std::string &first = m_pieces.front(), &last = m_pieces.back();
    if (text.size() < first.size() + last.size() || !text.starts_with(first) || !text.ends_with(last))
        return false;
    text.remove_prefix(first.size());
    text.remove_suffix(last.size());
    // Between the two ends each piece may as well stand as far left as it can.
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        const std::size_t at = findText(text, m_pieces[i]);
        if (at == std::string_view::npos)
            return false;
        text.remove_prefix(at + m_pieces[i].size());
    }
    return true;
}

bool TextMatcher::matchesField(std::string_view text) const
{
    while (true) {
        const std::size_t at = findText(text, m_pieces.front());
        if (at == std::string_view::npos)
            return false;
        text.remove_prefix(at + m_pieces.front().size());
        const std::size_t end = std::min(text.find(fieldEnd), text.size());
        std::string_view rest = text.substr(0, end);
        const bool all = std::all_of(m_pieces.begin() + 1, m_pieces.end(), [&](const std::string &piece) {
            const std::size_t found = findText(rest, piece);
            rest.remove_prefix(found == std::string_view::npos ? 0 : found + piece.size());
            return found != std::string_view::npos;
        });
        if (all)
            return true;
        text.remove_prefix(end);
    }
}

bool TextMatcher::matchesPath(std::string_view text) const
{
    // One symbol after the other; on a mismatch the nearest wildcard takes one more character, and when that one may not
    // (a slash), the nearest `**` does. Earlier wildcards need not be tried again: taking less was the best they could do.
    struct Retry {
        std::size_t piece = 0;   // the piece after the wildcard; 0: none yet
        std::size_t from = 0;    // where in the text it was tried
    };
    Retry shallow, deep;
    std::size_t piece = 0, at = 0;
    while (true) {
        const std::string &want = m_pieces[piece];
        const bool isLast = piece + 1 == m_pieces.size();
        if (text.substr(at).starts_with(want) && (!isLast || at + want.size() == text.size())) {
            if (isLast)
                return true;
            at += want.size();
            ++piece;
            (m_deep[piece - 1] ? deep : shallow) = { piece, at };
            if (m_deep[piece - 1])
                shallow = {};
            continue;
        }
        if (shallow.piece != 0 && shallow.from < text.size() && text[shallow.from] != '/') {
            at = ++shallow.from;
            piece = shallow.piece;
        } else if (deep.piece != 0 && deep.from < text.size()) {
            at = ++deep.from;
            piece = deep.piece;
            shallow = {};
        } else {
            return false;
        }
    }
}

} // namespace muster
