// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the answers about 100,000 runners cost the client: JSON to pages, pages to one fleet.

#include "models/fleet/snapshotbuilder.h"
#include "models/gitlab/decode/runnerspage.h"
#include "tests/bench/figure.h"
#include "tests/models/gitlab/runnerfixtures.h"

#include <cstdio>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;

int main()
{
    constexpr int pageSize = 100, pages = 1000;
    std::vector<Answer> answers(pages);
    for (int i = 0; i < pages; ++i) {
        answers[std::size_t(i)].status = 200;
        answers[std::size_t(i)].body = "{\"data\":" + ordinaryPage(1 + qint64(i) * pageSize, pageSize) + "}";
        answers[std::size_t(i)].body.reserve(answers[std::size_t(i)].body.size() + 64);   // as the transport leaves it
    }
    std::printf("%d pages of %.0f kB\n", pages, double(answers.front().body.size()) / 1e3);

    std::vector<Snapshot::Ptr> read;
    figure("JSON parsed to the end", 150, [&] {
        for (const Answer &answer : answers) {
            if (!openEnvelope(answer))
                std::abort();
        }
    }, 5);
    figure("pages read (parsing included)", 300, [&] {
        read.clear();
        for (const Answer &answer : answers) {
            const auto reply = openEnvelope(answer);
            auto page = readRunnersPage(*reply, Scope::Kind::Instance);
            if (!page)
                std::abort();
            read.push_back(std::move(page->runners));
        }
    }, 5);
    figure("pages joined to one fleet", 100, [&] {
        SnapshotBuilder fleet;
        for (const Snapshot::Ptr &page : read)
            fleet.append(*page);
        if (fleet.finish({})->size() != qsizetype(pageSize) * pages)
            std::abort();
    }, 5);
}
