// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/compliancenotes.h"

#include "models/base/hostiletext.h"
#include "models/sync/fleetsync.h"
#include "models/wording/policytext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using ComplianceMessage = MessageBar::Message;   // lupdate takes a qualified return type for a context
using ComplianceGroundRef = const ComplianceGround &;

struct ComplianceNoteWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ComplianceTab)

public:
    static QString edit() { return tr("&Edit Policy…"); }
    static ComplianceMessage unreadable(const QString &why) { return { .severity = Severity::Bad, .text = tr("The policy cannot be read: %1").arg(why), .dismissible = false }; }
    static ComplianceMessage outdated(const QStringList &errors, ComplianceGroundRef ground)
    {
        return { .severity = Severity::Bad, .text = tr("The policy has errors; the last good one stays in force. %1").arg(errors.first()), .actionText = edit(), .action = ground.edit, .details = errors.join(u'\n'), .dismissible = false };
    }
    static ComplianceMessage errors(const QStringList &errors, ComplianceGroundRef ground)
    {
        return { .severity = Severity::Bad, .text = tr("The policy has errors, so nothing is judged. %1").arg(errors.first()), .actionText = edit(), .action = ground.edit, .details = errors.join(u'\n'), .dismissible = false };
    }
    static ComplianceMessage gone(ComplianceGroundRef ground)
    {
        return { .severity = Severity::Attention, .text = tr("The policy file is gone; what was read of it stays in force until Muster ends."), .actionText = edit(), .action = ground.edit };
    }
    static ComplianceMessage example(ComplianceGroundRef ground)
    {
        return { .severity = Severity::Neutral, .text = tr("This GitLab has no policy yet. Shown is what the example that comes with Muster would say."), .actionText = edit(), .action = ground.edit };
    }
    static ComplianceMessage incomplete() { return { .severity = Severity::Attention, .text = tr("Not all runners are loaded, so counts and shares are about a part.") }; }
    static ComplianceMessage warnings(const QStringList &warnings, ComplianceGroundRef ground)
    {
        return { .severity = Severity::Attention, .text = warnings.size() == 1 ? warnings.first() : tr("%Ln warning(s) about the policy. %1", nullptr, int(warnings.size())).arg(warnings.first()),
            .actionText = edit(), .action = ground.edit, .details = warnings.join(u'\n') };
    }
};

QStringList linesOf(const std::vector<PolicyProblem> &problems, bool errors)
{
    constexpr qsizetype most = 20;
    QStringList lines;
    for (const PolicyProblem &problem : problems) {
        if (problem.isError() == errors && lines.size() < most)
            lines += policyProblemLine(problem);
    }
    return lines;
}

} // namespace

std::optional<MessageBar::Message> complianceTrouble(const ComplianceGround &ground)
{
    const PolicyFile::State &state = ground.state;
    const QStringList errors = linesOf(state.problems, true);
    QStringList warnings = linesOf(state.problems, false);
    if (ground.judgement.compliance)
        warnings += linesOf(ground.judgement.compliance->warnings(), false);
    if (!state.trouble.isEmpty())
        return ComplianceNoteWords::unreadable(visibleText(state.trouble, 300));
    if (!errors.isEmpty())
        return state.isOutdated ? ComplianceNoteWords::outdated(errors, ground) : ComplianceNoteWords::errors(errors, ground);
    if (!state.exists && state.policy)
        return ComplianceNoteWords::gone(ground);
    if (ground.isExample)
        return ComplianceNoteWords::example(ground);
    if (ground.sync && ground.sync->snapshot() && ground.sync->state() != FleetSync::State::Loading && !ground.sync->snapshot()->isComplete())
        return ComplianceNoteWords::incomplete();
    return warnings.isEmpty() ? std::nullopt : std::optional(ComplianceNoteWords::warnings(warnings, ground));
}

} // namespace muster
