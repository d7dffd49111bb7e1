// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ActionRegistry;
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
    QLabel *m_counts;
    QPushButton *m_markAll;
};

} // namespace muster
