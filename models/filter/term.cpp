// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/term.h"

#include "models/filter/lexer.h"

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
    bool isWord = false;

    QString operator()(const ClosedValue *value) const { return value->name.toString(); }
    QString operator()(const VersionRange &range) const { return rangeText(range.toString()); }
    QString operator()(const AddressRange &range) const { return range.toString(); }
    QString operator()(const TextPattern &pattern) const { return isWord ? writtenWord(pattern.escaped()) : writtenValue(pattern.escaped()); }

    template <class Value>
    QString operator()(const Comparison<Value> &comparison) const
    {
        const QString first = printed(comparison.first);
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

QString printed(const Term &term)
{
    QString text;
    if (term.key != FilterKey::Word)
        text = specOf(term.key).name.toString() % u':';
    const AlternativeText write{ term.key == FilterKey::Word };
    for (std::size_t i = 0; i < term.alternatives.size(); ++i) {
        if (i > 0)
            text += u',';
        text += std::visit(write, term.alternatives[i]);
    }
    return text;
}

} // namespace muster
