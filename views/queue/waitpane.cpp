// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/waitpane.h"

#include "models/base/hostiletext.h"
#include "models/tables/matchtable.h"
#include "models/wording/queuetext.h"
#include "views/operations/iconline.h"
#include "views/operations/linetable.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A change that helps is good news; that nothing is near is not.
Severity severityOf(const MatchAdvice &advice)
{
    return advice.kind == MatchAdvice::Kind::None ? Severity::Bad : advice.kind == MatchAdvice::Kind::Wait ? Severity::Neutral : Severity::Attention;
}

} // namespace

WaitPane::WaitPane(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_facts(new ElidedLabel(this)), m_advice(new QWidget(this)), m_lines(new QVBoxLayout(m_advice)), m_matches(new MatchTable(this)),
      m_table(new LineTable(int(MatchTable::Column::MissingTags), this)), m_content(new QWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(u"waitPane"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts->setQuiet(true);
    m_lines->setContentsMargins(0, 4, 0, 4);
    m_lines->setSpacing(2);
    m_table->setObjectName(u"nearRunners"_s);
    m_table->setAccessibleName(tr("Runners that are near to taking the job"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_matches);
    // What most often holds a job up stands first: a pane beside a table may be too narrow for the rest.
    int place = 1;
    for (const MatchTable::Column column : { MatchTable::Column::Tags, MatchTable::Column::Untagged, MatchTable::Column::Online, MatchTable::Column::NotPaused, MatchTable::Column::HasRoom })
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(int(column)), place++);
    // The tip of the name tells these.
    for (const MatchTable::Column column : { MatchTable::Column::Type, MatchTable::Column::Id })
        m_table->setColumnHidden(int(column), true);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_matches->matchAt(index.row()).runner); });

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(2);
    content->addWidget(m_title);
    content->addWidget(m_facts);
    content->addWidget(m_advice);
    content->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);

    connect(&m_reasons, &WaitReasons::changed, this, &WaitPane::showAnswer);
    setJob(std::nullopt, nullptr, {});
}

void WaitPane::setTimes(const CellTimes &times)
{
    m_times = times;
}

void WaitPane::setJob(const std::optional<Job> &job, const Snapshot::Ptr &fleet, const WaitReasons::MostAtOnce &mostAtOnce)
{
    m_job = job;
    const bool isWaiting = job && isPending(*job);
    if (!job)
        showNone(tr("Why is it waiting?"), tr("Choose a waiting job to see which runners are near to taking it."));
    else if (isRunning(*job))
        showNone(tr("It does not wait"), job->runnerName.isEmpty() ? tr("This job has a runner.") : tr("This job has a runner: %1").arg(cellText(job->runnerName)));
    else if (!isWaiting)
        //: %1 is GitLab's word for a state: failed, success, canceled
        showNone(tr("It does not wait: %1").arg(cellText(job->status)), visibleText(job->failureMessage, 500));
    else if (!fleet)
        showNone(tr("The runners are not loaded yet"), tr("Why the job waits can be said when they are."));
    m_reasons.ask(isWaiting ? job : std::nullopt, fleet, mostAtOnce);
}

void WaitPane::showNone(const QString &headline, const QString &sentence)
{
    m_content->hide();
    m_empty->setContent({ .icon = u"queue"_s, .headline = headline, .sentence = sentence });
    m_empty->show();
}

void WaitPane::showAnswer()
{
    const WaitReasons::Answer *answer = m_reasons.answer();
    if (!answer)
        return;
    const Job &job = answer->job;
    m_title->setText(tr("Why is %1 waiting?").arg(cellText(job.name)));
    const auto waited = job.queuedAt.age(m_times.now);
    m_facts->setText(tr("%1 in %2 · waiting for %3 · asks for %4")
                         .arg(cellText(job.ref), cellText(job.projectPath), waited ? spanText(*waited) : unknownText(), tagSetText(job.tags)));
    qDeleteAll(m_advice->findChildren<IconLine *>(Qt::FindDirectChildrenOnly));
    const auto say = [this](const QString &icon, Severity severity, const QString &text) {
        if (!text.isEmpty())
            m_lines->addWidget(new IconLine(icon, severity, text, m_advice));
    };
    say(u"info"_s, Severity::Neutral, adviceLead(answer->advice));
    for (const MatchAdvice &advice : answer->advice)
        say(advice.kind == MatchAdvice::Kind::None ? u"error"_s : advice.kind == MatchAdvice::Kind::Wait ? u"info"_s : u"warning"_s, severityOf(advice), adviceText(advice, *answer->fleet));
    if (!answer->knowsAllRunners)
        say(u"info"_s, Severity::Neutral, tr("Muster does not see every runner of this GitLab: there may be others."));
    const bool couldRun = answer->eligible.online > 0;
    if (job.stuck == Tri::Yes && couldRun)
        say(u"info"_s, Severity::Neutral, tr("GitLab calls this job stuck; Muster finds runners that could take it. GitLab's answer may be some minutes old."));
    else if (job.stuck == Tri::No && !couldRun && answer->eligible.unknown == 0 && answer->knowsAllRunners)
        say(u"info"_s, Severity::Neutral, tr("GitLab does not call this job stuck; Muster finds no runner that could take it now."));
    m_matches->setMatches(*answer->fleet, answer->nearest);
    // What the job does not ask needs no column of ticks.
    m_table->setColumnHidden(int(MatchTable::Column::Untagged), !job.tags.isEmpty());
    m_table->setColumnHidden(int(MatchTable::Column::Tags), job.tags.isEmpty());
    m_table->setColumnHidden(int(MatchTable::Column::MissingTags), std::all_of(answer->nearest.begin(), answer->nearest.end(), [](const RunnerMatch &match) { return match.missingTags.isEmpty(); }));
    m_table->fitColumns();
    m_empty->hide();
    m_content->show();
}

} // namespace muster
