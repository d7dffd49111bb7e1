// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/selection.h"

#include "app/headless/terminal.h"
#include "app/session/shippeddata.h"
#include "models/wording/filtererrortext.h"

namespace muster::headless {

std::optional<Filter> Selection::filterFrom(const QStringList &words, Terminal &terminal)
{
    const QString text = words.join(u' ');
    const auto filter = Filter::parse(text);
    if (filter)
        return *filter;
    complain(filter.error(), text, terminal);
    return std::nullopt;
}

void Selection::complain(const FilterError &error, const QString &text, Terminal &terminal)
{
    terminal.complain(filterErrorText(error));
    // The place, as a compiler shows it.
    terminal.complain(QLatin1String("  ") + text);
    terminal.complain(QLatin1String("  ") + QString(error.position, u' ') + QString(qMax<qsizetype>(error.length, 1), u'^'));
}

Selection::Selection(Snapshot::Ptr fleet, const Filter &filter)
    : m_fleet(std::move(fleet)), m_filter(filter), m_lag(LagTable::build(*m_fleet, knownReleaseList().catalogue, knownReleaseList().catalogue.newest()))
{
    FilterContext context;
    context.now = m_fleet->asOf();
    context.lag = &m_lag;
    m_rows = filter.matchingRows(*m_fleet, context);
}

std::vector<RunnerId> Selection::ids() const
{
    std::vector<RunnerId> ids;
    ids.reserve(m_rows.size());
    for (const quint32 row : m_rows)
        ids.push_back(m_fleet->row(row).id);
    return ids;
}

} // namespace muster::headless
