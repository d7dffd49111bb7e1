// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/operations/rowkeeper.h"

#include <QTableView>

namespace muster {

/// A table within a dialog: one line per row, all of the same height, so that 100,000 rows open and scroll at once. Rows
/// whose first cell is unchecked are shown crossed out. A model that begins anew leaves a person where they were, see RowKeeper.
class LineTable : public QTableView
{
    Q_OBJECT

public:
    /// `wideColumn` takes what width the others leave.
    explicit LineTable(int wideColumn, QWidget *parent = nullptr);

    /// Also sizes the columns by the first rows.
    void setModel(QAbstractItemModel *model) override;
    /// Once more, for a table that got its first rows later.
    void fitColumns();
    /// Where rows came that need more room than the first ones did, until somebody set a width by hand; columns never become narrower by it.
    void widenColumns();
    /// Rows that are chosen, as spans from first to last, ascending; the current row where none is.
    [[nodiscard]] std::vector<std::pair<int, int>> chosenRows() const;

    /// These are left out, the first of them first, while the others need the width: a narrow window does not scroll sideways. Path
    /// columns become narrower before.
    void setSpareColumns(const std::vector<int> &columns);
    /// What does not fit in these is cut in the middle: names and paths differ at both ends.
    void setPathColumns(const std::vector<int> &columns);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    /// What a column is left at least before others go.
    [[nodiscard]] int leastWidth(int column) const;

    RowKeeper m_keeper;
    int m_wideColumn;
    std::vector<int> m_spare;
    std::vector<int> m_paths;
    std::vector<int> m_widths;   // that the contents want, by column
};

} // namespace muster
