// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filterterms.h"

#include "models/filter/filtercompletion.h"

namespace muster {

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

} // namespace muster
