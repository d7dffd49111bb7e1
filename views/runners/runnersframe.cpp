// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnersframe.h"

#include "models/tables/facets.h"
#include "views/filter/filteractions.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterterms.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/rows/rowheader.h"
#include "views/runners/detailspane.h"
#include "views/runners/facetpanel.h"
#include "views/runners/pagemessages.h"
#include "views/runners/rowexport.h"
#include "views/runners/runnerview.h"
#include "views/widgets/gitlablink.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

FilterLanguage languageOf(const RunnerTable &table, RunnerTable::Kind kind)
{
    const auto fleet = [&table] { return table.snapshot(); };
    return kind == RunnerTable::Kind::OneInstance ? runnerFilterLanguage(fleet) : runnerFilterLanguage(fleet, [&table] { return table.instances(); });
}

} // namespace

RunnersFrame::RunnersFrame(Settings &settings, ActionRegistry &actions, const Spec &spec)
    : QWidget(spec.actions.page),
      m_settings(settings),
      m_actions(actions),
      m_place(spec.actions.id),
      m_table(new RunnerTable(spec.kind, this)),
      m_filterBar(new FilterBar(languageOf(*m_table, spec.kind), this)),
      m_facets(new FacetPanel(this)),
      m_messageBar(new MessageBar(this)),
      m_messages(new PageMessages(*m_messageBar)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_view(new RunnerView(*m_table, m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_side(new QWidget(m_splitter)),
      m_pane(new DetailsPane(actions, spec.links, m_side)),
      m_columns(new ColumnMemory(settings, spec.columns, *m_view, { { int(RunnerTable::Column::Name), Qt::AscendingOrder } })),
      m_runnerActions(new RunnerActions(actions, *m_view, spec.actions)),
      m_export(new RowExport(*m_view, actions, *m_messages, this))
{
    addFilterActions(actions, { m_place, spec.actions.page, {} }, *m_filterBar, this);
    buildLayout();
    connectParts();
    connectActions();
    if (spec.kind == RunnerTable::Kind::SeveralInstances)   // whose a runner is comes first there, until somebody moves it
        m_view->rowHeader().moveSection(m_view->rowHeader().visualIndex(int(RunnerTable::Column::Instance)), 0);
    m_columns->restore();
    setTimeDisplay(settings.timeDisplay());
    m_actions.action(m_place + u".details"_s)->setChecked(settings.detailsVisible());
    m_actions.action(m_place + u".facets"_s)->setChecked(settings.facetsVisible());
    m_side->setVisible(settings.detailsVisible());
    m_facets->setVisible(settings.facetsVisible());
}

RunnersFrame::~RunnersFrame() = default;

void RunnersFrame::buildLayout()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_pane, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *top = new QWidget(this);
    m_top = new QVBoxLayout(top);
    m_top->setContentsMargins(8, 8, 8, 6);
    m_top->setSpacing(4);
    m_top->addWidget(m_filterBar);
    m_top->addWidget(m_facets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_messageBar);
    layout->addWidget(rule(this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(rule(this));
}

void RunnersFrame::addBelowFilter(QWidget *widget)
{
    m_top->insertWidget(1, widget);
}

void RunnersFrame::addAboveDetails(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_side->layout())->insertWidget(0, widget);
}

QPushButton *RunnersFrame::addMenuButton(const QString &name, const QString &iconName, const QString &text, const QString &tip, const std::function<void(QMenu *)> &fill)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setToolTip(plainTip(tip));
    button->setFlat(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(menu);
    });
    button->setMenu(menu);
    m_filterBar->addTool(button);
    return button;
}

void RunnersFrame::complete(const QStringList &bulkActions)
{
    //: button with a menu: which columns the table has
    addMenuButton(m_place + u"Columns"_s, u"columns"_s, tr("Columns"), tr("Choose the columns of the table"), [this](QMenu *menu) { m_columns->fillMenu(menu); });
    auto *details = new QToolButton(this);
    details->setObjectName(m_place + u"Details"_s);
    details->setAutoRaise(true);
    m_actions.attach(details, m_place + u".details"_s);
    details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterBar->addTool(details);
    m_bulkBar = new BulkBar(*m_table, m_actions, { .noneMarked = tr("No runner is marked"), .actions = bulkActions }, this);
    layout()->addWidget(m_bulkBar);
}

void RunnersFrame::connectParts()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &RunnersFrame::applyFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, this, &RunnersFrame::focusTable);
    connect(m_facets, &FacetPanel::toggled, this, [this](const QString &key, const QString &value) { setFilterText(withToggledValue(m_filterBar->filter().terms, key, value)); });
    connect(m_table, &RunnerTable::shownChanged, this, [this] {
        m_filterBar->setCounts(m_table->shown(), m_table->total());
        countFacetsSoon();
        Q_EMIT shownChanged();
    });
    connect(m_view, &RunnerView::currentRunnerChanged, this, &RunnersFrame::currentChanged);
    connect(m_view, &RunnerView::rowActivated, this, &RunnersFrame::openDetails);
    connect(&m_settings, &Settings::timeDisplayChanged, this, &RunnersFrame::setTimeDisplay);
    m_facetsSoon.setSingleShot(true);
    m_facetsSoon.setInterval(100ms);
    connect(&m_facetsSoon, &QTimer::timeout, this, &RunnersFrame::updateFacets);
}

void RunnersFrame::connectActions()
{
    connect(m_runnerActions, &RunnerActions::copyRequested, m_export, &RowExport::copy);
    connect(m_runnerActions, &RunnerActions::copyMarkdownRequested, m_export, &RowExport::copyMarkdown);
    connect(m_runnerActions, &RunnerActions::copyIdsRequested, m_export, &RowExport::copyIds);
    connect(m_runnerActions, &RunnerActions::exportCsvRequested, m_export, &RowExport::saveCsv);
    connect(m_runnerActions, &RunnerActions::exportJsonRequested, m_export, &RowExport::saveJson);
    connect(m_runnerActions, &RunnerActions::copyLinkRequested, this, [this] { QGuiApplication::clipboard()->setText(m_pane->link()); });
    connect(m_runnerActions, &RunnerActions::detailsToggled, this, &RunnersFrame::setDetailsVisible);
    connect(m_runnerActions, &RunnerActions::facetsToggled, this, &RunnersFrame::setFacetsVisible);
    connect(m_runnerActions, &RunnerActions::fitColumnsRequested, m_columns, &ColumnMemory::fitAfresh);
}

void RunnersFrame::setTimeDisplay(Settings::TimeDisplay display)
{
    const TimeDisplay shown = display == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local;
    m_table->setTimeDisplay(shown);
    m_pane->setTimeDisplay(shown);
}

void RunnersFrame::setSnapshot(const Snapshot::Ptr &fleet, Instant now)
{
    if (now.isKnown())
        m_table->setNow(now);
    m_table->setSnapshot(fleet);
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_columns->rowsArrived();
    countFacetsSoon();
}

void RunnersFrame::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_table->setCatalogue(catalogue, catalogue.newest());
}

void RunnersFrame::setEmpty(const std::optional<EmptyState::Content> &content)
{
    if (content)
        m_empty->setContent(*content);
    const bool tableHadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(content ? static_cast<QWidget *>(m_empty) : m_view);
    if (tableHadFocus && content)
        m_filterBar->focusEdit();   // a hidden table cannot keep the keyboard
}

// Filter

void RunnersFrame::setFilterText(const QString &text)
{
    m_filterBar->setText(text);
}

void RunnersFrame::applyFilter(const QString &text)
{
    const Filter filter = Filter::parse(text).value_or(Filter());
    m_view->expectReorder();
    if (!m_table->setFilter(filter))
        m_view->forgetReorder();
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_facets->setTerms(filter.topLevelTerms());
    countFacetsSoon();
    Q_EMIT filterChanged(filter);
}

void RunnersFrame::countFacetsSoon()
{
    if (!m_facetsSoon.isActive() && m_facets->isVisibleTo(this))
        m_facetsSoon.start();
}

void RunnersFrame::updateFacets()
{
    const Snapshot::Ptr fleet = m_table->snapshot();
    m_facets->setFacets(fleet ? countFacets(*fleet, m_table->filter(), m_table->filterContext()) : Facets{});
}

// What is visible

bool RunnersFrame::showsDetails() const
{
    return m_side->isVisibleTo(this);
}

void RunnersFrame::openDetails()
{
    m_actions.action(m_place + u".details"_s)->setChecked(true);
}

void RunnersFrame::setDetailsVisible(bool visible)
{
    m_side->setVisible(visible);
    m_settings.setDetailsVisible(visible);
    Q_EMIT currentChanged();
}

void RunnersFrame::setFacetsVisible(bool visible)
{
    m_facets->setVisible(visible);
    m_settings.setFacetsVisible(visible);
    countFacetsSoon();
}

void RunnersFrame::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void RunnersFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isPlaced)
        return;
    m_isPlaced = true;
    const int details = fontMetrics().averageCharWidth() * 46;
    m_splitter->setSizes({ std::max(details, width() - details), details });
    m_columns->rowsArrived();
}

// The current runner, and words

void RunnersFrame::tell(const QString &text, const QString &details)
{
    m_messages->say(PageMessages::Topic::Notice, { .severity = Severity::Attention, .text = text, .actionText = {}, .action = {}, .details = details });
}

void RunnersFrame::openLink(const QString &instance)
{
    const QString link = m_pane->link();
    if (!openPageOf(instance, link))
        tell(tr("The address of this runner's page is not on this GitLab, so it is not opened."), link);
}

void RunnersFrame::showMenu(const QString &name, const QStringList &actions, const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(name);
    for (const QString &id : actions) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions.action(id));
    }
    menu.exec(at);
}

void RunnersFrame::saveState()
{
    m_columns->save();
}

} // namespace muster
