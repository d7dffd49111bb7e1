// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/cleanup/cleanuptrend.h"
#include "views/charts/barchart.h"

#include <QWidget>

#include <optional>

namespace muster {

class ChartPanel;

/// How many runners cleanup runs put into quarantine, deleted and released, by day, week or month since the first run on record.
class CleanupTrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit CleanupTrendView(QWidget *parent = nullptr);

    /// nullopt: not connected.
    void setDays(const std::optional<std::vector<CleanupDay>> &days, QDate today);

private:
    BarChart *m_chart;
    ChartPanel *m_panel;
};

/// What it shows.
[[nodiscard]] BarData cleanupBars(const CleanupTrend &trend);

} // namespace muster
