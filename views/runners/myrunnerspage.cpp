// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/myrunnerspage.h"

#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/sync/myrunnersload.h"
#include "models/tables/myrunnertable.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "models/wording/myrunnerstext.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonInCharacters = 50;

enum class Which : quint8 { All, ToManage, Serving };

/// The rows of one choice, ordered by what the columns stand for.
class WhichFilter final : public QSortFilterProxyModel {
public:
    WhichFilter(MyRunnerTable *runners, QObject *parent) : QSortFilterProxyModel(parent), m_runners(runners)
    {
        setSortRole(RawRole);
        setSourceModel(runners);
    }
    void choose(Which which)
    {
        m_which = which;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const MyRunner &runner = m_runners->rowAt(row);
        switch (m_which) {
        case Which::All: return true;
        case Which::ToManage: return runner.isMine;
        case Which::Serving: return runner.isListed || runner.isSeen;
        }
        return true;
    }

private:
    MyRunnerTable *m_runners;
    Which m_which = Which::All;
};

} // namespace

MyRunnersPage::MyRunnersPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_summary(new ElidedLabel(this)), m_which(new QComboBox(this)), m_runners(new MyRunnerTable(this)),
      m_filter(new WhichFilter(m_runners, this)), m_chosen(new QLabel(this))
{
    setObjectName(u"myRunnersPage"_s);
    m_message->setObjectName(u"mineMessage"_s);
    addActions(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildBar());
    setSources({});
}

MyRunnersPage::~MyRunnersPage() = default;

void MyRunnersPage::addActions(ActionRegistry &actions)
{
    const auto mayChange = [this]() -> ActionRegistry::Enabling {
        if (!m_sync || !m_operations || !m_sync->snapshot())
            return { false, tr("The runners are not loaded") };
        if (const QString why = whyNoPlans(*m_sync); !why.isEmpty())
            return { false, why };
        if (const QString why = whyNoChanges(m_operations->identity()); !why.isEmpty())
            return { false, why };
        return { !chosen().empty(), tr("No runner that you may change is chosen") };
    };
    const auto add = [&](const QString &verb, const QString &text, const QString &tip, const QKeySequence &shortcut, Verb what) {
        actions.add({ .id = u"mine."_s + verb, .text = text, .tip = tip, .icon = verb, .shortcut = shortcut, .scope = this, .rule = mayChange, .run = [this, what] { requestPlan(what); } }, this);
    };
    add(u"pause"_s, tr("&Pause…"), tr("Let the chosen runners take no new jobs; a preview comes first"), {}, Verb::Pause);
    add(u"resume"_s, tr("R&esume…"), tr("Let the chosen runners take jobs again; a preview comes first"), {}, Verb::Resume);
    add(u"delete"_s, tr("&Delete…"), tr("Delete the chosen runners; a preview comes first"), QKeySequence::Delete, Verb::Delete);
    actions.add({ .id = u"mine.look"_s, .text = tr("&Look Again"), .tip = tr("Ask GitLab again for your runners and their jobs"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_load && m_load->state() != MyRunnersLoad::State::Loading, tr("They are being asked for") }; }, .run = [this] { m_load->load(); } },
        this);
}

QWidget *MyRunnersPage::buildHeader()
{
    auto *header = new QWidget(this);
    //: before a choice: all, to manage, serving
    auto *label = new QLabel(tr("Sho&w"), header);
    label->setBuddy(m_which);
    m_which->setParent(header);
    m_which->setObjectName(u"mineWhich"_s);
    m_which->setAccessibleName(tr("Which of your runners are shown"));
    //: choices: all of my runners; those I may change; those that my projects use
    m_which->addItems({ tr("All"), tr("To manage"), tr("Serving my projects") });
    m_summary->setObjectName(u"mineSummary"_s);
    m_summary->setQuiet(true);
    auto *look = new QToolButton(header);
    look->setObjectName(u"mineLook"_s);
    look->setAutoRaise(true);
    m_actions.attach(look, u"mine.look"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_which);
    layout->addWidget(m_summary, 1);
    layout->addWidget(look);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        static_cast<WhichFilter *>(m_filter)->choose(Which(index));
        showState();
    });
    return header;
}

QWidget *MyRunnersPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new LineTable(int(MyRunnerTable::Column::Reason), m_stack);
    m_table->setObjectName(u"mineTable"_s);
    m_table->setAccessibleName(tr("Your runners"));
    m_table->setModel(m_filter);
    // The reason is what a row is about: it is not the one to give way.
    m_table->horizontalHeader()->setSectionResizeMode(int(MyRunnerTable::Column::Reason), QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);   // as gathered: the least useful first
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MyRunnersPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(RunnerId{ index.data(IdRole).toLongLong() }); });
    return m_stack;
}

QWidget *MyRunnersPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    m_chosen->setParent(bar);
    m_chosen->setObjectName(u"mineChosen"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_chosen, 1);
    for (const QString &id : { u"mine.pause"_s, u"mine.resume"_s, u"mine.delete"_s }) {
        auto *button = new QPushButton(bar);
        button->setObjectName(id);
        m_actions.attach(button, id);
        layout->addWidget(button);
    }
    return bar;
}

void MyRunnersPage::setSources(const Sources &sources)
{
    if (m_load)
        m_load->disconnect(this);
    if (m_sync)
        m_sync->disconnect(this);
    if (m_operations)
        m_operations->disconnect(this);
    m_load = sources.load;
    m_sync = sources.sync;
    m_operations = sources.operations;
    if (m_operations)
        connect(m_operations, &Operations::identityChanged, this, [this] { m_actions.updateEnabled(); });
    m_message->clear();
    m_said.clear();
    if (m_load) {
        connect(m_load, &MyRunnersLoad::changed, this, &MyRunnersPage::showRunners);
        connect(m_load, &MyRunnersLoad::stateChanged, this, [this] {
            loadOnce();
            showState();
        });
    }
    if (m_sync) {
        connect(m_sync, &FleetSync::stateChanged, this, [this] {
            loadOnce();
            showState();
        });
    }
    showRunners();
    loadOnce();
}

void MyRunnersPage::setTimes(const CellTimes &times)
{
    m_runners->setTimes(times);
}

void MyRunnersPage::focusTable()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_which->setFocus(Qt::OtherFocusReason);
    m_isTableWanted = m_stack->currentWidget() != m_table;
}

/// When somebody looks, and not before the list of runners is there: those to manage are taken from it.
void MyRunnersPage::loadOnce()
{
    if (!isVisible() || !m_load || !m_sync || m_load->state() != MyRunnersLoad::State::Idle)
        return;
    if (m_sync->state() != FleetSync::State::Idle && m_sync->state() != FleetSync::State::Loading)
        m_load->load();
}

void MyRunnersPage::showRunners()
{
    const bool hadNone = m_runners->rowCount() == 0;
    m_runners->setRunners(m_load ? m_load->runners() : std::vector<MyRunner>());
    if (hadNone && m_runners->rowCount() > 0) {
        m_table->fitColumns();
        m_table->setColumnWidth(int(MyRunnerTable::Column::Reason), fontMetrics().averageCharWidth() * reasonInCharacters);
    }
    showState();
    showChosen();
}

void MyRunnersPage::showState()
{
    const bool isLoading = m_load && m_load->state() != MyRunnersLoad::State::Ready;
    QStringList parts;
    if (m_runners->rowCount() > 0) {
        int useless = 0;
        for (int row = 0; row < m_runners->rowCount(); ++row)
            useless += m_runners->rowAt(row).verdict.kind == Usefulness::ProbablyUseless ? 1 : 0;
        parts += tr("%Ln runner(s)", nullptr, m_filter->rowCount());
        parts += tr("%Ln of all probably useless", nullptr, useless);
    }
    if (m_load && m_load->state() == MyRunnersLoad::State::Loading) {
        const MyRunnersLoad::Progress progress = m_load->progress();
        parts += tr("asking, %1 of %2 answers").arg(QLocale().toString(progress.answered), QLocale().toString(progress.asked));
    }
    m_summary->setText(parts.join(u" · "_s));

    if (!m_load)
        m_empty->setContent({ .icon = u"person"_s, .headline = tr("Not connected to a GitLab"), .sentence = {}, .actionText = {}, .action = {} });
    else if (isLoading)
        m_empty->setContent({ .icon = u"person"_s, .headline = tr("Looking for your runners…"), .sentence = myRunnersMeaning(m_load->identity()), .actionText = {}, .action = {} });
    else
        m_empty->setContent({ .icon = u"person"_s, .headline = m_runners->rowCount() > 0 ? tr("None of your runners is of this kind") : tr("No runner is yours"), .sentence = myRunnersMeaning(m_load->identity()), .actionText = {}, .action = {} });
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_isTableWanted && m_stack->currentWidget() == m_table) {
        m_isTableWanted = false;
        if (m_which->hasFocus())   // unless one has gone elsewhere meanwhile
            m_table->setFocus(Qt::OtherFocusReason);
    }

    if (m_load && !isLoading) {
        const MyRunnersLoad::Limits &limits = m_load->limits();
        const QString limited = myRunnersLimits(limits);
        const QString meaning = myRunnersMeaning(m_load->identity());
        const QString text = limited.isEmpty() ? meaning : meaning + u' ' + limited;
        if (text != std::exchange(m_said, text))   // who has read it and put it away is not told again
            m_message->showMessage({ .severity = limits.refused > 0 ? Severity::Attention : Severity::Neutral, .text = text, .actionText = {}, .action = {},
            .details = limits.trouble ? errorDetails(*limits.trouble) : QString() });
    }
    m_actions.updateEnabled();
}

std::vector<RunnerId> MyRunnersPage::chosen() const
{
    std::vector<RunnerId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const MyRunner &runner = m_runners->rowAt(m_filter->mapToSource(m_filter->index(row, 0)).row());
            if (runner.isMine)
                ids.push_back(runner.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void MyRunnersPage::showChosen()
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    const int mine = int(chosen().size());
    if (rows == 0)
        m_chosen->setText(tr("No runner is chosen"));
    else if (mine == rows)
        m_chosen->setText(tr("%Ln chosen", nullptr, rows));
    else
        m_chosen->setText(tr("%Ln chosen, %1 of them yours to manage", nullptr, rows).arg(QLocale().toString(mine)));
    m_chosen->setMinimumWidth(rows == 0 ? 0 : m_chosen->fontMetrics().horizontalAdvance(tr("%Ln chosen", nullptr, rows)));   // of the rest a narrow window may cut
    m_chosen->setToolTip(plainTip(m_chosen->text()));
    m_actions.updateEnabled();
}

void MyRunnersPage::requestPlan(Verb verb)
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    std::vector<RunnerId> ids = chosen();
    if (m_operations && fleet && !ids.empty())
        Q_EMIT planMade(m_operations->plan(verb, *fleet, std::move(ids)));
}

void MyRunnersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadOnce();
}

} // namespace muster
