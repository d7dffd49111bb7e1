// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fuzzymatch.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int perCharacter = 10, inARow = 15, atWordStart = 20, atStart = 25, longestCounted = 100;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

/// Of one word, greedily from this place on; 0: it does not fit.
int scoreFrom(QStringView word, QStringView text, qsizetype from)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype at = from;
    for (const QChar c : word) {
        const QChar wanted = c.toCaseFolded();
        while (at < text.size() && text[at].toCaseFolded() != wanted)
            ++at;
        if (at == text.size())
            return 0;
        score += perCharacter + (at == last + 1 ? inARow : 0) + (at == 0 ? atStart : isWordStart(text, at) ? atWordStart : 0);
        last = at++;
    }
    return score;
}

/// The best over all places where the word's first character stands.
int wordScore(QStringView word, QStringView text)
{
    int best = 0;
    const QChar first = word.front().toCaseFolded();
    for (qsizetype from = 0; from + word.size() <= text.size(); ++from) {
        if (text[from].toCaseFolded() == first)
            best = std::max(best, scoreFrom(word, text, from));
    }
    return best;
}

} // namespace

int fuzzyScore(QStringView sought, QStringView text)
{
    int score = longestCounted - int(std::min<qsizetype>(text.size(), longestCounted - 1));
    qsizetype at = 0;
    while (at < sought.size()) {
        if (sought[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < sought.size() && !sought[end].isSpace())
            ++end;
        const int word = wordScore(sought.sliced(at, end - at), text);
        if (word == 0)
            return 0;
        score += word * longestCounted;   // length only breaks ties
        at = end;
    }
    return score;
}

} // namespace muster
