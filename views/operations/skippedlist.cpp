// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/skippedlist.h"

#include "models/tables/celltext.h"
#include "models/wording/operationtext.h"

#include <QLocale>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reasons{ Plan::SkipReason::NoPermission, Plan::SkipReason::PermissionUnknown, Plan::SkipReason::AlreadySo, Plan::SkipReason::RunningJobs,
    Plan::SkipReason::ChangedSince, Plan::SkipReason::ValueUnknown, Plan::SkipReason::NeedsTag, Plan::SkipReason::TooManyTags, Plan::SkipReason::OutOfLimits,
    Plan::SkipReason::NotProjectRunner, Plan::SkipReason::Locked, Plan::SkipReason::OwnerProject, Plan::SkipReason::WasThere, Plan::SkipReason::Ended, Plan::SkipReason::UnderWay,
    Plan::SkipReason::NotFound };
static_assert(reasons.size() == std::size_t(Plan::SkipReason::UnderWay) + 1, "each reason has its place");

/// "paused already (2)" for each reason that occurs, in the order of `reasons`.
QString reasonWithCount(const Plan &plan, Plan::SkipReason reason)
{
    const auto count = std::count_if(plan.skipped.begin(), plan.skipped.end(), [reason](const Plan::Skipped &each) { return each.reason == reason; });
    //: why runners or jobs are left alone, and how many: "paused already (2)"
    return count == 0 ? QString() : SkippedList::tr("%1 (%2)").arg(skipReasonText(plan.verb, reason), QLocale().toString(qint64(count)));
}

} // namespace

QString skippedTitle(const Plan &plan)
{
    QStringList parts;
    for (const Plan::SkipReason reason : reasons) {
        if (const QString part = reasonWithCount(plan, reason); !part.isEmpty())
            parts += part;
    }
    const QString reasonsText = parts.join(u", "_s);
    const int count = int(plan.skipped.size());
    if (isAboutJobs(plan.verb)) {
        //: heading that folds out; %1 are the reasons
        return SkippedList::tr("%Ln job(s) left &alone: %1", nullptr, count).arg(reasonsText);
    }
    //: heading that folds out; %1 are the reasons
    return SkippedList::tr("%Ln runner(s) left &alone: %1", nullptr, count).arg(reasonsText);
}

SkippedList::SkippedList(Plan plan, QWidget *parent) : QPlainTextEdit(parent), m_plan(std::move(plan))
{
    setObjectName(u"skippedList"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("What is left alone, and why"));
}

void SkippedList::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_isWritten)
        return;
    m_isWritten = true;
    QString text;
    for (const Plan::SkipReason reason : reasons) {
        const QString heading = reasonWithCount(m_plan, reason);
        if (heading.isEmpty())
            continue;
        text += heading + u'\n';
        for (const Plan::Skipped &each : m_plan.skipped) {
            if (each.reason == reason)
                text += "    #"_L1 + QString::number(each.id.value) + "  "_L1 + cellText(each.name) + u'\n';
        }
    }
    text.chop(1);
    setPlainText(text);
}

} // namespace muster
