// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/markgestures.h"

#include "models/tables/rowtable.h"

#include <algorithm>

namespace muster {

void MarkGestures::press(int row, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        extendTo(row, row, control);
        return;
    }
    if (control) {
        toggle(row);
        return;
    }
    m_table.markOnly(row);
    m_anchor = m_table.idNumberAt(row);
    m_value = true;
    m_keepOthers = false;
    m_before.clear();
    m_extentFrom = m_extentTo = row;
}

void MarkGestures::toggle(int row)
{
    const bool before = m_table.isMarked(row);
    m_anchor = m_table.idNumberAt(row);
    m_value = !before;
    m_keepOthers = true;
    m_before = { { row, before } };
    m_extentFrom = m_extentTo = row;
    m_table.setMarked(row, m_value);
}

void MarkGestures::drag(int row)
{
    if (m_extentFrom >= 0)
        setExtent(m_extentFrom, row);
}

void MarkGestures::extendTo(int row, int from, bool keepOthers)
{
    int anchor = m_anchor != 0 ? m_table.rowOfIdNumber(m_anchor) : -1;
    if (anchor < 0) {
        anchor = from;
        m_anchor = m_table.idNumberAt(from);
        m_extentFrom = m_extentTo = -1;
    }
    if (m_extentFrom != anchor || m_keepOthers != keepOthers) {
        m_keepOthers = keepOthers;
        m_value = true;
        m_before.clear();
        m_extentFrom = m_extentTo = -1;
        if (!keepOthers)
            m_table.clearMarks();
    }
    m_value = true;
    setExtent(anchor, row);
}

void MarkGestures::setExtent(int anchor, int row)
{
    const int low = std::min(anchor, row), high = std::max(anchor, row);
    if (m_extentFrom >= 0) {
        // What only the old extent covered goes back to what it was.
        const int oldLow = std::min(m_extentFrom, m_extentTo), oldHigh = std::max(m_extentFrom, m_extentTo);
        const auto restore = [this](int from, int to) {
            if (from > to)
                return;
            if (!m_keepOthers) {
                m_table.setMarkedRange(from, to, false);
                return;
            }
            for (int at = from; at <= to; ++at) {
                if (const auto known = m_before.find(at); known != m_before.end())
                    m_table.setMarked(at, known->second);
            }
        };
        restore(oldLow, std::min(oldHigh, low - 1));
        restore(std::max(oldLow, high + 1), oldHigh);
    }
    if (m_keepOthers) {
        for (int at = low; at <= high; ++at)
            m_before.try_emplace(at, m_table.isMarked(at));
    }
    m_extentFrom = anchor;
    m_extentTo = row;
    m_table.setMarkedRange(low, high, m_value);
}

void MarkGestures::forgetExtent()
{
    m_extentFrom = m_extentTo = -1;
    m_before.clear();
}

void MarkGestures::forgetAnchor()
{
    m_anchor = 0;
    forgetExtent();
}

} // namespace muster
