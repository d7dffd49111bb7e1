// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/querytext.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

/// Q_INIT_RESOURCE has to be used outside of a namespace; a static library's resources are not registered by themselves.
static void initQueries()
{
    Q_INIT_RESOURCE(queries);
}

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// The top-level parts of a file: operations and fragments by name, as trimmed lines with their comments.
using Parts = QMap<QString, QStringList>;

Parts partsOf(const char *file)
{
    static const bool initialised = (initQueries(), true);
    Q_UNUSED(initialised)
    QFile source(u":/muster/queries/%1.graphql"_s.arg(QLatin1String(file)));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no query file %s", file);

    static const QRegularExpression start(u"^(?:query|mutation|fragment)\\s+(\\w+)"_s);
    Parts parts;
    QString current;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = start.match(line); match.hasMatch())
            current = match.captured(1);
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            parts[current] += text;
    }
    return parts;
}

struct Line {
    QString text;
    QStringList needs;
    bool each = false;
};

Line taken(const QString &source)
{
    const qsizetype comment = source.indexOf(u'#');
    Line line{ source.left(comment < 0 ? source.size() : comment).trimmed(), {}, false };
    const QString remark = comment < 0 ? QString() : source.mid(comment + 1).trimmed();
    line.each = remark == "each"_L1;
    if (remark.startsWith("needs "_L1))
        line.needs = remark.mid(6).split(u',', Qt::SkipEmptyParts);
    return line;
}

QStringList cutDown(const QStringList &source, const Capabilities &capabilities, int items)
{
    QStringList kept;
    qsizetype skipping = 0;   // open braces of a block that is left out
    for (const QString &sourceLine : source) {
        const Line line = taken(sourceLine);
        const qsizetype opens = line.text.count(u'{') - line.text.count(u'}');
        if (skipping > 0) {
            skipping += opens;
            continue;
        }
        const bool lacks = std::any_of(line.needs.begin(), line.needs.end(), [&](const QString &need) { return !capabilities.has(need.trimmed()); });
        if (lacks) {
            skipping = opens;
        } else if (line.each) {
            for (int i = 0; i < items; ++i)
                kept += QString(line.text).replace("_0"_L1, u'_' + QString::number(i));
        } else {
            kept += line.text;
        }
    }
    return kept;
}

} // namespace

QString queryText(const QueryRef &query, const Capabilities &capabilities, int items)
{
    const Parts parts = partsOf(query.file);
    static const QRegularExpression spread(u"\\.\\.\\.(\\w+)"_s);
    QStringList wanted{ QString::fromLatin1(query.operation) };
    QStringList lines;
    for (qsizetype i = 0; i < wanted.size(); ++i) {   // grows while fragments are found
        const QStringList part = cutDown(parts.value(wanted[i]), capabilities, items);
        lines += part;
        for (auto match = spread.globalMatch(part.join(u'\n')); match.hasNext();) {
            const QString fragment = match.next().captured(1);
            if (!wanted.contains(fragment))
                wanted += fragment;
        }
    }
    return lines.join(u'\n');
}

} // namespace muster::gitlab
