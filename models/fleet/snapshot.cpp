// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshot.h"

#include <algorithm>

namespace muster {

std::optional<qsizetype> Snapshot::find(RunnerId id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const RunnerRow &row, RunnerId wanted) { return row.id < wanted; });
    if (at == m_rows.end() || at->id != id)
        return std::nullopt;
    return at - m_rows.begin();
}

std::span<const TextId> Snapshot::tags(TagSetIndex index) const
{
    if (index >= m_tagSets.size())
        return {};
    const TagSpan span = m_tagSets[index];
    return { m_tagTexts.data() + span.first, span.count };
}

std::string_view Snapshot::foreignNameOf(quint8 value) const
{
    const std::size_t at = std::size_t(value) - firstForeign;
    return value >= firstForeign && at < m_foreign.size() ? text(m_foreign[at]) : std::string_view();
}

qsizetype Snapshot::bytes() const
{
    const auto size = [](const auto &items) { return qsizetype(items.capacity() * sizeof(items[0])); };
    return m_pool->bytes() + size(m_rows) + size(m_managers) + size(m_tagSets) + size(m_tagTexts) + size(m_owners) + size(m_users);
}

} // namespace muster
