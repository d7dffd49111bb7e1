// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanup.h"
#include "models/tables/tablemodel.h"

#include <QTabWidget>

#include <vector>

namespace muster {

class CleanupItemTable;
class CleanupRunTable;
class CleanupTrendView;
class LineTable;
class QuarantineTable;
class RemovedRunnerTable;

/// The lower half of the Cleanup page, in tabs: what the rules would take now, the quarantine, past runs, removed runners, and all of
/// that over time. Shows, and says what is chosen; it changes nothing.
class CleanupParts final : public QTabWidget
{
    Q_OBJECT

public:
    explicit CleanupParts(QWidget *parent = nullptr);

    /// nullptr: not connected.
    void showParts(const Cleanup *cleanup, const CellTimes &times);
    /// In the quarantine's tab; empty while another one is in front.
    [[nodiscard]] std::vector<RunnerId> chosenQuarantine() const;
    /// In the tab of removed runners; nullptr while another one is in front.
    [[nodiscard]] const RemovedRunner *chosenRemoved() const;

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    /// Another tab, or other rows.
    void choiceChanged();

private:
    LineTable *addTable(QAbstractItemModel *model, int wideColumn, const QString &name, const QString &accessibleName);

    CleanupItemTable *m_items;
    QuarantineTable *m_quarantine;
    CleanupRunTable *m_runs;
    RemovedRunnerTable *m_removed;
    LineTable *m_itemsView;
    LineTable *m_quarantineView;
    LineTable *m_runsView;
    LineTable *m_removedView;
    CleanupTrendView *m_trend;
};

} // namespace muster
