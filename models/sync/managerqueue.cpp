// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/managerqueue.h"

namespace muster {

void ManagerQueue::note(const Snapshot &page)
{
    for (const RunnerRow &row : page.rows()) {
        if (row.managerCount > qint64(row.managersLoaded) && m_noted.insert(row.id.value).second)
            m_waiting.push_back({ row.id, {} });
    }
}

std::optional<ManagerQueue::Ask> ManagerQueue::next()
{
    if (m_waiting.empty())
        return std::nullopt;
    Ask ask = m_waiting.front();
    m_waiting.pop_front();
    return ask;
}

} // namespace muster
