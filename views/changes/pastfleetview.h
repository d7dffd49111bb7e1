// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/pastload.h"
#include "models/tables/tablemodel.h"
#include "models/versions/releasecatalogue.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSlider;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ElidedLabel;
class EmptyState;
class FleetPast;
class RunnerTable;
class RunnerView;

/// The fleet as it was at any load on record, chosen with a slider: to be looked at, not to be changed.
///
/// Actions: `changes.earlier` and `changes.later`, made here.
class PastFleetView final : public QWidget
{
    Q_OBJECT

public:
    PastFleetView(ActionRegistry &actions, QWidget *page, QWidget *parent = nullptr);
    ~PastFleetView() override;

    /// nullptr: not connected. Not owned.
    void setPast(FleetPast *past);
    void setCatalogue(const ReleaseCatalogue &catalogue);
    void setTimes(const CellTimes &times);
    /// Moments are shown only while somebody looks.
    void setLoads(const PastLoads &loads);
    void setFilter(const Filter &filter);
    void showMoment(Instant moment);
    [[nodiscard]] RunnerTable &table() const { return *m_table; }
    void focusTable();

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    void shownChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void step(int by);
    void moved();
    void ask();
    void showState();
    [[nodiscard]] const PastLoad *chosen() const;

    ActionRegistry &m_actions;
    QPointer<FleetPast> m_past;
    PastLoads m_loads;
    CellTimes m_times;
    QSlider *m_slider;
    ElidedLabel *m_moment;
    RunnerTable *m_table;
    RunnerView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;           ///< the slider comes to rest
    Instant m_shown;         ///< what the table holds, or waits for; unknown: nothing
    bool m_isBroken = false;
};

} // namespace muster
