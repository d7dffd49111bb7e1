// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runtoend.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/terminal.h"
#include "models/operations/operation.h"
#include "models/operations/planjson.h"
#include "models/wording/identitytext.h"
#include "models/wording/operationtext.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>

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
    if (!operation && isReadOnly(how.connection.identity().changing)) {
        terminal.complain(whyNoChanges(how.connection.identity()));
        return ExitStatus::GuardRefused;
    }
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
        terminal.complain(tr("Cancelled. What is on its way is waited for…"));
        operation->cancel();
    });
    // Shown as they come: whatever happens to the rest, what GitLab gave out once is not lost.
    QJsonArray tokens;
    QObject::connect(operation, &Operation::tokenIssued, &loop, [&](TargetId id, const SecretString &token) {
        if (how.json)
            tokens.append(QJsonObject{ { u"id"_s, id.value }, { u"token"_s, QString::fromLatin1(token.reveal()) } });   // clazy:exclude=lambda-in-connect
        else
            terminal.raw(QByteArray::number(id.value) + '\t' + token.reveal() + '\n');
    });
    if (operation->state() != Operation::State::Finished)
        loop.exec();

    if (how.json) {
        QJsonObject report = operationToJson(*operation);
        if (!tokens.isEmpty())
            report.insert(u"tokens"_s, tokens);
        terminal.json(report);
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
