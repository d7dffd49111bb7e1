// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace muster {

class ActionRegistry;
class ChartPanel;

/// The keys of charts, as actions of the program: so they stand in the sheet of shortcuts and can be changed there, once for every chart, and
/// are found in the Go-to box, where they mean the chart that has the keyboard, or the first on screen. Each panel does them itself.
class ChartKeys final : public QObject
{
    Q_OBJECT

public:
    explicit ChartKeys(ActionRegistry &actions, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give(ChartPanel &panel) const;
    void giveAll() const;

    ActionRegistry &m_actions;
};

} // namespace muster
