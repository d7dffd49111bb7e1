// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace muster {

class ActionRegistry;
class ElidedLabel;
class RowTable;

/// How many rows are marked, and what can be done with them. Always there, so that nothing jumps when the first is marked.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString noneMarked;      ///< "No runner is marked"
        QStringList actions;     ///< ids
    };
    BulkBar(RowTable &table, ActionRegistry &actions, const Content &content, QWidget *parent = nullptr);
    /// For widgets that belong at its end.
    void addTool(QWidget *tool);

private:
    void update();

    RowTable &m_table;
    QString m_noneMarked;
    ElidedLabel *m_counts;
    QPushButton *m_markAll;
    QPushButton *m_bringBack;   // in the place of the other while there is something to bring back
};

} // namespace muster
