// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/detailspane.h"

#include "models/base/hostiletext.h"
#include "models/sync/fleetpast.h"
#include "models/sync/runnerdetails.h"
#include "models/tables/jobtable.h"
#include "models/tables/managertable.h"
#include "models/wording/errortext.h"
#include "views/runners/factgrid.h"
#include "views/runners/runnerfacts.h"
#include "views/runners/runnertimeline.h"
#include "views/runners/smalltable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int managersShown = 6;
constexpr int jobsShown = 10;
constexpr int projectsNamed = 10;

QLabel *plainLabel(QWidget *parent, const QString &name = {})
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsPane::DetailsPane(ActionRegistry &actions, QStringList links, QWidget *parent) : QScrollArea(parent), m_actions(actions), m_links(std::move(links))
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details of the current runner"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
}

QLabel *DetailsPane::heading(const QString &text)
{
    QLabel *label = plainLabel(m_content);
    QFont strong = font();
    strong.setBold(true);
    label->setFont(strong);
    label->setText(text);
    label->setContentsMargins(0, 10, 0, 0);
    return label;
}

void DetailsPane::build()
{
    auto *frame = new QWidget;
    auto *frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(12, 8, 12, 12);
    m_empty = new EmptyState(frame);
    m_empty->setObjectName(u"detailsEmpty"_s);
    m_content = new QWidget(frame);
    frameLayout->addWidget(m_empty, 1);
    frameLayout->addWidget(m_content, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);

    m_name = plainLabel(m_content, u"detailsName"_s);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setBold(true);
    m_name->setFont(strong);
    m_kind = plainLabel(m_content, u"detailsKind"_s);
    m_statusIcon = new QLabel(m_content);
    m_status = plainLabel(m_content, u"detailsStatus"_s);
    auto *statusLayout = new QHBoxLayout;
    statusLayout->setSpacing(6);
    statusLayout->addWidget(m_statusIcon, 0, Qt::AlignTop);
    statusLayout->addWidget(m_status, 1);
    auto *links = new QHBoxLayout;
    for (const QString &id : m_links) {
        auto *button = new QPushButton(m_content);
        button->setObjectName(u"details-"_s + id);
        m_actions.attach(button, id);
        links->addWidget(button);
    }
    links->addStretch(1);
    m_facts = new FactGrid(m_content);
    m_facts->setObjectName(u"detailsFacts"_s);
    m_managersHeading = heading({});
    m_managersNote = plainLabel(m_content, u"managersNote"_s);
    m_managerTable = new ManagerTable(this);
    m_managers = new SmallTable(managersShown, m_content);
    m_managers->setObjectName(u"managers"_s);
    m_managers->setAccessibleName(tr("Runner managers of this runner"));
    m_managers->setModel(m_managerTable);
    m_projectsHeading = heading(tr("Assigned projects"));
    m_projects = plainLabel(m_content, u"detailsProjects"_s);
    m_jobsNote = plainLabel(m_content, u"jobsNote"_s);
    m_retry = new QPushButton(tr("Try Again"), m_content);
    m_retry->setObjectName(u"detailsRetry"_s);
    m_jobTable = new JobTable(this);
    m_jobs = new SmallTable(jobsShown, m_content);
    m_jobs->setObjectName(u"jobs"_s);
    m_jobs->setAccessibleName(tr("Recent jobs of this runner"));
    m_jobs->setModel(m_jobTable);

    layout->addWidget(m_name);
    layout->addWidget(m_kind);
    layout->addLayout(statusLayout);
    layout->addLayout(links);
    layout->addWidget(m_facts);
    layout->addWidget(m_managersHeading);
    layout->addWidget(m_managersNote);
    layout->addWidget(m_managers);
    layout->addWidget(m_projectsHeading);
    layout->addWidget(m_projects);
    layout->addWidget(heading(tr("Recent jobs")));
    layout->addWidget(m_jobsNote);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addWidget(m_jobs);
    m_timeline = new RunnerTimeline(m_content);
    m_timeline->setPast(m_past);
    //: what happened to a runner
    layout->addWidget(heading(tr("History")));
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    connect(m_jobs, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT jobRequested(m_jobTable->jobAt(index.row())); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_details)
            m_details->reload();
    });
    setWidget(frame);
}

void DetailsPane::setDetails(RunnerDetails *details)
{
    if (m_details)
        m_details->disconnect(this);
    m_details = details;
    if (details)
        connect(details, &RunnerDetails::changed, this, &DetailsPane::showAsked);
}

void DetailsPane::setPast(FleetPast *past)
{
    m_past = past;
    if (m_timeline)
        m_timeline->setPast(past);
}

void DetailsPane::setTimeDisplay(TimeDisplay display)
{
    m_time = display;
    if (m_content)
        show(m_fleet, m_runner, m_now);
}

void DetailsPane::show(const Snapshot::Ptr &fleet, RunnerId runner, Instant now)
{
    if (!m_content)
        build();
    if (runner != m_runner)
        verticalScrollBar()->setValue(0);
    m_fleet = fleet;
    m_runner = runner;
    m_now = now;
    const auto at = fleet && runner.isValid() ? fleet->find(runner) : std::nullopt;
    m_content->setVisible(at.has_value());
    m_empty->setVisible(!at);
    if (!at) {
        if (runner.isValid())
            m_empty->setContent({ u"runner"_s, tr("Runner #%1 is not there any more").arg(runner.value), tr("It was deleted, or this token no longer sees it."), {}, {} });
        else
            m_empty->setContent({ u"runner"_s, tr("No runner chosen"), tr("Go to a row of the table to see what is known of it."), {}, {} });
        return;
    }
    showFacts(fleet->row(*at));
    showAsked();
}

void DetailsPane::showFacts(const RunnerRow &row)
{
    const QString name = cellText(m_fleet->text(row.description));
    m_name->setText(name.isEmpty() ? tr("Runner #%1").arg(row.id.value) : name);
    m_kind->setText(kindLine(*m_fleet, row));
    m_status->setText(statusLine(*m_fleet, row, m_now));
    updateStatusIcon();
    m_facts->setFacts(factsOf(*m_fleet, row, m_now, m_time));
    m_managerTable->setRunner(m_fleet, row.id, { m_now, m_time });
    m_timeline->show(row.id, row.createdAt, { m_now, m_time });
    const int loaded = int(row.managersLoaded);
    m_managers->setVisible(loaded > 0);
    m_managersHeading->setText(row.managerCount < 0 ? tr("Runner managers") : tr("Runner managers: %1").arg(QLocale().toString(row.managerCount)));
    m_managersNote->setVisible(loaded == 0 || row.managerCount > loaded);
    m_managersNote->setText(loaded > 0 ? tr("The first %Ln of them are loaded.", nullptr, loaded)
                            : row.managerCount == 0
            ? tr("No machine uses this runner's token, or none was heard of in the last 7 days.")
            : tr("GitLab told nothing about its runner managers."));
}

void DetailsPane::updateStatusIcon()
{
    const auto at = m_fleet && m_statusIcon ? m_fleet->find(m_runner) : std::nullopt;
    if (!at)
        return;
    const RunnerStatus status = m_fleet->row(*at).status;
    m_statusIcon->setPixmap(icon(iconOf(status), Severity(severityOf(status))).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void DetailsPane::showAsked()
{
    if (!m_content || !m_fleet || !m_content->isVisibleTo(this))
        return;
    const bool isOurs = m_details && m_details->current() == m_runner;
    const auto state = isOurs ? m_details->state() : RunnerDetails::State::Empty;
    const std::optional<RunnerDetail> detail = isOurs ? m_details->detail() : std::nullopt;
    m_retry->setVisible(state == RunnerDetails::State::Failed);
    m_jobTable->setJobs(detail ? detail->recentJobs : std::vector<Job>(), { m_now, m_time });
    m_jobs->setVisible(detail && !detail->recentJobs.empty());
    if (m_jobsWanted.isValid() && detail) {
        if (m_jobsWanted == m_runner && QApplication::focusWidget() == m_hadKeyboard && !detail->recentJobs.empty())
            focusTable(m_jobs);
        m_jobsWanted = {};
    }

    QString note;
    if (state == RunnerDetails::State::Failed && m_details->error())
        note = errorText(*m_details->error(), m_fleet->key().instance);
    else if (!detail)
        note = m_details ? tr("Asking GitLab…") : tr("Not connected.");
    else if (!detail->jobsReadable)
        note = tr("This token may not read the jobs of this runner; GitLab shows them to those who maintain it.");
    else if (detail->recentJobs.empty())
        note = tr("None. GitLab keeps no job that this runner took.");
    m_jobsNote->setText(note);
    m_jobsNote->setVisible(!note.isEmpty());

    QStringList projects;
    if (detail) {
        for (const NamedPath &project : detail->projects) {
            if (projects.size() < projectsNamed)
                projects += visibleText(project.fullPath, 300);
        }
        const qint64 more = std::max<qint64>(detail->projectCount, qint64(detail->projects.size())) - projects.size();
        if (more > 0)
            projects += tr("and %Ln more", nullptr, int(more));
    }
    m_projects->setText(projects.join(u'\n'));
    m_projects->setVisible(!projects.isEmpty());
    m_projectsHeading->setVisible(!projects.isEmpty());
}

QString DetailsPane::link() const
{
    if (!m_runner.isValid() || !m_fleet)
        return {};
    if (m_details && m_details->current() == m_runner && m_details->detail()) {
        const RunnerDetail &detail = *m_details->detail();
        if (!detail.webUrl.isEmpty())
            return detail.webUrl;
        if (!detail.adminUrl.isEmpty())
            return detail.adminUrl;
    }
    const auto at = m_fleet->find(m_runner);
    const QString base = m_fleet->key().instance;
    if (!at)
        return {};
    const RunnerRow &row = m_fleet->row(*at);
    const QString path = row.owner == 0 ? QString() : m_fleet->string(m_fleet->owner(row.owner).fullPath);
    if (row.type == RunnerType::Group && !path.isEmpty())
        return u"%1/groups/%2/-/runners/%3"_s.arg(base, path).arg(m_runner.value);
    if (row.type == RunnerType::Project && !path.isEmpty())
        return u"%1/%2/-/runners/%3"_s.arg(base, path).arg(m_runner.value);
    return u"%1/admin/runners/%2"_s.arg(base).arg(m_runner.value);
}

void DetailsPane::focusJobs()
{
    m_jobsWanted = {};
    if (m_jobs && !m_jobs->isHidden()) {
        focusTable(m_jobs);
        return;
    }
    m_jobsWanted = m_runner;
    m_hadKeyboard = QApplication::focusWidget();
    if (m_details && m_details->current() == m_runner && m_details->detail())
        m_jobsWanted = {};   // there are none
}

void DetailsPane::focusManagers()
{
    if (m_managers && !m_managers->isHidden())
        focusTable(m_managers);
}

void DetailsPane::focusTable(SmallTable *table)
{
    table->setFocus(Qt::ShortcutFocusReason);
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
    ensureWidgetVisible(table);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateStatusIcon();
}

} // namespace muster
