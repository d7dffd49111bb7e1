// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chart.h"
#include "views/charts/ribbondata.h"

#include <QRectF>

#include <array>
#include <memory>
#include <optional>

class QScrollBar;

namespace muster {

/// Who was busy when: a row for each name, a block for each job, told apart by colour and by shape (failures are taller and
/// striped, canceled ones low, running ones hollow). Jobs at the same time lie in lanes of their row. Up and Down go through
/// the rows, Left and Right through the blocks of one, Enter or a click activates a block; ranges are brushed as in TimeChart.
class BusyRibbon final : public Chart
{
    Q_OBJECT

public:
    explicit BusyRibbon(QWidget *parent = nullptr);

    void setData(RibbonData data);
    [[nodiscard]] const RibbonData &data() const { return *m_data; }

    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] std::vector<LegendEntry> legend() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] TimeBrush *brush() const override { return m_brush; }

    /// A block by its place in data(), whose blocks are in order of their beginning.
    struct Place {
        int row = 0;
        int block = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] const std::optional<Place> &current() const { return m_current; }
    /// Where it is drawn, scrolled as it is now.
    [[nodiscard]] QRectF rectOf(const Place &place) const;
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

Q_SIGNALS:
    void blockActivated(qint64 id);

protected:
    void arrange(const QSize &size) override;
    void paintPicture(QPainter *painter, const QSize &size) override;
    void paintOverlay(QPainter *painter) override;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] const RibbonData::Block &at(const Place &place) const { return m_data->rows[std::size_t(place.row)].blocks[std::size_t(place.block)]; }
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &point) const;
    [[nodiscard]] double rowTop(int row) const;
    [[nodiscard]] double rowHeight(int row) const { return m_tops[std::size_t(row) + 1] - m_tops[std::size_t(row)]; }
    /// What it is, how it ended, when it ran, on which machine.
    [[nodiscard]] QStringList words(const Place &place) const;
    [[nodiscard]] Instant endOf(const RibbonData::Block &block) const;
    void setCurrent(const std::optional<Place> &place);
    void moveToRow(int row);
    void moveToBlock(int step);
    void scrollTo(const Place &place);
    void fillTable();
    using Rects = std::array<QList<QRect>, 4>;   ///< by result
    void addRow(int row, Rects *rects) const;
    void paintBlocks(QPainter *painter, const Rects &rects) const;

    std::shared_ptr<const RibbonData> m_data;   ///< shared with the columns of the table
    std::vector<RibbonLanes> m_lanes;           ///< one for each row
    std::vector<double> m_tops{ 0 };            ///< of the rows from the first one's top on, and the bottom of the last
    std::vector<TimeRange> m_gaps;
    TimeScale m_scale;
    QRectF m_plot;
    std::optional<Place> m_current;
    TimeBrush *m_brush;
    QScrollBar *m_bar;
};

} // namespace muster
