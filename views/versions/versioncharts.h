// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/versionrows.h"

#include <QTabWidget>

#include <memory>
#include <optional>

namespace muster {

class BarChart;
class ChartPanel;
class MatrixView;
class VersionMeter;
class VersionTrendView;

/// The pictures of the Versions page, in tabs: runners by distance, and matrices by executor and by owner, and the past. What is chosen in them is
/// told, not kept.
class VersionCharts final : public QTabWidget
{
    Q_OBJECT

public:
    explicit VersionCharts(QWidget *parent = nullptr);

    /// `behind`: from where on bars count; `chosen`: a bar that is framed.
    void showDistance(const VersionPicture::Ptr &picture, int behind, const std::optional<VersionNarrowing> &chosen);
    /// They know no reference, so once for each fleet is enough; the same ones change nothing.
    void showMatrices(const VersionMeter &meter);
    [[nodiscard]] VersionTrendView &trend() const { return *m_trend; }
    /// What stands in place of the chart while there is no picture.
    void setEmpty(bool isLoading, const QString &headline);

Q_SIGNALS:
    void barChosen(const muster::VersionNarrowing &bar);
    /// `words`: what it is, "docker, 18.11".
    void cellChosen(const muster::MatrixChoice &cell, const QString &words);

private:
    MatrixView *addMatrix(const QString &objectName, const QString &name);
    void chooseCell(const MatrixView &view, int line, int minor);

    BarChart *m_chart;
    ChartPanel *m_panel;
    MatrixView *m_executors;
    MatrixView *m_groups;
    VersionTrendView *m_trend;
};

} // namespace muster
