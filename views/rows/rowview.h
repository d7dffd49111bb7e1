// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/rows/markgestures.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QTableView>

#include <memory>

#include <vector>

namespace muster {

class MarkMirror;
class RowHeader;
class RowTable;

/// A RowTable on screen. Marks, kept by the table, are the one selection; Qt's own selection only mirrors those in sight. The
/// current row is independent of them: it is where the keyboard is and what details are shown of.
///
/// Scroll position and current row survive refreshes: the row at the top stays at the top. Ids are those of RowTable::idNumberAt.
class RowView : public QTableView
{
    Q_OBJECT

public:
    explicit RowView(RowTable &table, QWidget *parent = nullptr);
    ~RowView() override;

    [[nodiscard]] RowTable &table() const { return m_table; }
    [[nodiscard]] RowHeader &rowHeader() const { return *m_header; }
    /// What is looked at; it stays when the filter hides its row. 0: nothing yet.
    [[nodiscard]] qint64 currentId() const { return m_current; }
    /// Makes it current and brings it into sight, if it is shown.
    void showId(qint64 id);
    /// No row is looked at any more: what comes is about something else, and its numbers may be the same.
    void lookAway();
    /// The least part of the view (3: a third) that a column may take when widths are fitted; a third for all at first.
    void setShares(int (*shareOf)(int column)) { m_shareOf = shareOf; }
    /// So many rows are looked at for widths.
    static constexpr int fittedRows = 200;
    enum class Measure : quint8 {
        Afresh,          ///< by what is shown now
        AlsoByFormer,    ///< no narrower than what was shown before would need: a filter may have left a few short rows
    };
    /// Widths that fit the first rows, between the title's width and a small share of the view.
    void fitColumns(Measure measure = Measure::Afresh);
    /// A person sorts or filters: with the next change of rows the list starts at its top again, unless the current row was in
    /// sight; then it stays in sight. An order by text may come a moment later, so this holds for a while.
    void expectReorder();
    /// Nothing changed after all.
    void forgetReorder();

    void selectAll() override;   ///< marks what is shown; also how assistive tools ask for it

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void rowActivated();                             ///< Enter or double click
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void keyboardSearch(const QString &search) override;

private:
    void followModel();
    void rememberPlace();
    void restorePlace();
    void dragTo(int y);
    bool handleKey(QKeyEvent *event);
    [[nodiscard]] int rowAfterKey(int key) const;
    [[nodiscard]] int rowsPerPage() const;
    void setCurrentRow(int row);
    void lookAt(qint64 id);

    RowTable &m_table;
    RowHeader *m_header;
    MarkGestures m_gestures;
    MarkMirror *m_mirror = nullptr;
    int (*m_shareOf)(int column) = nullptr;
    std::vector<int> m_wanted;    ///< by column: the width that the rows would need that were looked at so far
    qint64 m_current = 0;
    qint64 m_top = 0;             ///< at the top before the model changed; none when the list was at its beginning
    bool m_currentWasVisible = false;
    bool m_modelChanging = false;
    QDeadlineTimer m_reorderUntil;   ///< expired: changes are a refresh's, not a person's
    bool m_dragging = false;
    QBasicTimer m_autoScroll;
    int m_dragY = 0;
};

} // namespace muster
