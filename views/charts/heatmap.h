// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartunit.h"

#include <QRectF>

#include <array>
#include <memory>
#include <optional>

namespace muster {

/// What a HeatMap shows: a value for each hour of the week.
struct HeatData {
    static constexpr int days = 7, hours = 24;
    /// By weekday, Monday first, and hour of the day; nullopt: nobody was watching in any such hour, which is not zero.
    std::array<std::array<std::optional<double>, hours>, days> cells{};
    ChartUnit unit = ChartUnit::Count;
    QString valueTitle;   ///< what the value is: "waiting time"
};

/// Hours across, weekdays down, each cell coloured by its value on one scale from the ground to the strongest; where there is
/// room the value stands in the cell as well. The arrow keys move a cell cursor, Enter or a click activates the cell.
class HeatMap final : public Chart
{
    Q_OBJECT

public:
    struct Cell {
        int weekday = 1;   ///< 1 Monday to 7 Sunday, as QDate has it
        int hour = 0;      ///< 0 to 23
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const HeatData &data);
    [[nodiscard]] const HeatData &data() const { return *m_data; }
    [[nodiscard]] const std::optional<Cell> &currentCell() const { return m_current; }
    void setCurrentCell(const std::optional<Cell> &cell);
    /// "Tuesday, 14:00 – 15:00: waiting time 12 min"
    [[nodiscard]] QString cellWords(const Cell &cell) const;
    [[nodiscard]] QRectF rectOf(const Cell &cell) const;

    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] std::vector<LegendEntry> legend() const override;
    [[nodiscard]] QString summary() const override;

Q_SIGNALS:
    void cellActivated(int weekday, int hour);

protected:
    void arrange(const QSize &size) override;
    void paintPicture(QPainter *painter, const QSize &size) override;
    void paintOverlay(QPainter *painter) override;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<double> valueOf(const Cell &cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF &place) const;
    /// From the top, in the order in which weeks run where the person lives.
    [[nodiscard]] static int weekdayInRow(int row);
    [[nodiscard]] static int rowOf(int weekday);
    void fillTable();
    void paintCells(QPainter *painter) const;
    void paintLabels(QPainter *painter) const;
    void paintScale(QPainter *painter) const;

    std::shared_ptr<const HeatData> m_data;   ///< shared with the columns of the table
    double m_greatest = 0;
    QRectF m_plot;
    std::optional<Cell> m_current;
};

} // namespace muster
