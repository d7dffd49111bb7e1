// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablemodel.h"
#include "models/versions/versionpicture.h"

#include <QPointer>
#include <QWidget>

namespace muster {

class ChartPanel;
class TimeChart;
class VersionPast;

/// How many runners were as far behind as the slider says, over the recorded past. What is recorded is read only while this is on
/// screen; the slider then only looks numbers up.
class VersionTrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionTrendView(QWidget *parent = nullptr);

    /// nullptr: not connected. Not owned.
    void setPast(VersionPast *past);
    void setGround(const VersionPicture::Ground &ground);
    void setBehind(int minors);
    void setTimes(const CellTimes &times);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void watch();
    void showTrend();
    void showEmpty();

    QPointer<VersionPast> m_past;
    VersionPicture::Ground m_ground;
    TimeDisplay m_display = TimeDisplay::Local;
    int m_behind = 0;
    TimeChart *m_chart;
    ChartPanel *m_panel;
};

} // namespace muster
