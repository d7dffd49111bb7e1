// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runtoend.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/terminal.h"
#include "models/operations/operation.h"
#include "models/operations/planjson.h"
#include "models/wording/operationtext.h"

#include <QEventLoop>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(const Operation &operation)
{
    const Operation::Counts counts = operation.counts();
    const bool isPartlyDone = counts.done + counts.gone > 0;
    if (operation.stoppedBy())
        return isPartlyDone ? ExitStatus::PartlyDone : Connection::statusOf(*operation.stoppedBy());
    const int undone = counts.refused + counts.failed + counts.unknown + counts.notSent + counts.skipped;
    if (undone == 0)
        return ExitStatus::Done;
    if (isPartlyDone)
        return ExitStatus::PartlyDone;
    return counts.refused == counts.total() ? ExitStatus::NotAllowed : ExitStatus::PartlyDone;
}

} // namespace

ExitStatus RunToEnd::run(Operation *operation, const Report &how, Terminal &terminal)
{
    if (!operation) {
        terminal.complain(tr("This plan was made for another GitLab or user, or from an incomplete list."));
        return ExitStatus::GuardRefused;
    }
    Interruption interruption;
    QEventLoop loop;
    QObject::connect(operation, &Operation::finished, &loop, &QEventLoop::quit);
    QObject::connect(operation, &Operation::progressed, &loop, [&] {
        if (operation->state() != Operation::State::Paused)
            return;
        terminal.complain(tr("This computer slept. Each runner is looked at again before it is changed."));
        operation->resume();
    });
    QObject::connect(&interruption, &Interruption::heard, operation, [&] {
        terminal.complain(tr("Cancelled. What is on its way is waited for …"));
        operation->cancel();
    });
    if (operation->state() != Operation::State::Finished)
        loop.exec();

    if (how.json) {
        terminal.json(operationToJson(*operation));
    } else {
        for (const Operation::Item &item : operation->items()) {
            if (item.outcome != Operation::Item::Outcome::Done)
                terminal.say(u"%1 %2: %3"_s.arg(item.id.value).arg(item.name, outcomeText(item)));
        }
        terminal.say(reportHeadline(*operation));
    }
    if (operation->stoppedBy())
        how.connection.complain(*operation->stoppedBy(), terminal);
    if (interruption.wasHeard() && operation->counts().notSent > 0) {
        terminal.complain(tr("To go on with the rest: muster-cli resume-run %1").arg(operation->runId()));
        return ExitStatus::Interrupted;
    }
    return statusOf(*operation);
}

} // namespace muster::headless
