// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ActionRegistry;
class RunnerTable;

/// How many runners are marked, and what can be done with them. Always there, so that nothing jumps when the first is marked.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    BulkBar(RunnerTable &table, ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void update();

    RunnerTable &m_table;
    QLabel *m_counts;
    QPushButton *m_markAll;
};

} // namespace muster
