// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>
#include <map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Rows by creation: from which one on how many were made within the hour, where these are most.
std::pair<qsizetype, qsizetype> busiestHour(const std::vector<const RunnerRow *> &rows)
{
    std::pair<qsizetype, qsizetype> most{ 0, 0 };
    for (std::size_t from = 0, to = 0; to < rows.size(); ++to) {
        while (rows[to]->createdAt.seconds() - rows[from]->createdAt.seconds() > 3600)
            ++from;
        if (qsizetype(to - from) + 1 > most.second)
            most = { qsizetype(from), qsizetype(to - from) + 1 };
    }
    return most;
}

} // namespace

constinit const Signal manyAtOnce{
    .id = "many_at_once",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Many runners at once by one person"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "One account made many runners within the hour, or made its first ones and several at once: what a stolen account or token does to stay."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A rollout by a script."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Snapshot &fleet = input.now();
            std::map<qint64, std::vector<const RunnerRow *>> byCreator;
            for (const RunnerRow *row : input.added()) {
                if (const UserId creator = fleet.user(row->creator).id; creator.isValid() && row->createdAt.isKnown())
                    byCreator[creator.value].push_back(row);
            }
            std::erase_if(byCreator, [&](const auto &each) { return qsizetype(each.second.size()) < std::min(input.settings().manyOfNewcomer, input.settings().manyAtOnce); });
            for (auto &[creator, rows] : byCreator) {
                const auto beforeRows = input.before().rows();
                const bool isNewcomer = std::none_of(beforeRows.begin(), beforeRows.end(), [&, id = creator](const RunnerRow &row) { return input.before().user(row.creator).id.value == id; });
                const qsizetype most = isNewcomer ? input.settings().manyOfNewcomer : input.settings().manyAtOnce;
                std::sort(rows.begin(), rows.end(), [](const RunnerRow *a, const RunnerRow *b) { return a->createdAt < b->createdAt; });
                const auto [first, count] = busiestHour(rows);
                if (count < most)
                    continue;
                const RunnerRow &row = *rows[std::size_t(first)];
                const RunnerRow &last = *rows[std::size_t(first + count - 1)];
                sink.raise(row,
                    { .subject = evidenceText(fleet.text(fleet.user(row.creator).username)),
                        .evidence = { { u"creator"_s, {}, evidenceText(fleet.text(fleet.user(row.creator).username)), row.createdAt }, { u"runners_made"_s, isNewcomer ? u"0"_s : QString(), QString::number(count), last.createdAt } } });
            }
        },
};

} // namespace muster
