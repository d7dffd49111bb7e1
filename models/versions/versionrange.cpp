// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionrange.h"

#include <algorithm>
#include <limits>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Relation = VersionRange::Relation;
using Comparison = VersionRange::Comparison;

/// `17`, `17.4`, `17.4.1`, `17.4.1-rc1`: from where to where it reaches.
struct Form {
    Version low;
    Version high;
    QString written;
};

std::optional<Form> parseForm(QStringView text)
{
    constexpr int top = std::numeric_limits<int>::max();
    QStringView bare = text;
    if (bare.startsWith(u'v', Qt::CaseInsensitive))
        bare = bare.sliced(1);
    const bool numbersOnly = std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    const qsizetype dots = numbersOnly ? bare.count(u'.') : 2;
    // A lone major is no version, but a form of one.
    const auto version = dots == 0 ? Version::parse(QString(bare % u".0"_s)) : Version::parse(bare);
    if (!version)
        return std::nullopt;
    Form form{ *version, *version, {} };
    if (dots < 2)
        form.high.patch = top;
    if (dots < 1)
        form.high.minor = top;
    if (version->stage == Version::Stage::Release) {
        form.high.stage = Version::Stage::Rebuild;
        form.high.number = top;
        form.written = QString::number(version->major);
        if (dots > 0)
            form.written += u'.' + QString::number(version->minor);
        if (dots > 1)
            form.written += u'.' + QString::number(version->patch);
    } else {
        form.written = version->toString();
    }
    return form;
}

struct Operator {
    QStringView text;
    Relation relation;
};
constexpr Operator operators[] = {   // longer ones first
    { u"<=", Relation::AtMost }, { u">=", Relation::AtLeast }, { u"<", Relation::Below }, { u">", Relation::Above }, { u"=", Relation::In },
};

QStringView prefixOf(Relation relation)
{
    for (const Operator &op : operators) {
        if (op.relation == relation)
            return relation == Relation::In ? QStringView() : op.text;
    }
    return {};
}

using Failure = VersionRange::ParseError;

/// One comparison without spaces at `at` in the whole text.
tl::expected<Comparison, Failure> parseComparison(QStringView word, qsizetype at)
{
    const auto fail = [&](bool range) { return tl::unexpected(Failure{ at, word.size(), range }); };
    if (const qsizetype dots = word.indexOf(u".."); dots >= 0) {
        const auto from = parseForm(word.first(dots)), to = parseForm(word.sliced(dots + 2));
        if (!from || !to)
            return fail(dots == 0 || dots + 2 == word.size());
        if (to->high < from->low)
            return fail(true);
        return Comparison{ Relation::Between, from->low, to->high, QString(from->written % u".."_s % to->written) };
    }
    Relation relation = Relation::In;
    QStringView rest = word;
    for (const Operator &op : operators) {
        if (word.startsWith(op.text)) {
            relation = op.relation;
            rest = word.sliced(op.text.size());
            break;
        }
    }
    const auto form = parseForm(rest);
    if (!form)
        return fail(false);
    return Comparison{ relation, form->low, form->high, form->written };
}

bool holds(const Comparison &comparison, const Version &version)
{
    switch (comparison.relation) {
    case Relation::In:
    case Relation::Between:
        return version >= comparison.low && version <= comparison.high;
    case Relation::Below:
        return version < comparison.low;
    case Relation::AtMost:
        return version <= comparison.high;
    case Relation::Above:
        return version > comparison.high;
    case Relation::AtLeast:
        return version >= comparison.low;
    }
    return false;
}

} // namespace

tl::expected<VersionRange, VersionRange::ParseError> VersionRange::parse(QStringView text)
{
    VersionRange range;
    range.m_alternatives.emplace_back();
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const bool ended = at == text.size();
        if (ended || text.sliced(at).startsWith(u"||")) {
            if (range.m_alternatives.back().empty())
                return tl::unexpected(ParseError{ at, std::min<qsizetype>(2, text.size() - at), false });
            if (ended)
                return range;
            range.m_alternatives.emplace_back();
            at += 2;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace() && text[end] != u'|')
            ++end;
        if (end == at)   // a single bar
            return tl::unexpected(ParseError{ at, 1, false });
        // `>= 18.9` is what people write as well.
        if (std::all_of(text.begin() + at, text.begin() + end, [](QChar c) { return c == u'<' || c == u'>' || c == u'='; })) {
            qsizetype next = end;
            while (next < text.size() && text[next].isSpace())
                ++next;
            qsizetype stop = next;
            while (stop < text.size() && !text[stop].isSpace() && text[stop] != u'|')
                ++stop;
            const auto comparison = parseComparison(QString(text.sliced(at, end - at) % text.sliced(next, stop - next)), at);
            if (!comparison)
                return tl::unexpected(ParseError{ at, stop - at, comparison.error().range });
            range.m_alternatives.back().push_back(*comparison);
            at = stop;
            continue;
        }
        auto comparison = parseComparison(text.sliced(at, end - at), at);
        if (!comparison)
            return tl::unexpected(comparison.error());
        range.m_alternatives.back().push_back(std::move(*comparison));
        at = end;
    }
}

QString VersionRange::toString() const
{
    QString text;
    for (const auto &alternative : m_alternatives) {
        if (!text.isEmpty())
            text += u" || "_s;
        for (const Comparison &comparison : alternative) {
            if (&comparison != &alternative.front())
                text += u' ';
            text += prefixOf(comparison.relation) % comparison.written;
        }
    }
    return text;
}

bool VersionRange::contains(const Version &version) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&](const auto &alternative) {
        return std::all_of(alternative.begin(), alternative.end(), [&](const Comparison &comparison) { return holds(comparison, version); });
    });
}

} // namespace muster
