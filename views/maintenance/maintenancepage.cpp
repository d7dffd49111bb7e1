// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/maintenance/maintenancepage.h"

#include "models/base/hostiletext.h"
#include "models/tables/maintenancetables.h"
#include "models/wording/errortext.h"
#include "models/wording/maintenancetext.h"
#include "views/maintenance/maintenancedialog.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

MaintenancePage::MaintenancePage(ActionRegistry &registry, QWidget *parent)
    : SplitPage(registry, parent), m_runs(new MaintenanceTable(this)), m_runners(new MaintainedTable(this)), m_runsView(new LineTable(int(MaintenanceTable::Column::What), this)),
      m_runnersView(new LineTable(int(MaintainedTable::Column::Why), this))
{
    m_runsView->setObjectName(u"maintenanceRuns"_s);
    m_runsView->setAccessibleName(tr("Rolling maintenance"));
    m_runsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runsView->setModel(m_runs);
    m_runnersView->setObjectName(u"maintenanceRunners"_s);
    m_runnersView->setAccessibleName(tr("Runners of the chosen maintenance"));
    m_runnersView->setModel(m_runners);
    m_runnersView->setPathColumns({ int(MaintainedTable::Column::Runner) });
    addActions();
    connect(m_runsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MaintenancePage::showRunners);
    connect(m_runnersView->selectionModel(), &QItemSelectionModel::selectionChanged, &registry, &ActionRegistry::updateEnabled);
    connect(m_runnersView->selectionModel(), &QItemSelectionModel::currentRowChanged, &registry, &ActionRegistry::updateEnabled);
    connect(m_runnersView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_runners->rowAt(index.row()).runner.runner); });

    assemble({ u"maintenance"_s, m_runsView, m_runnersView, 140,
        { u"maintenance.goAhead"_s, u"maintenance.isBack"_s, u"maintenance.skip"_s, u"maintenance.putBack"_s, u"maintenance.continue"_s, u"maintenance.stop"_s } });
    setDesk(nullptr);
}

MaintenancePage::~MaintenancePage() = default;

void MaintenancePage::addActions()
{
    using Enabling = ActionRegistry::Enabling;
    const auto changing = [this](bool can, const QString &whyNot) {
        if (!m_desk)
            return Enabling{ false, tr("Not connected to a GitLab") };
        if (!whyNoChanges().isEmpty())
            return Enabling{ false, whyNoChanges() };
        const MaintenanceRun *run = chosen();
        if (!run || run->end != MaintenanceRun::End::Open)
            return Enabling{ false, tr("Choose a maintenance that has not ended") };
        return Enabling{ can, whyNot };
    };
    const auto may = [this, changing](maintenance::Act act, const QString &whyNot) {
        const MaintenanceRun *run = chosen();
        const maintenance::Places places = chosenPlaces();
        return changing(run && std::any_of(places.begin(), places.end(), [&](std::size_t place) { return maintenance::mayAct(run->runners[place], act); }), whyNot);
    };
    actions().add({ .id = u"maintenance.goAhead"_s, .text = tr("&Go Ahead"), .tip = tr("You update the chosen idle runners now; Muster waits for their new version"), .icon = u"maintenance"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .scope = this,
                      .rule = [may] { return may(maintenance::Act::GoAhead, tr("Choose runners that are ready for you")); }, .run = [this] { act(maintenance::Act::GoAhead); } },
        this);
    actions().add({ .id = u"maintenance.isBack"_s, .text = tr("It Is &Back"), .tip = tr("The chosen runners are maintained, whatever they report: resume them"), .icon = u"tick"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B), .scope = this,
                      .rule = [may] { return may(maintenance::Act::IsBack, tr("Choose runners that are idle or wait for their new version")); }, .run = [this] { act(maintenance::Act::IsBack); } },
        this);
    actions().add({ .id = u"maintenance.skip"_s, .text = tr("S&kip"), .tip = tr("Leave the chosen runners as they are, paused or not, and go on with others"), .icon = u"cross"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_D), .scope = this,
                      .rule = [may] { return may(maintenance::Act::Skip, tr("Choose runners that are not done")); }, .run = [this] { act(maintenance::Act::Skip); } },
        this);
    actions().add({ .id = u"maintenance.putBack"_s, .text = tr("&Put Back"), .tip = tr("Resume the chosen runners as they are, and take the note back"), .icon = u"undo"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_U), .scope = this,
                      .rule = [may] { return may(maintenance::Act::PutBack, tr("Choose runners that this maintenance has paused")); }, .run = [this] { act(maintenance::Act::PutBack); } },
        this);
    actions().add({ .id = u"maintenance.continue"_s, .text = tr("&Continue"), .tip = tr("Go on with a maintenance that was interrupted"), .icon = u"resume"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                      .rule = [this, changing] { return changing(chosen() && m_desk->isInterrupted(*chosen()), tr("It is going on")); },
                      .run =
                          [this] {
                              if (chosen())
                                  (void)m_desk->carryOn(chosen()->id);
                          } },
        this);
    actions().add({ .id = u"maintenance.stop"_s, .text = tr("&Stop…"), .tip = tr("Put everything back as it was, and end"), .icon = u"cancel"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), .scope = this,
                      .rule = [this, changing] { return changing(chosen() && !chosen()->isStopping, tr("It is being stopped")); }, .run = [this] { askToStop(); } },
        this);
}

QStringList MaintenancePage::menuActions() const
{
    return { u"maintenance.goAhead"_s, u"maintenance.isBack"_s, {}, u"maintenance.skip"_s, u"maintenance.putBack"_s, {}, u"maintenance.continue"_s, u"maintenance.stop"_s };
}

void MaintenancePage::setDesk(MaintenanceDesk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    delete m_dialog;   // it is about another fleet
    m_desk = desk;
    if (m_desk) {
        connect(m_desk, &MaintenanceDesk::changed, this, &MaintenancePage::showAll);
        connect(m_desk, &QObject::destroyed, this, &MaintenancePage::showAll);
    }
    showAll();
}

void MaintenancePage::setMarks(const Marks &marks)
{
    if (marks == m_marks)
        return;
    delete m_dialog;
    m_marks = marks;
}

void MaintenancePage::focusTable()
{
    (m_runners->rowCount() > 0 ? m_runnersView : m_runsView)->setFocus();
}

void MaintenancePage::begin(const std::vector<RunnerId> &runners, const QString &reason, QWidget *window)
{
    if (!m_desk || runners.empty())
        return;
    if (m_dialog) {
        m_dialog->hide();   // it may belong to another window meanwhile
        m_dialog->open();
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const auto planning = [desk = m_desk, runners](const MaintenanceOrder &order) { return desk ? desk->plan(runners, order) : MaintenancePlan(); };
    m_dialog = new MaintenanceDialog({ planning, int(runners.size()), reason, m_marks.isDemo, m_marks.isProduction }, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog] {
        if (!m_desk)
            return;
        const QString run = m_desk->begin(dialog->plan());
        Q_EMIT begun();
        if (run.isEmpty() && !m_desk->trouble())
            return message().showMessage({ .severity = Severity::Bad, .text = tr("Nothing was begun: the list of runners is another one by now.") });
        if (m_runs->rowCount() > 0)
            m_runsView->setCurrentIndex(m_runs->index(0, 0));
    });
    m_dialog->open();
}

MaintenanceRow MaintenancePage::rowOf(const MaintenanceRun &run) const
{
    MaintenanceRow row;
    row.run = run.id;
    row.startedAt = run.startedAt;
    row.end = run.end;
    row.tally = maintenanceTallyText(run);
    const bool isOpen = run.end == MaintenanceRun::End::Open;
    const bool isInterrupted = m_desk->isInterrupted(run);
    row.needsPerson = isOpen && (isInterrupted || std::any_of(run.runners.begin(), run.runners.end(), maintenance::needsPerson));
    //: state of a rolling maintenance
    row.state = isInterrupted ? tr("interrupted")
        //: state of a rolling maintenance: another program, named in the message, carries it on
        : isOpen && !m_desk->isCarriedOn(run.id) ? tr("elsewhere")
        //: state of a rolling maintenance: everything is being put back
        : isOpen && run.isStopping ? tr("stopping")
        //: state of a rolling maintenance
        : isOpen ? tr("going on")
        //: state of a rolling maintenance: everything was put back
        : run.end == MaintenanceRun::End::Stopped ? tr("stopped")
                                                  //: state of a rolling maintenance
                                                  : tr("done");
    const QString until = maintenanceUntilText(run.order);
    //: how a rolling maintenance goes: so many runners are paused at a time, so many of each kind stay online; then what it waits for
    const QString how = tr("%1 at a time, %2 stay online, %3").arg(countText(run.order.atOnce), countText(run.order.keepOnline), until);
    row.what = run.order.reason.isEmpty() ? how : visibleText(run.order.reason, 200) + u" · "_s + how;
    return row;
}

void MaintenancePage::showAll()
{
    const bool hadRuns = m_runs->rowCount() > 0;
    std::vector<MaintenanceRow> rows;
    int interrupted = 0, waiting = 0;
    if (m_desk) {
        for (const MaintenanceRun &run : m_desk->runs()) {
            rows.push_back(rowOf(run));
            const bool isOpen = run.end == MaintenanceRun::End::Open;
            interrupted += m_desk->isInterrupted(run) ? 1 : 0;
            waiting += isOpen && m_desk->isCarriedOn(run.id) ? int(std::count_if(run.runners.begin(), run.runners.end(), maintenance::needsPerson)) : 0;
        }
    }
    m_runs->setRuns(std::move(rows), times());
    m_runsView->resizeColumnToContents(int(MaintenanceTable::Column::Started));
    m_runsView->resizeColumnToContents(int(MaintenanceTable::Column::Tally));   // it says more as the run goes on
    if (!hadRuns && m_runs->rowCount() > 0) {
        m_runsView->fitColumns();
        m_runsView->setCurrentIndex(m_runs->index(0, 0));
    }
    Q_EMIT attentionChanged(interrupted, waiting);
    if (isVisible())
        showRunners();
    showMessage();
}

void MaintenancePage::showRunners()
{
    const MaintenanceRun *run = chosen();
    const bool wasEmpty = m_runners->rowCount() == 0;
    if (run)
        m_runners->setRun(*run, times());
    else
        m_runners->clear();
    if (wasEmpty && run)
        m_runnersView->fitColumns();
    m_runnersView->resizeColumnToContents(int(MaintainedTable::Column::State));   // states and ages change
    m_runnersView->resizeColumnToContents(int(MaintainedTable::Column::Since));
    setLine(run ? maintenanceTallyText(*run) : QString());
    actions().updateEnabled();
}

void MaintenancePage::showMessage()
{
    actions().updateEnabled();
    if (!m_desk) {
        showEmpty({ .icon = u"maintenance"_s, .headline = tr("Not connected to a GitLab") });
        return message().clear();
    }
    if (m_runs->rowCount() > 0)
        showParts();
    else
        showEmpty({ .icon = u"maintenance"_s, .headline = tr("No rolling maintenance yet"),
            .sentence = tr("Mark runners on the Runners page and choose Rolling Maintenance: they are paused some at a time, and resumed when their new version reports in. Enough of them stay online all the while.") });
    const MaintenanceRun *run = chosen();
    if (m_desk->elsewhere() && run && run->end == MaintenanceRun::End::Open)
        message().showMessage({ .severity = Severity::Neutral, .text = tr("%1 (process %2 on %3) carries it on.").arg(visibleText(m_desk->elsewhere()->program, 100), QString::number(m_desk->elsewhere()->pid), visibleText(m_desk->elsewhere()->host, 100)), .dismissible = false });
    else if (m_desk->trouble())
        message().showMessage({ .severity = Severity::Bad, .text = tr("It cannot go on at present. %1").arg(troubleText(*m_desk->trouble())), .details = m_desk->trouble()->detail, .dismissible = false });
    else if (run && m_desk->isInterrupted(*run))
        message().showMessage({ .severity = Severity::Attention, .text = tr("This maintenance was interrupted: nothing happens to its runners, and what is paused stays so, until you continue it."), .actionText = tr("Co&ntinue"), .action = [this, id = run->id] {
                                    if (m_desk)
                                        (void)m_desk->carryOn(id);
                                },
            .dismissible = false });
    else if (const QString failing = run ? maintenanceFailingText(*run) : QString(); !failing.isEmpty())
        message().showMessage({ .severity = Severity::Attention, .text = failing, .actionText = tr("Tr&y Now"), .action = [this, id = run->id] {
                                    if (m_desk)
                                        m_desk->tryNow(id);
                                },
            .dismissible = false });
    else
        message().clear();
}

QString MaintenancePage::troubleText(const Error &trouble) const
{
    if (!whyNoChanges().isEmpty())
        return whyNoChanges();
    const bool isOurs = trouble.kind == Error::Kind::Io || trouble.kind == Error::Kind::Incomplete;   // the record, another program's lock, a list with holes
    return isOurs && !trouble.detail.isEmpty() ? visibleText(trouble.detail, 300) : errorText(trouble, visibleText(m_desk->instance(), 200));
}

const MaintenanceRun *MaintenancePage::chosen() const
{
    const QModelIndex current = m_runsView->currentIndex();
    if (!m_desk || !current.isValid() || current.row() >= m_runs->rowCount())
        return nullptr;
    return m_desk->find(m_runs->rowAt(current.row()).run);
}

maintenance::Places MaintenancePage::chosenPlaces() const
{
    maintenance::Places places;
    for (const auto &[first, last] : m_runnersView->chosenRows()) {
        for (int row = first; row <= last && row < m_runners->rowCount(); ++row)
            places.push_back(m_runners->rowAt(row).place);
    }
    return places;
}

void MaintenancePage::act(maintenance::Act act)
{
    if (const MaintenanceRun *run = chosen())
        m_desk->act(run->id, chosenPlaces(), act);
}

void MaintenancePage::askToStop()
{
    const MaintenanceRun *run = chosen();
    if (!run)
        return;
    const auto paused = int(std::count_if(run->runners.begin(), run->runners.end(), maintenance::isInHand));
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop the maintenance?"), tr("Stop the maintenance?"), QMessageBox::NoButton, this);
    box->setObjectName(u"maintenanceStopQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("%Ln paused runner(s) are resumed as they are now, and their notes taken back. Those that are done stay so.", nullptr, paused));
    QPushButton *stop = box->addButton(tr("&Put Everything Back"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"maintenanceStop"_s);
    QPushButton *stay = box->addButton(tr("&Go On"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(stop, &QPushButton::clicked, this, [this, id = run->id] {
        if (m_desk)
            m_desk->stop(id);
    });
    box->open();
}

} // namespace muster
