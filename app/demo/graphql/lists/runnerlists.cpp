// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/runnerlists.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Kind = SortColumn::Kind;

class RunnerPager {
public:
    RunnerPager(const World &world, const RunnerList &list, const RunnerListArguments &arguments, Slice slice)
        : m_world(world), m_list(list), m_filter(arguments.filter)
    {
        m_filter.begin(world);
        m_page.slice = std::move(slice);
        if (arguments.needsRows) {
            if (m_page.slice.column.name == "created_at"_L1)
                walk();
            else
                scan();
            m_page.finish();
        }
    }

    /// The filter is asked of every runner only where a plain count does not know.
    [[nodiscard]] qint64 count(qint64 limit) const
    {
        qint64 found = 0;
        if (m_filter.isPlain()) {
            found = m_list.count();
        } else {
            m_list.walk(Order::OldestFirst, {}, [&](const Runner &runner) {
                found += m_filter.matches(m_world, runner) ? 1 : 0;
                return limit == 0 || found <= limit;
            });
        }
        return limit > 0 ? std::min(found, limit + 1) : found;
    }

    Connection &page() { return m_page; }

private:
    [[nodiscard]] RowKey keyOf(const Runner &runner) const
    {
        const QLatin1StringView column = m_page.slice.column.name;
        if (column == "contacted_at"_L1)
            return { m_world.contactedAt(runner), {}, runner.id };
        if (column == "token_expires_at"_L1)
            return { runner.tokenExpiresAt, {}, runner.id };
        return { runner.createdAt, {}, runner.id };
    }

    void walk()
    {
        const Slice &slice = m_page.slice;
        const bool oldestFirst = slice.column.descending == slice.fromEnd;
        const auto &from = slice.fromEnd ? slice.before : slice.after;
        std::optional<RunnerKey> start;
        if (from)
            start = RunnerKey { from->moment, from->id };
        m_list.walk(oldestFirst ? Order::OldestFirst : Order::NewestFirst, start, [&](const Runner &runner) {
            const RowKey key = keyOf(runner);
            if (!slice.contains(key))
                return false;   // beyond the other cursor
            if (m_filter.matches(m_world, runner))
                add(key, runner);
            return qsizetype(m_page.nodes.size()) <= slice.size;
        });
    }

    void scan()
    {
        const Slice &slice = m_page.slice;
        const auto nearer = [&slice](const auto &a, const auto &b) {
            return slice.fromEnd ? comesBefore(b.first, a.first, slice.column) : comesBefore(a.first, b.first, slice.column);
        };
        // The best rows so far as a heap, the worst of them on top.
        std::vector<std::pair<RowKey, const Runner *>> best;
        const auto room = size_t(slice.size) + 1;
        m_list.walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            const std::pair<RowKey, const Runner *> row(keyOf(runner), &runner);
            if (!slice.contains(row.first) || (best.size() == room && !nearer(row, best.front())) || !m_filter.matches(m_world, runner))
                return true;
            if (best.size() == room) {
                std::pop_heap(best.begin(), best.end(), nearer);
                best.pop_back();
            }
            best.push_back(row);
            std::push_heap(best.begin(), best.end(), nearer);
            return true;
        });
        std::sort_heap(best.begin(), best.end(), nearer);
        for (const auto &[key, runner] : best)
            add(key, *runner);
    }

    void add(const RowKey &key, const Runner &runner)
    {
        m_page.nodes.push_back({ &runner });
        m_page.keys.push_back(key);
    }

    const World &m_world;
    const RunnerList &m_list;
    RunnerFilter m_filter;
    Connection m_page;
};

} // namespace

std::optional<SortColumn> RunnerListArguments::sortOf(const FieldPlan &field)
{
    const Input *given = field.argument("sort");
    const QString sort = given && !given->isNull() ? given->string : u"CREATED_DESC"_s;
    const bool descending = sort.endsWith("_DESC"_L1);
    if (sort.startsWith("CONTACTED"_L1))
        return SortColumn { Kind::Time, "contacted_at"_L1, descending };
    if (sort.startsWith("TOKEN_EXPIRES_AT"_L1))
        return SortColumn { Kind::Time, "token_expires_at"_L1, descending };
    if (sort.startsWith("CREATED"_L1))
        return SortColumn { Kind::Time, "created_at"_L1, descending, false };
    return std::nullopt;
}

bool writeRunners(Run &run, const FieldPlan &field, const RunnerList &list, const QString &settingsPath)
{
    const auto &arguments = field.as<RunnerListArguments>();
    if (!arguments.sort)
        return run.fail(field, u"runner_performance_insights feature is required for MOST_ACTIVE_DESC sorting"_s);
    auto slice = sliceOf(arguments, *arguments.sort);
    if (!slice)
        return run.fail(field, slice.error());
    RunnerPager pager(run.world(), list, arguments, std::move(*slice));
    Connection &page = pager.page();
    page.settingsPath = settingsPath;
    page.count = [&pager](qint64 limit) { return pager.count(limit); };
    return run.object(field, { &page });
}

} // namespace muster::demo::graphql
