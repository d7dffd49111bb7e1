// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/overview/counttile.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace muster {

class FlowLayout;

/// One number and what a click on it opens.
struct OverviewTile {
    QString id;                     ///< the tile's object name
    CountTile::Content content;
    std::function<void()> open;
};

/// A heading, perhaps a sentence, and tiles that flow into as many rows as the width needs. Hidden while it has neither tiles nor
/// a sentence. Tiles are used again, so that a refresh takes the keyboard from nobody.
class OverviewSection final : public QWidget
{
    Q_OBJECT

public:
    OverviewSection(const QString &name, const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setSentence(const QString &sentence);
    void setTiles(std::vector<OverviewTile> tiles);
    /// Beside the heading, at the end.
    void addTool(QWidget *tool);
    /// What the keyboard reaches, in the order in which it is read: the tool, then the tiles.
    [[nodiscard]] QWidgetList stops() const;

Q_SIGNALS:
    /// There are other tiles than before: they stand at the end of the tab order.
    void stopsChanged();

private:
    void updateVisible();

    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_head;
    QWidget *m_tool = nullptr;
    QWidget *m_box;
    FlowLayout *m_flow;
    std::vector<CountTile *> m_widgets;
    std::vector<OverviewTile> m_tiles;
};

} // namespace muster
