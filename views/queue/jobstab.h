// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/operations/plan.h"
#include "models/tables/tablemodel.h"
#include "views/charts/timescale.h"

#include <QWidget>

#include <optional>

namespace muster {

class ActionRegistry;
class FleetSync;
class JobSampler;
class Operations;

/// Every job that waits or runs, narrowed by the filter language, and why the current one waits.
class JobsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsTab(ActionRegistry &actions, QWidget *parent = nullptr);
    ~JobsTab() override;

    struct Sources {
        JobSampler *sampler = nullptr;
        FleetSync *sync = nullptr;
        Operations *operations = nullptr;
    };
    void setSources(const Sources &sources, const QString &instance);
    void setTimes(const CellTimes &times);
    /// The sampler has another one.
    void showPicture();
    /// Only jobs that waited or ran in this range; nullopt: all.
    void setBrushed(const std::optional<TimeRange> &range);
    void showTagSet(const QStringList &tags);
    /// Makes it the current row; false: it is not among those that wait or run.
    bool showJob(JobId job);
    void focusTable();
    [[nodiscard]] QStringList menuActions() const;

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    void jobRequested(const muster::Job &job);
    void planMade(const muster::Plan &plan);
};

} // namespace muster
