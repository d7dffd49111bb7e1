// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activity/recoverydialog.h"

#include "models/operations/recovery.h"
#include "models/wording/activitytext.h"
#include "models/wording/errortext.h"
#include "views/operations/dialoghead.h"
#include "views/operations/factstrip.h"
#include "views/operations/iconline.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(Recovery *recovery, const QString &instance, QWidget *parent)
    : QDialog(parent), m_recovery(recovery), m_instance(instance), m_head(new DialogHead(this)), m_facts(new FactStrip(this)), m_advice(new IconLine(this)), m_message(new MessageBar(this))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Interrupted run"));
    m_head->setInstance(instance, false);
    m_message->setObjectName(u"recoveryMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(m_advice);
    layout->addStretch(1);
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 100, 15 });
    connect(recovery, &Recovery::settled, this, &RecoveryDialog::settled);
    update();
    m_close->setFocus();
}

RecoveryDialog::~RecoveryDialog()
{
    if (m_recovery)
        m_recovery->deleteLater();
}

QWidget *RecoveryDialog::buildFoot()
{
    auto *box = new QWidget(this);
    m_check = new QPushButton(icon(u"search"_s), tr("Chec&k"), box);
    m_check->setToolTip(tr("Ask GitLab what became of those whose outcome is unknown; changes nothing"));
    m_continue = new QPushButton(icon(u"resume"_s), tr("C&ontinue…"), box);
    m_continue->setToolTip(tr("Show what is left as a plan; each runner is looked at again before it is changed"));
    m_abandon = new QPushButton(icon(u"cancel"_s), tr("&Abandon"), box);
    m_abandon->setToolTip(tr("Leave the rest as it is; the record stays"));
    m_close = new QPushButton(tr("&Close"), box);
    m_check->setObjectName(u"check"_s);
    m_continue->setObjectName(u"continue"_s);
    m_abandon->setObjectName(u"abandon"_s);
    m_close->setObjectName(u"close"_s);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : { m_check, m_continue, m_abandon }) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_close);
    m_close->setDefault(true);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_recovery->check();
        update();
    });
    connect(m_continue, &QPushButton::clicked, this, &RecoveryDialog::continueRequested);
    connect(m_abandon, &QPushButton::clicked, this, [this] {
        m_recovery->abandon();
        update();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void RecoveryDialog::update()
{
    if (!m_recovery)
        return;
    const JournalRun &run = m_recovery->detail().run;
    const JournalRun::Counts &counts = run.counts;
    const QLocale locale;
    //: headline: a run's verb, and that it did not come to its end
    m_head->setHeadline(u"warning"_s, Severity::Attention, tr("%1: %2").arg(verbText(run.verb), run.state == JournalRun::State::Open ? tr("interrupted") : stateText(run.state)));
    m_facts->setFacts({ { locale.toString(counts.done + counts.gone), tr("done"), Severity::Good },
        { locale.toString(counts.unknown), tr("unknown"), counts.unknown > 0 ? Severity::Attention : Severity::Neutral },
        { locale.toString(counts.notSent), tr("not sent") },
        { locale.toString(counts.skipped + counts.refused + counts.failed), tr("skipped or failed") } });
    const bool isOver = run.state == JournalRun::State::Abandoned || run.state == JournalRun::State::Finished;
    if (m_recovery->isBusy())
        m_advice->set(u"info"_s, Severity::Neutral, tr("Asking GitLab…"));
    else if (counts.unknown > 0)   // also of a run that came to its end: an answer was lost
        m_advice->set(u"warning"_s, Severity::Attention, tr("Muster was broken off between a request and its answer. Check first: GitLab is only asked, nothing is sent again."));
    else if (isOver)
        m_advice->set(u"success"_s, Severity::Good, tr("Nothing is left to do. The record stays on the Activity page."));
    else
        m_advice->set(u"info"_s, Severity::Neutral, tr("What was not sent can be carried out now: every runner is looked at again, and left alone if it came back or changed."));
    m_check->setEnabled(!m_recovery->isBusy() && counts.unknown > 0);
    m_continue->setEnabled(!m_recovery->isBusy() && !isOver && counts.unknown == 0 && counts.notSent > 0);
    m_abandon->setEnabled(!m_recovery->isBusy() && !isOver);
}

void RecoveryDialog::settled(const std::optional<Error> &trouble)
{
    if (trouble)
        m_message->showMessage({ .severity = Severity::Bad, .text = errorText(*trouble, m_instance), .details = errorDetails(*trouble) });
    else
        m_message->clear();
    update();
}

} // namespace muster
