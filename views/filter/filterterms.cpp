// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filterterms.h"

#include "models/filter/filtercompletion.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// The values of `key:a,"b c"`, as written; empty when the term is something else (another key, negated, in parentheses).
QStringList valuesOf(const QString &term, const QString &key)
{
    if (!term.startsWith(key + u':'))
        return {};
    QStringList values;
    QString value;
    bool quoted = false;
    for (qsizetype at = key.size() + 1; at < term.size(); ++at) {
        const QChar c = term[at];
        if (quoted && c == u'\\' && at + 1 < term.size()) {
            value += c;
            value += term[++at];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && c == u' ')
            return {};   // more than one term: an OR, for example
        if (!quoted && c == u',') {
            values += value;
            value.clear();
        } else {
            value += c;
        }
    }
    values += value;
    return values;
}

QString termOf(const QString &key, const QStringList &values)
{
    return key + u':' + values.join(u',');
}

} // namespace

QString withoutTerm(const QStringList &terms, qsizetype index)
{
    QStringList rest = terms;
    rest.removeAt(index);
    return rest.join(u' ');
}

bool hasValue(const QStringList &terms, const QString &key, const QString &value)
{
    const QString wanted = quotedFilterValue(value);
    for (const QString &term : terms) {
        if (valuesOf(term, key).contains(wanted))
            return true;
    }
    return false;
}

QString withToggledValue(const QStringList &terms, const QString &key, const QString &value)
{
    const QString wanted = quotedFilterValue(value);
    QStringList next = terms;
    for (qsizetype at = 0; at < next.size(); ++at) {
        QStringList values = valuesOf(next[at], key);
        if (values.isEmpty())
            continue;
        if (values.removeAll(wanted) == 0)
            values += wanted;
        if (values.isEmpty())
            next.removeAt(at);
        else
            next[at] = termOf(key, values);
        return next.join(u' ');
    }
    next += termOf(key, { wanted });
    return next.join(u' ');
}

QString negatedFilter(const QStringList &terms, const std::function<QString(const QString &text)> &canonical)
{
    if (terms.isEmpty())
        return {};
    const QString all = terms.join(u' ');
    // Only what a minus stands before as a whole loses it: "-a OR b" is not "-(a OR b)".
    if (terms.size() == 1 && all.startsWith(u'-')) {
        const QString inner = all.mid(1);
        if (canonical(u"-(%1)"_s.arg(inner)) == canonical(all)) {
            const QString plain = canonical(inner);
            return plain.isEmpty() ? inner : plain;
        }
    }
    const QString negated = canonical(u"-(%1)"_s.arg(all));
    return negated.isEmpty() ? u"-(%1)"_s.arg(all) : negated;
}

std::optional<qsizetype> beginOfTerm(const QString &text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor && at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'\\') {
            ++at;
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u' ' || c == u'('))
            begin = at + 1;
    }
    return quoted ? std::nullopt : std::optional(begin);
}

} // namespace muster
