// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What planning and carrying out changes costs: a plan over a whole fleet of 100,000, and 1,000 runners over a line of 50 ms.

#include "models/operations/activity.h"
#include "models/operations/commonsettings.h"
#include "models/operations/operations.h"
#include "tests/bench/figure.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/runground.h"
#include "tests/support/stallmeter.h"
#include "views/operations/operationdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<RunnerId> allIds(const Snapshot &fleet)
{
    std::vector<RunnerId> ids;
    for (const RunnerRow &row : fleet.rows())
        ids.push_back(row.id);
    return ids;
}

void run(Operations &operations, const char *what, const Plan &plan, double budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    const Operation *operation = operations.run(plan);
    QEventLoop loop;
    QObject::connect(operation, &Operation::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%-80s %8.2f ms   budget %6.1f ms   %s\n", what, took, budgetMs, took <= budgetMs ? "ok" : "OVER");
    std::printf("  (%d done, %d otherwise)\n", operation->counts().done, operation->counts().total() - operation->counts().done);
    std::fflush(stdout);
}

/// The window's thread while 10,000 runners are paused and its dialog shows the progress.
void stallsOfALongRun()
{
    DemoSession session({ .runners = 14'000 });
    const Snapshot::Ptr fleet = session.load().fleet;
    RunGround ground;
    Operations operations(ground.means(session.client(), session.identity(), session.clock()));
    std::vector<RunnerId> awake;
    for (const RunnerRow &row : fleet->rows()) {
        if (row.paused == Tri::No && awake.size() < 10'000)
            awake.push_back(row.id);
    }
    const Plan plan = operations.plan(Verb::Pause, *fleet, awake);
    const Activity activity(ground.journal);   // as the window has it
    StallMeter meter;
    Operation *operation = operations.run(plan);
    OperationDialog dialog(operation);
    dialog.show();
    QEventLoop loop;
    QObject::connect(operation, &Operation::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QTimer::singleShot(200, &loop, &QEventLoop::quit);   // the report comes up
    loop.exec();
    const auto ms = [](auto span) { return double(std::chrono::duration_cast<std::chrono::microseconds>(span).count()) / 1e3; };
    std::printf("pause %d runners with the dialog open: longest stall %.1f ms, 99.9 %% under %.1f ms, budgets 33 and 16 ms %s\n", operation->counts().done, ms(meter.longest()), ms(meter.quantile(0.999)),
        meter.longest() <= std::chrono::milliseconds(33) ? "" : "OVER");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Snapshot::Ptr fleet = FleetMaker({ .runners = 100'000 }).snapshot();
    const std::vector<RunnerId> ids = allIds(*fleet);
    figure("plan to delete 100,000 runners", 200, [&] { (void)makePlan(*fleet, { Verb::Delete, ids, true, {} }); }, 5);
    const Plan plan = makePlan(*fleet, { Verb::Delete, ids, true, {} });
    figure("hash of that plan", 200, [&] { (void)plan.sha256(); }, 5);

    EditRequest edit{ ids, {}, {} };
    edit.edit.addTags = { u"moved"_s };
    edit.edit.maximumTimeout = 7200;
    edit.edit.description = u"host-{nnnnnn}"_s;
    figure("preview of an edit of tags, timeout and description over 100,000 runners", 200, [&] { (void)makeEditPlan(*fleet, edit); }, 5);
    figure("hash of that plan", 200, [plan = makeEditPlan(*fleet, edit)] { (void)plan.sha256(); }, 5);
    figure("what the settings of 100,000 runners have in common", 200, [&] { (void)commonSettings({ { 0, fleet, ids } }); }, 5);

    DemoSession session({ .runners = 6'000, .latency = std::chrono::milliseconds(50) });
    const Snapshot::Ptr real = session.load().fleet;
    RunGround ground;
    Operations operations(ground.means(session.client(), session.identity(), session.clock()));
    std::vector<RunnerId> awake;
    std::vector<RunnerId> silent;
    for (const RunnerRow &row : real->rows()) {
        if (row.paused == Tri::No && awake.size() < 1000)
            awake.push_back(row.id);
        if (row.status != RunnerStatus::Online && row.execution != JobExecution::Busy && silent.size() < 1000)
            silent.push_back(row.id);
    }
    run(operations, "pause 1,000 runners, 50 ms a request", operations.plan(Verb::Pause, *real, awake), 1200);
    EditRequest tags{ awake, {}, {} };
    tags.edit.addTags = { u"moved"_s };
    run(operations, "edit the tags of 1,000 runners, 50 ms a request, each looked at before", Operations::plan(*real, tags), 8000);
    run(operations, "delete 1,000 runners, 50 ms a request, each looked at before", operations.plan(Verb::Delete, *real, silent), 2000);
    PlanRequest oneByOne;
    oneByOne.verb = Verb::Delete;
    oneByOne.method = Plan::Method::Conditional;
    for (const RunnerRow &row : real->rows()) {
        const bool isTaken = std::find(silent.begin(), silent.end(), row.id) != silent.end();
        if (!isTaken && row.execution != JobExecution::Busy && row.canDelete == Tri::Yes && oneByOne.ids.size() < 1000)
            oneByOne.ids.push_back(row.id);
    }
    run(operations, "delete 1,000 runners one by one, 50 ms a request, six at once", operations.plan(*real, oneByOne), 15'000);
    stallsOfALongRun();
    return 0;
}
