// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/cleanupcarrier.h"

#include "app/headless/cleanupprint.h"
#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/journalanswer.h"
#include "app/headless/planreview.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/automation/cleanupherald.h"
#include "models/automation/cleanuprun.h"
#include "models/history/journal.h"
#include "models/wording/cleanupnews.h"
#include "models/wording/cleanuptext.h"

#include <QEventLoop>
#include <QFileInfo>

namespace muster::headless {

ExitStatus CleanupCarrier::carryOut()
{
    const gitlab::Client &client = m_ground.connection.session().client();
    CleanupRun run({ m_ground.connection.session().operations(), m_ground.book, QFileInfo(m_ground.connection.journal(m_ground.arguments).file()).path(), [&client] { return client.serverNow(); } }, m_plan);
    Interruption interruption;
    QEventLoop loop;
    QObject::connect(&run, &CleanupRun::finished, &loop, &QEventLoop::quit);
    QObject::connect(&interruption, &Interruption::heard, &run, [&] {
        m_ground.terminal.complain(tr("Cancelled. What is on its way is waited for …"));
        run.cancel();
    });
    run.start();
    loop.exec();
    const ExitStatus status = report(run, interruption.wasHeard());
    tell(run);
    return status;
}

ExitStatus CleanupCarrier::report(const CleanupRun &run, bool wasHeard)
{
    if (PlanReview::wantsJson(m_ground.arguments))
        m_ground.terminal.json(cleanupRunToJson(run));
    else
        CleanupPrint::run(run, m_ground.terminal);
    complainOfRefusals(*m_plan, m_ground.terminal);
    if (m_plan->isRefused())
        return ExitStatus::GuardRefused;
    if (run.isRestRefused())
        m_ground.terminal.complain(tr("GitLab refused every deletion by REST, as it does where Admin Mode is on. --fast deletes by another way, without GitLab's check for edits."));
    const Operation::Counts counts = run.counts();
    const bool isPartlyDone = counts.done + counts.gone > 0;
    const int undone = counts.refused + counts.failed + counts.unknown + counts.notSent + counts.skipped;
    if (run.trouble()) {
        m_ground.connection.complain(*run.trouble(), m_ground.terminal);
        return isPartlyDone ? ExitStatus::PartlyDone : Connection::statusOf(*run.trouble());
    }
    if (wasHeard && counts.notSent > 0)
        return ExitStatus::Interrupted;
    if (undone == 0)
        return ExitStatus::Done;
    return !isPartlyDone && counts.refused == counts.total() ? ExitStatus::NotAllowed : ExitStatus::PartlyDone;
}

void CleanupCarrier::tell(const CleanupRun &run)
{
    const std::vector<CleanupRecipient> recipients = CleanupHerald::audienceOf(run);
    if (recipients.empty())
        return;
    CleanupHerald herald;
    const CleanupHerald::News news = cleanupNews(run);
    const Result<QStringList> troubles = answerOf<QStringList>([&](QObject *receiver, auto done) { herald.tell(recipients, news, receiver, done); });
    for (const QString &trouble : *troubles)
        m_ground.terminal.complain(tr("Could not be told: %1").arg(trouble));
}

void CleanupCarrier::complainOfRefusals(const CleanupPlan &plan, Terminal &terminal)
{
    for (const CleanupRefusal &refusal : plan.refusals)
        terminal.complain(tr("Refused: %1").arg(cleanupRefusalText(refusal)));
    const bool asksOnly = plan.refusals.size() == 1 && plan.refusals.front().guard == CleanupGuard::Watched;
    if (asksOnly)
        terminal.complain(tr("If the fleet is as it should be, say so with --confirmed."));
}

} // namespace muster::headless
