// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace muster {

/// One thing that a chart shows, in the word for it and with the mark that stands for it.
struct LegendEntry {
    enum class Mark : quint8 {
        Filled,
        Line,
        Hatched,     ///< filled, with stripes across
        Hollow,      ///< an outline
        Low,         ///< filled, half as high
        Unwatched,   ///< faint stripes: nobody was watching
    };
    QString text;
    Mark mark = Mark::Filled;
    QColor color;
    Qt::PenStyle style = Qt::SolidLine;
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// One mark, as charts and legends draw it.
void paintMark(QPainter *painter, const QRectF &rect, LegendEntry::Mark mark, const QColor &color, const QPalette &palette);
/// Marks and words in as many lines as the width needs; returns the height. Without a painter it only measures.
int paintLegend(QPainter *painter, const QRect &rect, const std::vector<LegendEntry> &entries, const QFont &font, const QPalette &palette);

/// The legend above a chart. Painted; the words are its accessible name.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const std::vector<LegendEntry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace muster
