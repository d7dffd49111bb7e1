// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "models/tables/rowtable.h"
#include "views/rows/rowview.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace muster {

/// Which columns are shown, in which order and width, and by what the table is sorted: remembered in the settings, changed
/// through a menu. The first time, widths fit what is there, and the window until somebody chooses one.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    using Keys = std::vector<RowTable::SortColumn>;

    /// `usual` is the order until somebody chooses another.
    ColumnMemory(Settings &settings, Settings::Table place, RowView &view, Keys usual);

    void restore();
    void save();
    /// Rows are there: as long as nothing was remembered and nobody chose one, widths follow the first of them.
    void rowsArrived();
    /// Widths by what is shown now, because somebody asked for that.
    void fitAfresh();
    void reset();

    /// Fills a menu with a check per column, "fit" and "reset".
    void fillMenu(QMenu *menu);
    void setSortKeys(const Keys &keys);

    // For views that are kept by name.
    /// Ids of the columns that are shown, from the left.
    [[nodiscard]] QStringList shownColumns() const;
    /// These, in this order; unknown ones are passed over. Nothing happens when none is known.
    void showColumns(const QStringList &ids);
    [[nodiscard]] QString sorting() const;
    void sortBy(const QString &sorting);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(RowView::Measure measure);
    void noteResized(int column, int from, int to);
    void hideExtras();
    void toggle(int column, bool shown);

    Settings &m_settings;
    Settings::Table m_place;
    RowView &m_view;
    Keys m_usual;
    bool m_fitted = false;
    int m_fittedRows = 0;           // by which widths were chosen
    bool m_followsWindow = false;   // the widths are still ours
    bool m_isFitting = false;
    QTimer m_fitSoon;
};

} // namespace muster
