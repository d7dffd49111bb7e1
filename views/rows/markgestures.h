// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

#include <unordered_map>

namespace muster {

class RowTable;

/// What a click, a drag and Shift mean for the marks, in the terms every list uses: a click marks one row and no other,
/// Ctrl adds or takes out, Shift marks from where one began. Knows rows, not pixels; the view tells it what happened.
class MarkGestures final {
public:
    explicit MarkGestures(RowTable &table) : m_table(table) { }

    /// A press on a row. Without modifiers the anchor moves there.
    void press(int row, Qt::KeyboardModifiers modifiers);
    /// The check box, Space, Ctrl+click: this row alone, the others stay.
    void toggle(int row);
    /// Shift+arrow, Shift+click, dragging: everything from the anchor to `row`, and nothing that only the last extent covered.
    /// `from` is the anchor if there is none yet; `keepOthers` is Ctrl+Shift.
    void extendTo(int row, int from, bool keepOthers);
    /// Dragging on after press().
    void drag(int row);
    /// Rows have been reordered, or somebody else changed marks: the next extent starts afresh (the anchor stays, by id).
    void forgetExtent();
    /// The current row moved without marking: the next Shift begins there.
    void forgetAnchor();

private:
    void setExtent(int anchor, int row);

    RowTable &m_table;
    qint64 m_anchor = 0;                 ///< the id of its row (see RowTable::idNumberAt); 0: none
    int m_extentFrom = -1;               ///< -1: no extent
    int m_extentTo = -1;
    bool m_value = true;                 ///< what the extent sets: a Ctrl+drag from a marked row takes out
    bool m_keepOthers = false;
    std::unordered_map<int, bool> m_before;   ///< with m_keepOthers: how covered rows were, for when the extent shrinks
};

} // namespace muster
