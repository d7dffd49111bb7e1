// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/term.h"

#include "models/filter/lexer.h"
#include "models/filter/valueparser.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString printed(qint64 number)
{
    return QString::number(number);
}

QString printed(const UnitSpan &span)
{
    return QString::number(span.count) + QChar(span.unit);
}

struct AlternativeText {
    const KeySpec &spec;

    QString operator()(const ClosedValue *value) const { return value->name.toString(); }
    QString operator()(const VersionRange &range) const { return rangeText(range.toString()); }
    QString operator()(const AddressRange &range) const { return range.toString(); }
    QString operator()(const TextPattern &pattern) const { return writtenPattern(spec, pattern); }

    template <class Value>
    QString operator()(const Comparison<Value> &comparison) const
    {
        QString first = printed(comparison.first);
        switch (comparison.relation) {
        case Relation::Is:
            return first;
        case Relation::Below:
            return u'<' % first;
        case Relation::AtMost:
            return u"<="_s % first;
        case Relation::Above:
            return u'>' % first;
        case Relation::AtLeast:
            return u">="_s % first;
        case Relation::Between:
            return first % u".."_s % printed(comparison.second);
        }
        return {};
    }

    static QString rangeText(const QString &text) { return text.contains(u' ') ? QString(u'"' % text % u'"') : text; }
};

} // namespace

QString writtenPattern(const KeySpec &spec, const TextPattern &pattern)
{
    if (spec.name.isEmpty())
        return writtenWord(pattern.escaped());
    // A name that looks like a number is kept apart from the number by its quotes.
    const bool looksLikeNumber = spec.kind == ValueKind::NameOrNumber && !pattern.hasWildcard() && readsAsNumber(pattern.pieces.front());
    return looksLikeNumber ? quotedValue(pattern.escaped()) : writtenValue(pattern.escaped());
}

QString printed(const Term &term)
{
    QString text;
    if (!term.spec->name.isEmpty())
        text = term.spec->name.toString() % u':';
    const AlternativeText write{ *term.spec };
    for (std::size_t i = 0; i < term.alternatives.size(); ++i) {
        if (i > 0)
            text += u',';
        text += std::visit(write, term.alternatives[i]);
    }
    return text;
}

} // namespace muster
