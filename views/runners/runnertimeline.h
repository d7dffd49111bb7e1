// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace muster {

class FleetPast;
class SmallTable;
class TimelineTable;

/// What is on record to have happened to one runner, newest first. Asks when another runner is shown, and when something new was
/// recorded.
class RunnerTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit RunnerTimeline(QWidget *parent = nullptr);

    /// nullptr: there is no record. Not owned.
    void setPast(FleetPast *past);
    /// `createdAt` tells the runner from another one with its number.
    void show(RunnerId runner, Instant createdAt, const CellTimes &times);

private:
    void ask();

    QPointer<FleetPast> m_past;
    RunnerId m_runner;
    Instant m_createdAt;
    QLabel *m_note;
    TimelineTable *m_changes;
    SmallTable *m_table;
};

} // namespace muster
