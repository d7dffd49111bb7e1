// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/tagcompleter.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace muster {

TagCompleter::TagCompleter(QLineEdit *edit) : QCompleter(edit), m_edit(edit), m_tags(new QStringListModel(this))
{
    setModel(m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchStartsWith);
    edit->setCompleter(this);
}

void TagCompleter::setTags(const QStringList &tags)
{
    m_tags->setStringList(tags);
}

bool TagCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == popup()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            popup()->hide();
            QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_edit, &again);   // which leaves it to its dialog
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

QStringList TagCompleter::splitPath(const QString &path) const
{
    return { path.section(u',', -1).trimmed() };
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString tag = index.data(completionRole()).toString();
    const QString before = m_edit->text();
    const qsizetype comma = before.lastIndexOf(u',');
    return comma < 0 ? tag : before.left(comma + 1) + u' ' + tag;
}

} // namespace muster
