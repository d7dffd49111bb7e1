// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/layertable.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

LayerTable::LayerTable(const QString &text)
{
    read(text);
    for (const QString &layer : std::as_const(m_order))
        expand(layer, m_rows[layer]);
    findCycle();
}

void LayerTable::read(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString layer = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (layer.isEmpty())
            m_mistakes += u"line %1: not of the form \"layer: what it may use\""_s.arg(i + 1);
        else if (m_rows.contains(layer))
            m_mistakes += u"line %1: %2 has a line already"_s.arg(i + 1).arg(layer);
        else {
            m_order += layer;
            m_rows[layer].words = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
        }
    }
}

void LayerTable::expand(const QString &layer, Row &row)
{
    for (const QString &word : std::as_const(row.words)) {
        if (word == u'*') {
            row.everything = true;
        } else if (word.startsWith(u'<')) {
            row.headers += word;
            m_restrictedHeaders += word;
        } else if (word.startsWith("Qt"_L1)) {
            row.modules += word;
        } else if (word.endsWith("/*"_L1)) {
            const QString part = word.chopped(1);
            for (const QString &other : std::as_const(m_order)) {
                if (other.startsWith(part) && other != layer)
                    row.folders += other;
            }
        } else if (word.startsWith(u'-')) {
            row.folders -= word.mid(1);   // may name a folder that does not exist yet
        } else if (m_rows.contains(word)) {
            row.folders += word;
        } else {
            m_mistakes += u"%1 may use %2, which has no line of its own"_s.arg(layer, word);
        }
    }
}

void LayerTable::findCycle()
{
    enum class Mark { Fresh, Open, Done };
    QHash<QString, Mark> marks;
    QStringList path;
    const std::function<void(const QString &)> visit = [&](const QString &layer) {
        Mark &mark = marks[layer];
        if (mark == Mark::Done)
            return;
        path += layer;
        if (mark == Mark::Open) {
            m_mistakes += u"cycle: %1"_s.arg(path.mid(path.indexOf(layer)).join(" -> "_L1));
        } else {
            mark = Mark::Open;
            QStringList next = m_rows.value(layer).folders.values();
            std::sort(next.begin(), next.end());
            for (const QString &other : std::as_const(next))
                visit(other);
            marks[layer] = Mark::Done;
        }
        path.removeLast();
    };
    for (const QString &layer : std::as_const(m_order))
        visit(layer);
}

QString LayerTable::layerOf(const QString &path) const
{
    for (QString name = path; !name.isEmpty(); name = name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0))) {
        if (m_rows.contains(name))
            return name;
    }
    return {};
}

bool LayerTable::mayUse(const QString &layer, const QString &other) const
{
    const Row row = m_rows.value(layer);
    return layer == other || row.everything || row.folders.contains(other);
}

bool LayerTable::mayUseModule(const QString &layer, const QString &qtModule) const
{
    const Row row = m_rows.value(layer);
    return qtModule == "QtCore"_L1 || row.everything || row.modules.contains(qtModule);
}

bool LayerTable::mayUseHeader(const QString &layer, const QString &header) const
{
    const Row row = m_rows.value(layer);
    return !m_restrictedHeaders.contains(header) || row.everything || row.headers.contains(header);
}
