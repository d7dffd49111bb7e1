// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanupnotes.h"

#include "models/base/hostiletext.h"
#include "models/wording/cleanuptext.h"
#include "models/wording/policytext.h"

#include <QCoreApplication>
#include <QDate>

namespace muster::cleanupnotes {

using namespace Qt::StringLiterals;

namespace {

using CleanupMessage = MessageBar::Message;   // lupdate takes a qualified return type for a context
using CleanupEmpty = EmptyState::Content;

struct CleanupNoteWords {
    Q_DECLARE_TR_FUNCTIONS(muster::CleanupPage)

public:
    static QString editPolicy() { return tr("&Edit Policy…"); }
    static QString runNow() { return tr("Run No&w…"); }
    static CleanupEmpty reading() { return { .icon = u"cleanup"_s, .headline = tr("Reading the policy …") }; }
    static CleanupEmpty notConnected() { return { .icon = u"cleanup"_s, .headline = tr("Not connected to a GitLab") }; }
    static CleanupEmpty noPolicy(const Ways &ways)
    {
        return { .icon = u"cleanup"_s, .headline = tr("There is no cleanup policy yet"),
            .sentence = tr("A policy says which runners are removed when they have not contacted GitLab for a while, such as 30 days: they are paused with a note first, and deleted two weeks later if nobody missed them. With the example nothing is paused or deleted: its rules are off, and this page shows what each of them would take."),
            .actionText = tr("Use the E&xample Policy"), .action = ways.useExample };
    }
    static CleanupEmpty badPolicy(const Ways &ways) { return { .icon = u"error"_s, .headline = tr("The policy cannot be used, so nothing runs"), .actionText = editPolicy(), .action = ways.edit }; }
    static CleanupMessage goingOn() { return { .severity = Severity::Neutral, .text = tr("A cleanup is going on …"), .dismissible = false }; }
    static CleanupMessage unreadable(const QString &why) { return { .severity = Severity::Bad, .text = tr("The policy cannot be read: %1").arg(why), .dismissible = false }; }
    static CleanupMessage errors(const QStringList &errors, const Ways &ways)
    {
        return { .severity = Severity::Bad, .text = tr("The policy has errors, so nothing runs. %1").arg(errors.first()), .actionText = editPolicy(), .action = ways.edit, .details = errors.join(u'\n'), .dismissible = false };
    }
    static CleanupMessage allOff() { return { .severity = Severity::Neutral, .text = tr("All rules are off, so nothing is paused or deleted. To use one, choose it and switch it on."), .dismissible = false }; }
    //: %1: "12 into quarantine, 3 reported"
    static CleanupMessage allOffOf(const QString &tally) { return { .severity = Severity::Neutral, .text = tr("All rules are off, so nothing is paused or deleted. If all were on: %1. To use one, choose it and switch it on.").arg(tally), .dismissible = false }; }
    static CleanupMessage noRecord(const QString &why) { return { .severity = Severity::Bad, .text = tr("What is on record about the quarantine cannot be read, so nothing runs."), .details = why, .dismissible = false }; }
    static CleanupMessage stale(const Ways &ways)
    {
        return { .severity = Severity::Attention, .text = tr("What you saw does not hold any more, so nothing was sent. Look at the new plan."), .actionText = runNow(), .action = ways.runNow };
    }
    static CleanupMessage refused(const QString &refusals, const Ways &ways)
    {
        return { .severity = Severity::Attention, .text = tr("The cleanup was refused, and nothing was sent. %1").arg(refusals), .actionText = runNow(), .action = ways.runNow };
    }
    static CleanupMessage restRefused(const Ways &ways)
    {
        return { .severity = Severity::Bad, .text = tr("GitLab refused every deletion by REST, as it does where Admin Mode is on. A rule with “fast = true” deletes by another way, without GitLab's check for edits."), .actionText = editPolicy(), .action = ways.edit };
    }
    static CleanupMessage stopped(const QString &tally, const QString &why) { return { .severity = Severity::Bad, .text = tr("The cleanup stopped: %1").arg(tally), .details = why }; }
    static CleanupMessage ended(const QString &tally, int undone)
    {
        return { .severity = undone > 0 ? Severity::Attention : Severity::Good,
            .text = undone > 0 ? tr("Cleanup: %1; %Ln left as they were, the Activity page says why.", nullptr, undone).arg(tally) : tr("Cleanup: %1.").arg(tally) };
    }
    //: %1: "12 into quarantine, 3 deleted, 1 released"
    static QString lately(const QString &tally) { return tr("In the last 30 days: %1").arg(tally); }
};

} // namespace

EmptyState::Content empty(const Cleanup *cleanup, const Ways &ways)
{
    if (!cleanup)
        return CleanupNoteWords::notConnected();
    const CleanupFile::State &state = cleanup->file().state();
    if (!state.isRead)
        return CleanupNoteWords::reading();
    return state.exists ? CleanupNoteWords::badPolicy(ways) : CleanupNoteWords::noPolicy(ways);
}

std::optional<MessageBar::Message> trouble(const Cleanup &cleanup, const Ways &ways)
{
    const CleanupFile::State &state = cleanup.file().state();
    QStringList errors;
    if (state.reading) {
        for (const PolicyProblem &problem : state.reading->problems) {
            if (problem.isError())
                errors += policyProblemLine(problem);
        }
    }
    if (cleanup.isRunning())
        return CleanupNoteWords::goingOn();
    if (!state.trouble.isEmpty())
        return CleanupNoteWords::unreadable(visibleText(state.trouble, 300));
    if (!errors.isEmpty())
        return CleanupNoteWords::errors(errors, ways);
    if (cleanup.trouble())
        return CleanupNoteWords::noRecord(cleanup.trouble()->detail);
    if (cleanup.isEveryRuleOff())
        return cleanup.preview() ? CleanupNoteWords::allOffOf(cleanupTallyText(tallyOf(cleanup.preview()->decision))) : CleanupNoteWords::allOff();
    return std::nullopt;
}

MessageBar::Message ending(const Cleanup::Ending &ending, const Ways &ways)
{
    QStringList refusals;
    for (const CleanupRefusal &refusal : ending.refusals)
        refusals += cleanupRefusalText(refusal);
    const QString tally = cleanupTallyText({ ending.quarantined, ending.deleted, ending.released, ending.reported });
    if (ending.isStale)
        return CleanupNoteWords::stale(ways);
    if (ending.isRefused)
        return CleanupNoteWords::refused(refusals.join(u' '), ways);
    if (ending.isRestRefused)
        return CleanupNoteWords::restRefused(ways);
    if (ending.trouble)
        return CleanupNoteWords::stopped(tally, ending.trouble->detail);
    return CleanupNoteWords::ended(tally, ending.counts.skipped + ending.counts.refused + ending.counts.failed + ending.counts.unknown + ending.counts.notSent);
}

QString lately(const Cleanup &cleanup, Instant now)
{
    if (!now.isKnown())
        return {};
    CleanupTally tally;
    const QDate first = now.toDateTime().toUTC().date().addDays(-30);
    for (const CleanupDay &day : cleanup.days()) {
        if (day.day <= first)
            continue;
        tally.quarantined += day.quarantined;
        tally.deleted += day.deleted;
        tally.released += day.released;
    }
    return tally == CleanupTally() ? QString() : CleanupNoteWords::lately(cleanupTallyText(tally));
}

} // namespace muster::cleanupnotes
