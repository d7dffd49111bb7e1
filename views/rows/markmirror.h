// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QItemSelection;
class QTableView;

namespace muster {

class RowTable;

/// Tells Qt's selection model, and with it painting and assistive tools, which of the rows near the viewport are marked.
/// Only those: a selection of 50,000 ranges costs 70 ms at every repaint. What an assistive tool selects becomes a mark.
class MarkMirror final : public QObject
{
    Q_OBJECT

public:
    /// The view has the table as its model already.
    MarkMirror(QTableView &view, RowTable &table);

    /// After scrolling, resizing, marking and any change of rows; does nothing when the mirror is still right.
    void update();
    /// Between these, what the selection model says is the model's doing and not a person's.
    void modelAboutToChange() { ++m_changing; }
    void modelChanged();

private:
    void takeOver(const QItemSelection &selected, const QItemSelection &deselected);

    struct Run {
        int from = 0;
        int to = 0;
        friend bool operator==(const Run &, const Run &) = default;
    };
    QTableView &m_view;
    RowTable &m_table;
    std::vector<Run> m_shown;
    int m_changing = 0;
    bool m_writing = false;
};

} // namespace muster
