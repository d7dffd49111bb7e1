// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tablekeys.h"

#include "views/widgets/actionregistry.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// The view that has the keyboard, unless letters are for something else there.
QAbstractItemView *movable(QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    if (!view || !view->model() || view->window()->windowType() == Qt::Popup)
        return nullptr;
    const bool typingEdits = view->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed) && view->currentIndex().flags().testFlag(Qt::ItemIsEditable);
    return typingEdits ? nullptr : view;
}

} // namespace

/// Somebody may have given the arrows themselves to these actions: what is sent here must not come back.
void TableKeys::press(QAbstractItemView *view, int key, Qt::KeyboardModifiers modifiers)
{
    if (m_isPressing)
        return;
    const QScopedValueRollback guard(m_isPressing, true);
    QKeyEvent arrow(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(view, &arrow);
}

TableKeys::TableKeys(ActionRegistry &actions, QObject *parent) : QObject(parent)
{
    const auto pressed = [this](int key) {
        return [this, key] {
            if (QAbstractItemView *view = movable(QApplication::focusWidget()))
                press(view, key, Qt::NoModifier);
        };
    };
    m_down = actions.add({ .id = u"table.down"_s, .text = tr("Next Row"), .tip = tr("Down in any table or list; with Shift the marks are extended"), .shortcut = QKeySequence(Qt::Key_J),
                             .inEveryTable = true, .run = pressed(Qt::Key_Down) }, this);
    m_up = actions.add({ .id = u"table.up"_s, .text = tr("Previous Row"), .tip = tr("Up in any table or list; with Shift the marks are extended"), .shortcut = QKeySequence(Qt::Key_K),
                           .inEveryTable = true, .run = pressed(Qt::Key_Up) }, this);
    qApp->installEventFilter(this);
}

bool TableKeys::isFor(const QAction *action, const QKeyEvent &event)
{
    const auto asked = event.modifiers() & ~Qt::KeypadModifier;
    for (const QKeySequence &each : action->shortcuts()) {
        if (each.count() != 1 || each[0].key() != event.key())
            continue;
        const Qt::KeyboardModifiers own = each[0].keyboardModifiers();
        if (own == asked || own == (asked & ~Qt::ShiftModifier))   // Shift beside it is for the arrow
            return true;
    }
    return false;
}

bool TableKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_isPressing)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isDown = isFor(m_down, key);
    if (!isDown && !isFor(m_up, key))
        return false;
    QAbstractItemView *view = movable(watched);
    if (!view)
        return false;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    press(view, isDown ? Qt::Key_Down : Qt::Key_Up, shift ? Qt::ShiftModifier : Qt::NoModifier);
    return true;
}

} // namespace muster
