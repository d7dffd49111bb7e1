// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/matchingrows.h"

#include "models/filter/evaluation.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <system_error>
#include <thread>

namespace muster {

namespace {

/// Rows from `from` to before `to`.
std::vector<quint32> matchingBetween(const Filter::Node &root, const QuestionMaker &make, std::size_t from, std::size_t to)
{
    std::vector<quint32> matching;
    Evaluation evaluation(root, make);
    std::array<quint32, Evaluation::blockSize> rows;
    std::array<Truth, Evaluation::blockSize> answers;
    for (; from < to; from += rows.size()) {
        const std::size_t count = std::min(rows.size(), to - from);
        std::iota(rows.begin(), rows.begin() + count, quint32(from));
        evaluation.answer({ rows.data(), count }, answers.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (answers[i] == Truth::Yes)
                matching.push_back(rows[i]);
        }
    }
    return matching;
}

int costOf(const Filter::Node &node)
{
    int cost = node.kind == Filter::Node::Kind::Term ? node.term.spec->cost : 0;
    for (const Filter::Node::Ptr &child : node.children)
        cost += costOf(*child);
    return cost;
}

/// How many threads are worth their beginning, and the risk that a busy machine lets one of them wait.
std::size_t partsFor(const Filter::Node &root, std::size_t rows)
{
    constexpr double worthwhile = 4e6;   // nanoseconds a thread: most filters are done sooner by one
    constexpr std::size_t most = 4;
    const auto parts = std::size_t(double(rows) * costOf(root) / worthwhile);
    return std::clamp<std::size_t>(parts, 1, std::min<std::size_t>(most, std::max(1U, std::thread::hardware_concurrency())));
}

} // namespace

std::vector<quint32> rowsMatching(const Filter::Node &root, std::size_t rows, const QuestionMaker &make)
{
    const std::size_t parts = partsFor(root, rows);
    std::vector<std::vector<quint32>> found(parts);
    const auto work = [&](std::size_t part) { found[part] = matchingBetween(root, make, rows * part / parts, rows * (part + 1) / parts); };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < parts; ++part) {
            try {
                threads.emplace_back(work, part);
            } catch (const std::system_error &) {
                work(part);
            }
        }
        work(0);
    }
    for (std::size_t part = 1; part < parts; ++part)
        found[0].insert(found[0].end(), found[part].begin(), found[part].end());
    return std::move(found[0]);
}

} // namespace muster
