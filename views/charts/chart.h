// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/celltext.h"
#include "views/charts/chartlegend.h"
#include "views/charts/charttable.h"

#include <QPixmap>
#include <QWidget>

namespace muster {

class TimeBrush;

/// What every chart is to the panel around it: a picture with a legend, the same numbers as a table, and perhaps a stretch of
/// time that can be brushed. The picture is kept as a pixmap, so that moving a cursor over it costs next to nothing; it is
/// made anew when the data, the size, the font or the palette change. GUI thread.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /// What the chart is of, for assistive tools; where a cursor is follows it.
    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] ChartTable *table() const { return m_table; }
    [[nodiscard]] const QString &spoken() const { return m_spoken; }

    /// By which clock times are written.
    void setTimeDisplay(TimeDisplay display);
    [[nodiscard]] TimeDisplay timeDisplay() const { return m_display; }

    /// Whether there is anything to draw.
    [[nodiscard]] virtual bool hasData() const = 0;
    [[nodiscard]] virtual std::vector<LegendEntry> legend() const = 0;
    /// The whole in one sentence, for assistive tools: "pending 12, running 40 at 14:05".
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual TimeBrush *brush() const { return nullptr; }

    /// The picture at a size of its own, without cursor and brushed range; in vectors where the painter can.
    void renderTo(QPainter *painter, const QSize &size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The data, or what the legend says of them.
    void changed();

protected:
    /// Lays out for this size, which arrange() is told before any paintPicture().
    virtual void arrange(const QSize &size) = 0;
    virtual void paintPicture(QPainter *painter, const QSize &size) = 0;
    /// What comes and goes above the picture: cursors, the brushed range.
    virtual void paintOverlay(QPainter *painter);

    /// The data have changed: draw again, tell the panel. Subclasses have given their table its new content before.
    void refresh();
    /// The picture has changed, but not what it is of.
    void repaintPicture();
    /// What is under the cursor: said by assistive tools in one sentence, shown as a tip line by line, at `place` unless that is null.
    void say(const QStringList &lines, const QPoint &place = {});
    /// A frame while the chart has the focus; for the end of paintOverlay().
    void paintFocus(QPainter *painter) const;
    /// Quiet and a little smaller than the program's font: for axes.
    [[nodiscard]] QFont axisFont() const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
    QString m_spoken;
    ChartTable *m_table;
    TimeDisplay m_display = TimeDisplay::Local;
    QPixmap m_picture;
};

} // namespace muster
