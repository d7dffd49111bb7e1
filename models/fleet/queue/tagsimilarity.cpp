// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/tagsimilarity.h"

#include "models/base/editdistance.h"

#include <QString>

#include <algorithm>

namespace muster {

namespace {

// Above, letters are not compared one by one: GitLab's tags are at most 255 long, and those that people write by hand short.
constexpr qsizetype longestForEdits = 64;
// What is left when the number is gone has to say something: `v1` and `v2` have nothing to do with each other.
constexpr qsizetype shortestStem = 2;

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.' || c == u' ' || c == u'/' || c == u':';
}

QString withoutSeparators(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (!isSeparator(c))
            plain += c;
    }
    return plain;
}

/// Without `-1`, `_2.3`, `22.04`, `-v18` at its end; the whole text when it ends in no number.
QStringView stemOf(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isDigit() || (isSeparator(text[end - 1]) && end < text.size())))
        --end;
    if (end == text.size())
        return text;
    // The v of a version is one only behind a separator: that of `dev2` is not.
    if (end > 1 && text[end - 1] == u'v' && isSeparator(text[end - 2]))
        end -= 2;
    while (end > 0 && isSeparator(text[end - 1]))
        --end;
    return text.left(end);
}

} // namespace

std::optional<int> tagDistance(QStringView wanted, QStringView had)
{
    if (wanted == had || wanted.isEmpty() || had.isEmpty())
        return std::nullopt;
    const QString a = wanted.toString().toLower(), b = had.toString().toLower();
    if (withoutSeparators(a) == withoutSeparators(b))
        return 0;
    const QString stem = withoutSeparators(stemOf(a));
    if (stem.size() >= shortestStem && stem == withoutSeparators(stemOf(b)))
        return 1;
    if (std::max(a.size(), b.size()) > longestForEdits)
        return std::nullopt;
    // One slip in four letters, three at the most: `prod` is near `prd`, `eu-west` is not near `us-east`.
    const int allowed = int(std::min<qsizetype>(3, std::max(a.size(), b.size()) / 4));
    if (std::abs(a.size() - b.size()) > allowed)
        return std::nullopt;
    const int edits = editDistance(a, b);
    return edits <= allowed ? std::optional(1 + edits) : std::nullopt;
}

} // namespace muster
