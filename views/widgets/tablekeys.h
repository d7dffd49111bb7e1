// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeyEvent;

namespace muster {

class ActionRegistry;

/// Letters that move in every table, list and tree of the program, also those of dialogs, as the arrows do: `table.down` (J) and
/// `table.up` (K), with Shift where the arrow would extend the marks. Not where typing starts an edit, and not in lists that pop up
/// while one types. A shortcut of the page itself goes before.
class TableKeys final : public QObject
{
    Q_OBJECT

public:
    explicit TableKeys(ActionRegistry &actions, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool isFor(const QAction *action, const QKeyEvent &event);
    void press(QAbstractItemView *view, int key, Qt::KeyboardModifiers modifiers);

    QAction *m_down;
    QAction *m_up;
    bool m_isPressing = false;   // an arrow is on its way
};

} // namespace muster
