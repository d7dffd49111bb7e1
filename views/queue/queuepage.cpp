// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queuepage.h"

#include "models/base/hostiletext.h"
#include "models/filter/filtercompletion.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "models/wording/errortext.h"
#include "models/wording/queuetext.h"
#include "views/queue/boardtab.h"
#include "views/queue/hoststab.h"
#include "views/queue/jobstab.h"
#include "views/queue/projectsdialog.h"
#include "views/queue/queuecharts.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QueuePage::QueuePage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_actions(actions), m_message(new MessageBar(this)), m_summary(new ElidedLabel(this)), m_age(new ElidedLabel(this)), m_tabs(new QTabWidget(this)),
      m_board(new BoardTab(this)), m_jobs(new JobsTab(settings, actions, this)), m_hosts(new HostsTab(this)), m_charts(new QueueCharts(this))
{
    setObjectName(u"queuePage"_s);
    m_message->setObjectName(u"queueMessage"_s);
    addActions(actions);

    m_tabs->setObjectName(u"queueTabs"_s);
    m_tabs->setDocumentMode(true);
    //: tab of the Queue page: what waits, by what it asks of a runner
    m_tabs->addTab(m_board, tr("&Board"));
    //: tab of the Queue page
    m_tabs->addTab(m_jobs, tr("&Jobs"));
    //: tab of the Queue page: the same jobs in different places
    m_tabs->addTab(m_hosts, tr("&Hosts compared"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"queueSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_charts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 400, 320 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildHeader());
    layout->addWidget(splitter, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &QueuePage::showHosts);
    connect(m_board, &BoardTab::chosenChanged, this, &QueuePage::chooseSubject);
    connect(m_board, &BoardTab::projectsRequested, this, &QueuePage::chooseProjects);
    connect(m_board, &BoardTab::activated, this, [this](const QStringList &tags) {
        m_jobs->showTagSet(tags);
        m_tabs->setCurrentWidget(m_jobs);
        m_jobs->focusTable();
    });
    connect(m_charts, &QueueCharts::spanChanged, this, &QueuePage::showSubject);
    connect(m_charts, &QueueCharts::dimensionChanged, this, [this] {
        if (m_sources.sampler)
            m_charts->setLoads(m_charts->dimension(), m_sources.sampler->loads(m_charts->dimension()));
    });
    connect(m_charts, &QueueCharts::brushedChanged, this, [this] {
        m_jobs->setBrushed(m_charts->brushed());
        showHosts();
    });
    connect(m_hosts, &HostsTab::wanted, this, &QueuePage::showHosts);
    connect(m_hosts, &HostsTab::nameActivated, this, &QueuePage::openName);
    connect(m_charts, &QueueCharts::nameActivated, this, &QueuePage::openName);
    connect(m_charts, &QueueCharts::jobActivated, this, &QueuePage::openJob);
    connect(m_jobs, &JobsTab::runnerRequested, this, &QueuePage::runnerRequested);
    connect(m_jobs, &JobsTab::sightRequested, this, [this] { m_tabs->setCurrentWidget(m_jobs); });
    connect(m_jobs, &JobsTab::jobRequested, this, &QueuePage::jobRequested);
    connect(m_jobs, &JobsTab::changeRequested, this, &QueuePage::jobChangeRequested);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &QueuePage::showAge);
    setSources({}, {});
}

QueuePage::~QueuePage() = default;

void QueuePage::addActions(ActionRegistry &actions)
{
    const auto connected = [this] { return ActionRegistry::Enabling{ m_sources.sampler != nullptr, tr("Not connected to a GitLab") }; };
    actions.add({ .id = u"queue.look"_s, .text = tr("&Look Now"), .tip = tr("Ask GitLab for the jobs now instead of waiting for the next time"), .icon = u"refresh"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this, .rule = connected, .run = [this] { m_sources.sampler->sampleNow(); } },
        this);
    actions.add({ .id = u"queue.everything"_s, .text = tr("Charts of &Everything"), .tip = tr("Show all jobs in the charts, and no range of time in the tables"), .icon = u"chart"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backspace), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_subject.has_value() || m_charts->brushed().has_value(), tr("The charts show everything already") }; },
                    .run = [this] { showEverything(); } },
        this);
    actions.add({ .id = u"queue.projects"_s, .text = tr("Choose &Projects…"), .tip = tr("Choose the projects whose jobs are looked at"), .icon = u"project"_s, .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ canChooseProjects(), m_sources.sync ? tr("An administrator sees the jobs of all projects") : tr("Not connected to a GitLab") }; },
                    .run = [this] { chooseProjects(); } },
        this);
}

QStringList QueuePage::menuActions() const
{
    return QStringList{ u"queue.look"_s, u"queue.everything"_s, u"queue.projects"_s, {} } + m_jobs->menuActions();
}

QWidget *QueuePage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *look = new QToolButton(header);
    look->setObjectName(u"queueLook"_s);
    look->setAutoRaise(true);
    m_actions.attach(look, u"queue.look"_s);
    auto *everything = new QToolButton(header);
    everything->setObjectName(u"queueEverything"_s);
    everything->setAutoRaise(true);
    m_actions.attach(everything, u"queue.everything"_s);
    everything->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_summary->setObjectName(u"queueSummary"_s);
    m_age->setObjectName(u"queueAge"_s);
    m_age->setQuiet(true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 6, 12, 2);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_age, 1);
    layout->addWidget(everything);
    layout->addWidget(look);
    return header;
}

void QueuePage::setSources(const Sources &sources, const QString &instance)
{
    if (m_sources.sampler)
        m_sources.sampler->disconnect(this);
    if (m_sources.past)
        m_sources.past->disconnect(this);
    if (m_sources.sync)
        m_sources.sync->disconnect(this);
    m_sources = sources;
    m_instance = instance;
    m_subject.reset();
    m_message->clear();
    if (sources.sampler)
        sources.sampler->setProjects(m_settings.jobProjects(instance));
    m_jobs->setSources(sources.sampler, sources.sync);
    if (sources.sampler) {
        connect(sources.sampler, &JobSampler::sampled, this, &QueuePage::showPicture);
        connect(sources.sampler, &JobSampler::boardChanged, this, &QueuePage::showBoard);
        connect(sources.sampler, &JobSampler::stateChanged, this, &QueuePage::showMessage);
        connect(sources.past, &QueuePast::changed, this, &QueuePage::showPast);
        sources.past->setWatched(isVisible());
        m_clock.start();
    } else {
        m_clock.stop();
    }
    showPicture();
    showBoard();
    showSubject();
}

void QueuePage::setTimes(const CellTimes &times)
{
    const bool isFirst = !m_times.now.isKnown();
    m_times = times;
    m_charts->setTimes(times);
    m_jobs->setTimes(times);
    if (isFirst)
        showSubject();
}

std::optional<int> QueuePage::waiting() const
{
    const JobPicture::Ptr picture = m_sources.sampler ? m_sources.sampler->picture() : nullptr;
    if (!picture || picture->reach == JobPicture::Reach::Nothing)
        return std::nullopt;
    return int(picture->pending.size());
}

void QueuePage::showPicture()
{
    const JobPicture::Ptr picture = m_sources.sampler ? m_sources.sampler->picture() : nullptr;
    const QLocale locale;
    if (const auto count = waiting()) {
        const QString text = tr("%1 waiting · %2 running").arg(locale.toString(*count), locale.toString(qsizetype(picture->running.size())));
        m_summary->setText(picture->reach == JobPicture::Reach::Part ? tr("%1 of the jobs you may see").arg(text) : text);
    } else {
        m_summary->setText(picture ? tr("No jobs that you may see") : QString());
    }
    m_jobs->showPicture();
    explainEmptiness();
    showMessage();
    showAge();
    Q_EMIT waitingChanged();
}

void QueuePage::showAge()
{
    if (!m_sources.sampler || !m_sources.sync)
        return m_age->setText({});
    const JobPicture::Ptr picture = m_sources.sampler->picture();
    const auto age = picture ? picture->asOf.age(m_sources.sync->serverNow()) : std::nullopt;
    const QString every = spanText(m_sources.sampler->interval());
    if (!age)
        m_age->setText(m_sources.sampler->state() == JobSampler::State::Sampling ? tr("Looking…") : QString());
    else
        //: age of what is shown, and how often it is renewed
        m_age->setText(tr("%1 ago · every %2").arg(spanText(std::max(*age, 0s)), every));
}

void QueuePage::showMessage()
{
    m_actions.updateEnabled();
    if (!m_sources.sampler)
        return m_message->clear();
    const JobPicture::Ptr picture = m_sources.sampler->picture();
    const auto look = [this] { m_sources.sampler->sampleNow(); };
    if (const auto &error = m_sources.sampler->error(); error && m_sources.sampler->state() != JobSampler::State::Sampling) {
        m_message->showMessage({ .severity = Severity::Bad, .text = errorText(*error, m_instance), .actionText = tr("&Try Again"), .action = look, .details = errorDetails(*error) });
        return;
    }
    QStringList sentences;
    if (picture) {
        sentences += reachSentence(*picture);
        if (!picture->isComplete)
            sentences += tr("The last look was incomplete: %1").arg(visibleText(picture->trouble, 300));
    }
    sentences += slowedBySentence(m_sources.sampler->slowedBy());
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        m_message->clear();
    else
        m_message->showMessage({ .severity = Severity::Attention, .text = sentences.join(u' '), .actionText = canChooseProjects() ? tr("Choose &Projects…") : QString(), .action = [this] { chooseProjects(); } });
}

void QueuePage::showBoard()
{
    m_board->setBoard(m_sources.sampler ? m_sources.sampler->board() : std::vector<QueueRow>(), m_times);
    explainEmptiness();
    if (m_sources.sampler)
        m_charts->setLoads(m_charts->dimension(), m_sources.sampler->loads(m_charts->dimension()));
}

void QueuePage::explainEmptiness()
{
    m_board->explainEmptiness(m_sources.sampler ? m_sources.sampler->picture() : nullptr, canChooseProjects());
}

void QueuePage::chooseSubject()
{
    const auto tags = m_board->chosenTags();
    m_subject = tags ? std::optional(tagSetName(*tags)) : std::nullopt;
    showSubject();
}

void QueuePage::showJobs(const QString &filter)
{
    m_jobs->showFilter(filter);
    m_tabs->setCurrentWidget(m_jobs);
    m_jobs->focusTable();
}

void QueuePage::showQueue(const QStringList &tags, Tri protectedRef)
{
    m_tabs->setCurrentWidget(m_board);
    m_board->choose(tags, protectedRef);
}

void QueuePage::showEverything()
{
    m_charts->clearBrush();
    m_board->clearChoice();
}

void QueuePage::showSubject()
{
    m_charts->setSubject(m_subject ? tagSetText(tagsOfSet(*m_subject)) : tr("everything"));
    m_actions.updateEnabled();
    if (!m_sources.past || !m_sources.sync)
        return;
    QueuePast::Wanted wanted;
    wanted.everything = !m_subject;
    wanted.tagSet = m_subject.value_or(QString());
    wanted.from = Instant::fromSeconds(m_sources.sync->serverNow().seconds() - m_charts->span().count());
    m_sources.past->want(wanted);
    showPast();
}

void QueuePage::showPast()
{
    if (!m_sources.past)
        return;
    std::optional<int> ceiling;
    for (const QueueRow &row : m_sources.sampler->board()) {
        if (m_subject && tagSetName(row.tags) == *m_subject)
            ceiling = row.ceiling;
    }
    CellTimes times = m_times;
    times.now = m_sources.sync->serverNow();
    m_charts->setTimes(times);
    m_charts->setPast(*m_sources.past, ceiling, m_sources.sampler->picture());
    showHosts();
}

/// Up to 20,000 jobs are compared: only for somebody who looks at it.
void QueuePage::showHosts()
{
    if (!m_hosts->isVisible())
        return;
    std::vector<FinishedJob> jobs = m_sources.past ? m_sources.past->finished() : std::vector<FinishedJob>();
    if (const auto &range = m_charts->brushed())
        std::erase_if(jobs, [&](const FinishedJob &job) { return job.finishedAt < range->from || job.finishedAt > range->until; });
    m_hosts->showJobs(jobs);
}

void QueuePage::openName(QueueDimension by, const QString &name)
{
    switch (by) {
    case QueueDimension::Runner:
        Q_EMIT runnerRequested(RunnerId{ name.toLongLong() });
        break;
    case QueueDimension::Manager:
        Q_EMIT runnerRequested(RunnerId{ name.section(u' ', -1).toLongLong() });
        break;
    case QueueDimension::Platform: {
        QStringList terms;
        const QStringList parts = name.split(u'/');
        static constexpr std::array keys{ "platform:"_L1, "arch:"_L1, "executor:"_L1 };
        for (std::size_t i = 0; i < keys.size() && qsizetype(i) < parts.size(); ++i) {
            if (!parts[qsizetype(i)].isEmpty())
                terms += keys[i] + quotedFilterValue(parts[qsizetype(i)]);
        }
        Q_EMIT runnersRequested(terms.join(u' '));
        break;
    }
    case QueueDimension::All:
    case QueueDimension::TagSet:
        break;
    }
}

void QueuePage::openJob(JobId id)
{
    if (m_jobs->showJob(id)) {
        m_tabs->setCurrentWidget(m_jobs);
        m_jobs->focusTable();
        return;
    }
    const std::vector<FinishedJob> &finished = m_sources.past->finished();
    const auto job = std::find_if(finished.begin(), finished.end(), [id](const FinishedJob &each) { return each.id == id; });
    if (job == finished.end())
        return;
    Job asked;
    asked.id = id;
    asked.projectPath = job->projectPath;
    Q_EMIT jobRequested(asked);
}

/// Levels and jobs of a year are read from the disk only while the page is on screen.
void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sources.past)
        m_sources.past->setWatched(true);
    showSubject();
}

void QueuePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_sources.past)
        m_sources.past->setWatched(false);
}

bool QueuePage::canChooseProjects() const
{
    return m_sources.sampler && m_sources.sync && !m_sources.sync->identity().administrator;
}

void QueuePage::chooseProjects()
{
    auto *dialog = new ProjectsDialog(*m_sources.sampler, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProjectsDialog::chosen, this, [this](const QStringList &paths) {
        m_settings.setJobProjects(m_instance, paths);
        if (m_sources.sampler)
            m_sources.sampler->setProjects(paths);
    });
    dialog->open();
}

void QueuePage::saveState()
{
    m_jobs->saveState();
}

void QueuePage::focusTable()
{
    if (m_tabs->currentWidget() == m_jobs)
        m_jobs->focusTable();
    else if (m_tabs->currentWidget() == m_hosts)
        m_hosts->focusTable();
    else if (!m_board->focusTable())
        m_tabs->tabBar()->setFocus();
}

} // namespace muster
