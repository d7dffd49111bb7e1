// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleetspage.h"

#include "models/base/clock.h"
#include "models/base/hostiletext.h"
#include "models/settings/settings.h"
#include "models/sync/combinedfleet.h"
#include "models/tables/facets.h"
#include "models/tables/runnertable.h"
#include "views/filter/filteractions.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterterms.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/rows/markactions.h"
#include "views/rows/rowheader.h"
#include "views/runners/detailspane.h"
#include "views/runners/facetpanel.h"
#include "views/runners/fleetstrip.h"
#include "views/runners/fleetwords.h"
#include "views/runners/pagemessages.h"
#include "views/runners/rowexport.h"
#include "views/runners/runnerview.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/gitlablink.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/productionframe.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Topic = PageMessages::Topic;
using Enabling = ActionRegistry::Enabling;

FleetsPage::FleetsPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_actions(actions),
      m_fleet(new CombinedFleet(this)),
      m_table(new RunnerTable(RunnerTable::Kind::SeveralInstances, this)),
      m_filterBar(new FilterBar(runnerFilterLanguage([this] { return m_table->snapshot(); }, [this] { return m_table->instances(); }), this)),
      m_strip(new FleetStrip(this)),
      m_facets(new FacetPanel(this)),
      m_messageBar(new MessageBar(this)),
      m_messages(new PageMessages(*m_messageBar)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_view(new RunnerView(*m_table, m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_side(new QWidget(m_splitter)),
      m_whoseDot(new QLabel(m_side)),
      m_whose(new ElidedLabel(m_side)),
      m_pane(new DetailsPane(actions, { u"fleets.open"_s }, m_side)),
      m_columns(new ColumnMemory(settings, Settings::Table::Fleets, *m_view, { { int(RunnerTable::Column::Name), Qt::AscendingOrder } })),
      m_export(new RowExport(*m_view, actions, *m_messages, this))
{
    setObjectName(u"fleetsPage"_s);
    m_messageBar->setObjectName(u"fleetsMessage"_s);
    m_view->setObjectName(u"fleetsTable"_s);
    m_view->setAccessibleName(tr("Runners of several instances"));
    addFilterActions(actions, { u"fleets"_s, this, {} }, *m_filterBar, this);
    addActions();
    addMarkActions(actions, u"fleets"_s, *m_view, this);
    buildLayout();
    connectParts();
    // Whose a runner is comes first here, until somebody moves it.
    m_view->rowHeader().moveSection(m_view->rowHeader().visualIndex(int(RunnerTable::Column::Instance)), 0);
    m_columns->restore();
    m_side->setVisible(settings.detailsVisible());
    m_actions.action(u"fleets.details"_s)->setChecked(settings.detailsVisible());
    showState();
}

FleetsPage::~FleetsPage() = default;

void FleetsPage::addActions()
{
    const auto mayChange = [this]() -> Enabling {
        if (m_table->markedCount() == 0)
            return { false, tr("Mark runners first: click, Space or Ctrl+A") };
        QString firstWhy;
        std::vector<bool> asked(m_table->instances().size() + 1, false);
        for (const RunnerId id : m_table->markedIds()) {
            const InstanceNumber number = instanceOf(id);
            if (number >= asked.size() || asked[number])
                continue;
            asked[number] = true;
            const FleetMember *member = memberOf(number);
            const QString why = member ? whyNoFleetChanges(*member) : QString();
            if (member && why.isEmpty())
                return { true, {} };   // the others are named and left out
            if (member && firstWhy.isEmpty())
                firstWhy = tr("%1: %2").arg(visibleText(member->account.name, 100), why);
        }
        return { false, firstWhy };
    };
    const auto add = [&](const QString &verb, const QString &text, const QString &tip, const QKeySequence &shortcut, Verb what) {
        m_actions.add({ .id = u"fleets."_s + verb, .text = text, .tip = tip, .icon = verb, .shortcut = shortcut, .scope = verb == u"delete" ? static_cast<QWidget *>(m_view) : this, .rule = mayChange,
                          .run = [this, what] { requestPlans(what); } }, this);
    };
    add(u"pause"_s, tr("&Pause…"), tr("Let the marked runners take no new jobs; a preview for each instance comes first"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Verb::Pause);
    add(u"resume"_s, tr("&Resume…"), tr("Let the marked runners take jobs again; a preview for each instance comes first"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), Verb::Resume);
    add(u"delete"_s, tr("&Delete…"), tr("Remove the marked runners; a preview for each instance comes first"), QKeySequence(QKeySequence::Delete), Verb::Delete);
    const auto anyCurrent = [this] { return Enabling{ currentMember() != nullptr, tr("Go to a runner first") }; };
    m_actions.add({ .id = u"fleets.openAlone"_s, .text = tr("G&o to Its Instance"), .tip = tr("Open the instance of the current runner by itself, where everything can be done"), .icon = u"instance"_s,
                      .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), .scope = this, .rule = anyCurrent,
                      .run = [this] { Q_EMIT openRequested(currentMember()->account.id, bareId(m_view->currentRunner())); } }, this);
    m_actions.add({ .id = u"fleets.open"_s, .text = tr("Open in &GitLab"), .tip = tr("Show the current runner's page in the browser"), .icon = u"open-link"_s,
                      .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .scope = this, .rule = anyCurrent, .run = [this] { openLink(); } }, this);
    m_actions.add({ .id = u"fleets.refresh"_s, .text = tr("Load A&ll Again"), .tip = tr("Load every instance of this table again"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                      .rule = [this] { return Enabling{ !m_members.empty(), tr("No instance is shown") }; }, .run = [this] { Q_EMIT refreshRequested(); } }, this);
    QAction *details = m_actions.add({ .id = u"fleets.details"_s, .text = tr("D&etails"), .tip = tr("Show or hide what is known of the current runner"), .icon = u"details"_s,
                                         .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return), .scope = this, .checkable = true }, this);
    connect(details, &QAction::toggled, this, [this](bool visible) {
        m_side->setVisible(visible);
        m_settings.setDetailsVisible(visible);
        showCurrent();
    });
    const auto anyMarked = [this] { return Enabling{ m_table->markedCount() > 0, tr("Mark runners first: click, Space or Ctrl+A") }; };
    const auto anyShown = [this] { return Enabling{ m_table->shown() > 0, tr("No runner is shown") }; };
    m_actions.add({ .id = u"fleets.copy"_s, .text = tr("&Copy"), .tip = tr("Copy the marked runners that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s, .shortcut = QKeySequence(QKeySequence::Copy), .scope = m_view,
                      .rule = anyMarked, .run = [this] { m_export->copy(); } }, this);
    m_actions.add({ .id = u"fleets.exportCsv"_s, .text = tr("Export as CS&V…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s, .rule = anyShown, .run = [this] { m_export->saveCsv(); } }, this);
    m_actions.add({ .id = u"fleets.exportJson"_s, .text = tr("Export as &JSON…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s, .rule = anyShown, .run = [this] { m_export->saveJson(); } }, this);
}

QStringList FleetsPage::menuActions()
{
    return { u"fleets.pause"_s, u"fleets.resume"_s, u"fleets.delete"_s, {}, u"fleets.openAlone"_s, u"fleets.open"_s, {}, u"fleets.copy"_s, u"fleets.exportCsv"_s, u"fleets.exportJson"_s, {}, u"fleets.markAll"_s, u"fleets.invert"_s, u"fleets.clearMarks"_s, u"fleets.bringBack"_s, {}, u"fleets.refresh"_s };
}

void FleetsPage::buildLayout()
{
    const auto menuButton = [this](const QString &name, const QString &iconName, const QString &text, const QString &tip, auto &&fill) {
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
    };
    //: button with a menu: which instances are in the table
    menuButton(u"fleetChoice"_s, u"instance"_s, tr("&Instances"), tr("Choose the instances of this table"), [this](QMenu *menu) { fillChoice(menu); });
    //: button with a menu: which columns the table has
    menuButton(u"fleetColumns"_s, u"columns"_s, tr("Colu&mns"), tr("Choose the columns of the table"), [this](QMenu *menu) { m_columns->fillMenu(menu); });

    auto *details = new QToolButton(this);
    details->setObjectName(u"fleetDetails"_s);
    details->setAutoRaise(true);
    m_actions.attach(details, u"fleets.details"_s);
    details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterBar->addTool(details);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *whoseRow = new QHBoxLayout;
    whoseRow->setContentsMargins(12, 8, 12, 0);
    whoseRow->setSpacing(6);
    whoseRow->addWidget(m_whoseDot);
    whoseRow->addWidget(m_whose, 1);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addLayout(whoseRow);
    sideLayout->addWidget(m_pane, 1);
    m_whose->setObjectName(u"whose"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(8, 8, 8, 6);
    topLayout->setSpacing(4);
    topLayout->addWidget(m_filterBar);
    topLayout->addWidget(m_strip);
    topLayout->addWidget(m_facets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new BulkBar(*m_table, m_actions, { .noneMarked = tr("No runner is marked"), .actions = { u"fleets.pause"_s, u"fleets.resume"_s, u"fleets.delete"_s, u"fleets.copy"_s, u"fleets.openAlone"_s } }, this));
}

void FleetsPage::connectParts()
{
    connect(m_fleet, &CombinedFleet::changed, this, &FleetsPage::showPicture);
    connect(m_filterBar, &FilterBar::filterChanged, this, &FleetsPage::applyFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, this, &FleetsPage::focusTable);
    connect(m_facets, &FacetPanel::toggled, this, [this](const QString &key, const QString &value) { setFilterText(withToggledValue(m_filterBar->filter().terms, key, value)); });
    connect(m_strip, &FleetStrip::toggled, this, [this](const QString &name) { setFilterText(withToggledValue(m_filterBar->filter().terms, u"instance"_s, name)); });
    connect(m_table, &RunnerTable::shownChanged, this, [this] {
        m_filterBar->setCounts(m_table->shown(), m_table->total());
        showState();
        m_facetsSoon.start();
        m_actions.updateEnabled();
    });
    connect(m_table, &RunnerTable::marksChanged, &m_actions, &ActionRegistry::updateEnabled);
    connect(m_view, &RunnerView::currentRunnerChanged, this, [this] {
        showCurrent();
        m_actions.updateEnabled();
    });
    connect(m_view, &RunnerView::menuRequested, this, &FleetsPage::showMenu);
    connect(m_view, &RunnerView::rowActivated, this, [this] { m_actions.action(u"fleets.details"_s)->setChecked(true); });
    m_facetsSoon.setSingleShot(true);
    m_facetsSoon.setInterval(100ms);
    connect(&m_facetsSoon, &QTimer::timeout, this, &FleetsPage::updateFacets);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_table->setNow(now()); });
    m_minute.start();
}

// The fleets

const FleetMember *FleetsPage::memberOf(InstanceNumber number) const
{
    const auto at = std::find_if(m_members.begin(), m_members.end(), [number](const FleetMember &member) { return member.number == number; });
    return at == m_members.end() ? nullptr : &*at;
}

const FleetMember *FleetsPage::currentMember() const
{
    const RunnerId current = m_view->currentRunner();
    return current.isValid() ? memberOf(instanceOf(current)) : nullptr;
}

Instant FleetsPage::now() const
{
    std::optional<Instant> earliest;
    for (const FleetMember &member : m_members) {
        if (member.operations && member.sync)
            earliest = std::min(earliest.value_or(member.sync->serverNow()), member.sync->serverNow());
    }
    return earliest.value_or(SystemClock().now());
}

void FleetsPage::setMembers(const std::vector<FleetMember> &members)
{
    for (const FleetMember &member : m_members) {
        if (member.sync)
            member.sync->disconnect(this);
        if (member.operations)
            member.operations->disconnect(this);
    }
    m_members = members;
    m_strip->setMembers(members);
    followMembers();
    updateParts();
    showState();
    showCurrent();
    m_actions.updateEnabled();
}

void FleetsPage::followMembers()
{
    for (const FleetMember &member : m_members) {
        if (member.sync) {
            connect(member.sync, &FleetSync::snapshotChanged, this, &FleetsPage::updateParts);
            connect(member.sync, &FleetSync::progressChanged, this, [this] { m_strip->showAll(); });
            connect(member.sync, &FleetSync::stateChanged, this, [this] {
                m_strip->showAll();
                showState();
                m_actions.updateEnabled();
            });
        }
        if (member.operations)
            connect(member.operations, &Operations::identityChanged, this, [this] { m_actions.updateEnabled(); });
    }
}

void FleetsPage::updateParts()
{
    std::vector<PlacedFleet> parts;
    for (const FleetMember &member : m_members) {
        if (const Snapshot::Ptr fleet = member.sync ? member.sync->snapshot() : nullptr)
            parts.push_back({ member.number, fleet });
    }
    m_fleet->setParts(parts);
}

void FleetsPage::setNames(const InstanceNames &names)
{
    m_table->setInstances(names);
}

void FleetsPage::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    showState();
}

void FleetsPage::setWhyNone(const QString &why)
{
    m_whyNone = why;
    showState();
}

void FleetsPage::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_table->setCatalogue(catalogue, catalogue.newest());
}

void FleetsPage::setTimeDisplay(TimeDisplay display)
{
    m_table->setTimeDisplay(display);
    m_pane->setTimeDisplay(display);
}

void FleetsPage::showPicture(const Snapshot::Ptr &picture)
{
    m_table->setNow(now());
    m_table->setSnapshot(picture);
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_columns->rowsArrived();
    m_facetsSoon.start();
    m_strip->showAll();
    showState();
    showCurrent();
    m_actions.updateEnabled();
}

void FleetsPage::showState()
{
    if (m_table->total() > 0 && m_table->shown() == 0)
        m_empty->setContent({ .icon = u"filter"_s, .headline = tr("No runner matches the filter"), .sentence = {}, .actionText = tr("Show All"), .action = [this] { setFilterText({}); } });
    else if (!m_whyNone.isEmpty())
        m_empty->setContent({ .icon = u"instance"_s, .headline = tr("No instances to show together"), .sentence = m_whyNone, .actionText = {}, .action = {} });
    else if (m_members.empty())
        m_empty->setContent({ .icon = u"instance"_s, .headline = tr("No instance is shown"), .sentence = tr("Choose some with the button Instances."), .actionText = {}, .action = {} });
    else
        m_empty->setContent({ .icon = u"instance"_s, .headline = tr("No runner is here yet"), .sentence = tr("Each instance is shown as soon as its list arrives; the buttons above say how far each is."), .actionText = {}, .action = {} });
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(m_table->shown() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadFocus && m_table->shown() == 0)
        m_filterBar->focusEdit();   // a hidden table cannot keep the keyboard
    showTrouble();
}

/// Those that need somebody, each with its reason; the button does what helps the first.
void FleetsPage::showTrouble()
{
    QStringList sentences;
    const FleetMember *first = nullptr;
    for (const FleetMember &member : m_members) {
        const QString trouble = fleetTrouble(member);
        if (trouble.isEmpty())
            continue;
        //: %1 is an instance, %2 a sentence
        sentences += tr("%1: %2").arg(visibleText(member.account.name, 100), trouble);
        first = first ? first : &member;
    }
    if (!first)
        return m_messages->withdraw(Topic::Trouble);
    MessageBar::Message message{ .severity = Severity::Attention, .text = sentences.join(u' '), .actionText = tr("Try Again"), .action = [this] { Q_EMIT refreshRequested(); }, .details = {} };
    if (first->state == FleetMember::State::NoToken) {
        message.actionText = tr("Replace Token…");
        message.action = [this, id = first->account.id] { Q_EMIT tokenRequested(id); };
    }
    m_messages->say(Topic::Trouble, message);
}

void FleetsPage::showCurrent()
{
    if (!isVisible())
        return;   // when it is shown
    const FleetMember *member = currentMember();
    RunnerDetails *details = member ? member->details.data() : nullptr;
    if (m_details && m_details != details)
        m_details->setCurrent({});
    m_details = details;
    m_pane->setDetails(details);
    const RunnerId runner = member ? bareId(m_view->currentRunner()) : RunnerId{};
    if (details)
        details->setCurrent(m_side->isVisibleTo(this) ? runner : RunnerId{});
    const QString name = member ? visibleText(member->account.name, 100) : QString();
    m_whose->setText(member && member->account.isProduction ? withProductionWord(name) : name);
    m_whoseDot->setPixmap(member ? accountDot(member->account.colour).pixmap(QSize(16, 16), devicePixelRatioF()) : QPixmap());
    if (m_side->isVisibleTo(this))
        m_pane->show(member && member->sync ? member->sync->snapshot() : nullptr, runner, member && member->sync ? member->sync->serverNow() : m_table->now());
}

void FleetsPage::fillChoice(QMenu *menu)
{
    for (const Account &account : m_accounts) {
        QAction *action = menu->addAction(accountDot(account.colour), visibleText(account.name, 60).replace(u'&', u"&&"_s));
        action->setToolTip(plainTip(visibleText(account.instance(), 300)));
        action->setCheckable(true);
        action->setChecked(!account.isLeftOut);
        connect(action, &QAction::triggered, this, [this, id = account.id](bool isShown) { Q_EMIT choiceChanged(id, isShown); });
    }
    if (m_accounts.empty())
        menu->addAction(tr("There is none yet"))->setEnabled(false);
}

// Filter

void FleetsPage::setFilterText(const QString &text)
{
    m_filterBar->setText(text);
}

void FleetsPage::applyFilter(const QString &text)
{
    const Filter filter = Filter::parse(text).value_or(Filter());
    m_view->expectReorder();
    if (!m_table->setFilter(filter))
        m_view->forgetReorder();
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_facets->setTerms(filter.topLevelTerms());
    m_strip->setTerms(filter.topLevelTerms());
    m_facetsSoon.start();
    showState();
}

void FleetsPage::updateFacets()
{
    const Snapshot::Ptr fleet = m_table->snapshot();
    m_facets->setFacets(fleet ? countFacets(*fleet, m_table->filter(), m_table->filterContext()) : Facets{});
}

// Acting

/// From each instance's own list, the newest there is, over which the preview narrows a plan as well: the picture on screen is nobody's ground for
/// a change.
void FleetsPage::requestPlans(Verb verb)
{
    const std::vector<RunnerId> marked = m_table->markedIds();
    const QString reason = m_table->markedReason();
    std::vector<FleetPlan> plans;
    m_leftOut.clear();
    for (const FleetMember &member : m_members) {
        std::vector<RunnerId> ids;
        for (const RunnerId id : marked) {
            if (instanceOf(id) == member.number)
                ids.push_back(bareId(id));
        }
        if (ids.empty())
            continue;
        if (const QString why = whyNoFleetChanges(member); !why.isEmpty())
            m_leftOut += tr("%1: %2").arg(visibleText(member.account.name, 100), why);
        else
            plans.push_back({ member.number, member.operations->plan(verb, *member.sync->snapshot(), std::move(ids), reason) });
    }
    if (m_leftOut.isEmpty())
        m_messages->withdraw(Topic::Notice);
    else
        tellLeftOut();
    if (!plans.empty())
        Q_EMIT plansMade(plans);
}

void FleetsPage::tellLeftOut()
{
    tell(tr("Left out of the change. %1").arg(m_leftOut.join(u' ')));
}

void FleetsPage::tellDropped(const QString &instance)
{
    m_leftOut += tr("%1: %2").arg(visibleText(instance, 100), whyNoFleetChanges({}));   // as of one that is not there
    tellLeftOut();
}

void FleetsPage::tell(const QString &text)
{
    m_messages->say(Topic::Notice, { .severity = Severity::Attention, .text = text, .actionText = {}, .action = {}, .details = {} });
}

void FleetsPage::openLink()
{
    const FleetMember *member = currentMember();
    const QString link = m_pane->link();
    if (member && !openPageOf(member->account.instance(), link))
        tell(tr("The address of this runner's page is not on this GitLab, so it is not opened."));
}

void FleetsPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"fleetsMenu"_s);
    for (const QString &id : menuActions()) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions.action(id));
    }
    menu.exec(at);
}

void FleetsPage::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_filterBar->focusEdit();
}

void FleetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        const int details = fontMetrics().averageCharWidth() * 46;
        m_splitter->setSizes({ std::max(details, width() - details), details });
        m_columns->rowsArrived();
    }
    Q_EMIT wanted();
    showCurrent();
}

void FleetsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_details)
        m_details->setCurrent({});   // its instance may be looked at by itself
    Q_EMIT unwanted();
}

void FleetsPage::saveState()
{
    m_columns->save();
}

} // namespace muster
