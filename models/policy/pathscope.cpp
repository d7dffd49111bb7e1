// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/pathscope.h"

#include <QStringList>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestScope = 1024;

bool isPathLetter(QChar c)
{
    // GitLab allows letters, digits, `_`, `-` and `.`; letters of all languages are let through, they harm nobody.
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'*' || c.isSurrogate() || c.isMark();
}

qsizetype lettersOf(const PathScope::Segment &segment)
{
    return segment.text.size() - segment.text.count(u'*');
}

} // namespace

std::optional<PathScope> PathScope::parse(QStringView text)
{
    PathScope scope;
    scope.m_text = text.trimmed().toString().toLower();
    if (scope.m_text.isEmpty() || scope.m_text.size() > longestScope)
        return std::nullopt;
    if (scope.m_text == "(instance)"_L1) {
        scope.m_instance = true;
        return scope;
    }
    int deep = 0;
    for (const QString &part : scope.m_text.split(u'/')) {
        if (part.isEmpty() || !std::all_of(part.begin(), part.end(), isPathLetter))
            return std::nullopt;
        Segment segment{ Segment::Kind::Literal, part };
        if (part == "**"_L1) {
            if (++deep > mostDeep)
                return std::nullopt;
            segment = { Segment::Kind::Deep, {} };
        } else if (part.contains("**"_L1)) {
            return std::nullopt;
        } else if (part == "*"_L1) {
            segment = { Segment::Kind::Any, {} };
        } else if (part.contains(u'*')) {
            segment.kind = Segment::Kind::Partial;
        }
        scope.m_segments.push_back(segment);
    }
    if (qsizetype(scope.m_segments.size()) > mostSegments)
        return std::nullopt;
    return scope;
}

bool PathScope::isMoreSpecific(const PathScope &a, const PathScope &b)
{
    if (a.m_instance != b.m_instance)
        return a.m_instance;
    const std::size_t shared = std::min(a.m_segments.size(), b.m_segments.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const Segment &left = a.m_segments[i], &right = b.m_segments[i];
        if (left.kind != right.kind)
            return left.kind < right.kind;
        if (left.kind == Segment::Kind::Partial && lettersOf(left) != lettersOf(right))
            return lettersOf(left) > lettersOf(right);
    }
    return a.m_segments.size() > b.m_segments.size();
}

bool PathScope::partMatches(QStringView pattern, QStringView name)
{
    const auto pieces = pattern.split(u'*');
    if (!name.startsWith(pieces.first()))
        return false;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = name.indexOf(pieces[i], at);
        if (found < 0)
            return false;
        at = found + pieces[i].size();
    }
    return pieces.size() > 1 && name.size() - at >= pieces.last().size() && name.endsWith(pieces.last());
}

} // namespace muster
