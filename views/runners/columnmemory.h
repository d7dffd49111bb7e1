// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/runnertable.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace muster {

class RunnerView;
class Settings;

/// Which columns are shown, in which order and width, and by what the table is sorted: remembered in the settings, changed
/// through a menu. The first time, widths fit what is there, and the window until somebody chooses one.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    ColumnMemory(Settings &settings, RunnerView &view);

    void restore();
    void save();
    /// Once, when the first rows are there: nothing was remembered, so widths are chosen.
    void rowsArrived();
    void reset();

    /// Fills a menu with a check per column, "fit" and "reset".
    void fillMenu(QMenu *menu);
    void setSortKeys(const std::vector<RunnerTable::SortKey> &keys);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void noteResized(int column, int from, int to);
    void hideExtras();
    void toggle(int column, bool shown);

    Settings &m_settings;
    RunnerView &m_view;
    bool m_fitted = false;
    bool m_followsWindow = false;   // the widths are still ours
    bool m_isFitting = false;
    QTimer m_fitSoon;
};

} // namespace muster
