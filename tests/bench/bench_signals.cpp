// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to look for signs of compromise in 100,000 runners of which nearly all made contact since the last look.

#include "models/signals/findingbook.h"
#include "models/signals/risk.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <QFile>

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

int main()
{
    FleetMaker maker({ .runners = 100'000, .seed = 7, .managersPerRunner = 2, .owners = 5000 });
    const Snapshot::Ptr before = maker.snapshot();
    maker.makeContact(200'000);
    maker.rename(500);
    maker.change(2000);
    maker.add(200);
    maker.remove(200);
    const Snapshot::Ptr now = maker.snapshot();
    std::printf("%lld runners, %lld managers\n", static_cast<long long>(now->size()), static_cast<long long>(now->managerCount()));

    SignalFacts facts;
    const QByteArray records("id,published,severity,cvss,affected_per_record,fixed_per_record,never_released,first_existing_clean,condition,summary,source\n"
                             "CVE-1,2020-10-07,high,8.1,<16.0.0,16.0.0,,16.0.0,docker executor,one,here\n"
                             "CVE-2,2024-10-07,medium,5.1,>=17.0.0 <17.5.0,17.5.0,,17.5.0,any,two,here\n");
    facts.advisories = std::make_shared<const Advisories>(Advisories::fromCsv(records, {}).value());
    const SignalSettings settings;
    BaselineBook baselines;
    {
        const SignalInput first({ nullptr, before, facts, settings });
        figure("learning what is usual, the first time", 500, [&] { baselines.learn(first, {}); }, 1);
    }
    facts.baselines = &baselines;
    SignalLook look;
    figure("comparing two pictures", 150, [&] { return SignalInput({ before, now, facts, settings }).managerChanges().size(); }, 7);
    figure("all signals, the comparing included", 300, [&] { look = lookForSignals(SignalInput({ before, now, facts, settings })); }, 7);
    std::printf("%60d findings\n", int(look.findings.size()));
    const SignalInput input({ before, now, facts, settings });
    for (const Signal *signal : allSignals()) {
        std::vector<Finding> findings;
        FindingSink sink(input, findings);
        const double begin = threadMilliseconds();
        sink.begin(*signal);
        signal->look(input, sink);
        if (const double took = threadMilliseconds() - begin; took >= 5)
            std::printf("    %-30s %7.2f ms, %d findings\n", signal->id, took, int(findings.size()));
    }
    FindingBook book;
    figure("bringing them together with what is known, the first time", 200, [&] { (void)book.take(look, now->asOf()); }, 1);
    figure("… and again, with nothing new", 200, [&] { (void)book.take(look, now->asOf()); }, 5);
    figure("risks, runner by runner", 100, [&] { return risksOf(book.findings(), now->asOf(), RisksOf::Pending).size(); }, 5);
    figure("learning what is usual, from one look to the next", 200, [&] { baselines.learn(input, {}); }, 3);
    return 0;
}
