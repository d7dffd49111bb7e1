// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activity/activitypage.h"

#include "models/base/hostiletext.h"
#include "models/operations/activity.h"
#include "models/operations/operations.h"
#include "models/wording/errortext.h"
#include "views/activity/recipedialog.h"
#include "views/activity/rundetails.h"
#include "views/activity/runfilter.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_runs(new ActivityTable(this)), m_filter(new RunFilter(m_runs, this)),
      m_empty(new EmptyState(this)), m_details(new RunDetails(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"activityPage"_s);
    constexpr qsizetype leastOfANumber = 4;   // less of it is in every other one
    m_filter->setAlso([this](int row, const QString &word) { return word.size() >= leastOfANumber && m_runs->runAt(row).run.startsWith(word, Qt::CaseInsensitive); });
    addActions(actions);
    m_message->setObjectName(u"activityMessage"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTop());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildBar());
    connect(m_details, &RunDetails::detailChanged, this, [this] { m_actions.updateEnabled(); });
    m_details->hide();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::addActions(ActionRegistry &actions)
{
    const auto add = [&](ActionRegistry::Spec spec) {
        spec.scope = this;
        actions.add(spec, this);
    };
    add({ .id = u"activity.search"_s, .text = tr("&Find a Run"), .icon = u"search"_s, .shortcut = QKeySequence::Find, .also = QKeySequence(Qt::Key_Slash), .run = [this] {
             m_search->setFocus();
             m_search->selectAll();
         } });
    add({ .id = u"activity.undo"_s, .text = tr("&Undo…"), .tip = tr("Resume what this run paused, or pause what it resumed; the plan is shown first"), .icon = u"undo"_s, .shortcut = QKeySequence::Undo,
        .rule =
            [this] {
                const JournalRun *run = current();
                if (!run)
                    return ActionRegistry::Enabling{ false, tr("Choose a run first") };
                if (run->instance != m_instance)
                    return ActionRegistry::Enabling{ false, tr("That run was at another GitLab") };
                if (!m_whyNoPlans.isEmpty())
                    return ActionRegistry::Enabling{ false, m_whyNoPlans };
                return ActionRegistry::Enabling{ Operations::canUndo(*run) && m_details->detail().has_value(), tr("Nothing in that run can be taken back") };
            },
        .run = [this] { Q_EMIT undoRequested(*m_details->detail()); } });
    add({ .id = u"activity.recipes"_s, .text = tr("&Replacements…"), .tip = tr("What this run deleted, and the commands that register runners with the same settings"), .icon = u"add"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        .rule =
            [this] {
                const JournalRun *run = current();
                const bool deletes = run && run->verb == "delete"_L1 && run->counts.done + run->counts.gone > 0;
                return ActionRegistry::Enabling{ deletes && m_details->detail().has_value(), tr("Only for a run that deleted runners") };
            },
        .run = [this] {
            auto *dialog = new RecipeDialog(*m_details->detail(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        } });
    add({ .id = u"activity.review"_s, .text = tr("&Review…"), .tip = tr("See what was done, what is unknown and what was not sent; check, continue or abandon"), .icon = u"search"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R),
        .rule =
            [this] {
                const JournalRun *run = current();
                const bool isOpen = run && (run->state == JournalRun::State::Open || run->counts.unknown > 0);
                return ActionRegistry::Enabling{ isOpen && run->instance == m_instance, tr("Only for a run at this GitLab that was interrupted") };
            },
        .run = [this] { Q_EMIT reviewRequested(current()->run); } });
    const auto loaded = [this] { return ActionRegistry::Enabling{ m_activity && !m_activity->runs().empty(), tr("There are no runs yet") }; };
    add({ .id = u"activity.export"_s, .text = tr("&Export…"), .tip = tr("Everything on record, as CSV or as JSON Lines with the hashes"), .icon = u"export"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .rule = loaded, .run = [this] { exportAll(); } });
    add({ .id = u"activity.verify"_s, .text = tr("&Verify"), .tip = tr("Walk the chain of hashes: was an entry altered or taken out?"), .icon = u"success"_s, .rule = loaded, .run = [this] { verify(); } });
}

QStringList ActivityPage::menuActions() const
{
    return { u"activity.search"_s, {}, u"activity.review"_s, u"activity.undo"_s, u"activity.recipes"_s, {}, u"activity.export"_s, u"activity.verify"_s };
}

QWidget *ActivityPage::buildTop()
{
    auto *box = new QWidget(this);
    m_search = new QLineEdit(box);
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setPlaceholderText(tr("Find runs: user, reason, state, number…"));
    m_search->setAccessibleName(tr("Find runs"));
    m_search->setClearButtonEnabled(true);
    m_table = new LineTable(int(ActivityTable::Column::Why), box);
    m_table->setObjectName(u"activityRuns"_s);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_filter);
    m_table->setSpareColumns({ int(ActivityTable::Column::Instance), int(ActivityTable::Column::User) });
    m_table->setPathColumns({ int(ActivityTable::Column::Instance) });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(ActivityTable::Column::Started), Qt::DescendingOrder);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showRuns();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showCurrent);
    return box;
}

QWidget *ActivityPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(6);
    layout->addStretch(1);
    for (const QString &id : { u"activity.review"_s, u"activity.undo"_s, u"activity.recipes"_s, u"activity.export"_s, u"activity.verify"_s }) {
        auto *button = new QPushButton(bar);
        button->setObjectName(id);
        m_actions.attach(button, id);
        layout->addWidget(button);
    }
    return bar;
}

void ActivityPage::setWhyNoPlans(const QString &why)
{
    if (m_whyNoPlans == why)
        return;
    m_whyNoPlans = why;
    m_actions.updateEnabled();
}

void ActivityPage::setActivity(Activity *activity, const QString &instance)
{
    if (m_activity)
        m_activity->disconnect(this);
    m_activity = activity;
    m_instance = instance;
    m_details->setActivity(activity);
    m_message->clear();
    if (activity) {
        connect(activity, &Activity::runsChanged, this, [this] {
            showRuns();
            m_table->widenColumns();
        });
        connect(activity, &Activity::troubleChanged, this, &ActivityPage::showTrouble);
        showTrouble();
    }
    showRuns();
}

void ActivityPage::setTimes(const CellTimes &times)
{
    m_times = times;
    showRuns();
}

void ActivityPage::showRuns()
{
    const bool hadNone = m_filter->rowCount() == 0;
    m_runs->setRuns(m_activity ? m_activity->runs() : std::vector<JournalRun>(), m_times);
    const bool isEmpty = m_filter->rowCount() == 0;
    if (isEmpty && m_search->text().isEmpty())
        m_empty->setContent({ .icon = u"activity"_s, .headline = tr("Nothing was changed yet"), .sentence = tr("Whatever is changed with Muster is put on record here, with who did it and what came of it.") });
    else if (isEmpty)
        m_empty->setContent({ .icon = u"search"_s, .headline = tr("No run matches"), .sentence = {}, .actionText = tr("&Clear"), .action = [this] { m_search->clear(); } });
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (hadNone && !isEmpty) {
        m_table->fitColumns();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filter->index(0, 0));
    }
    showCurrent();
}

const JournalRun *ActivityPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_runs->runAt(index.row()) : nullptr;
}

void ActivityPage::showCurrent()
{
    m_details->show(current(), m_times);
    m_actions.updateEnabled();
}

void ActivityPage::showTrouble()
{
    if (!m_activity)
        return;
    if (const auto trouble = m_activity->trouble())
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The journal cannot be used, so nothing can be changed: %1").arg(visibleText(trouble->detail, 500)), .actionText = tr("&Try Again"),
            .action = [this] { m_activity->reopen(); }, .details = errorDetails(*trouble), .dismissible = false });
    else if (m_activity->isReadOnly())
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("The journal can only be read, so nothing can be changed: a newer Muster wrote it, or the disk takes nothing."), .dismissible = false });
    else
        m_message->clear();
}

void ActivityPage::exportAll()
{
    m_saver->askWhere({ .title = tr("Export the journal"), .fileName = u"muster-activity.csv"_s, .filter = tr("CSV files (*.csv);;JSON Lines (*.jsonl)"), .content = {} }, [this](const QString &path) {
        if (!m_activity)
            return;
        m_activity->exportTo(path, this, [this, path](const Result<qint64> &lines) {
            const QString shown = visibleText(QDir::toNativeSeparators(path), 500);
            if (lines)
                m_message->showMessage({ .severity = Severity::Good, .text = tr("Exported to %1: %Ln line(s)", nullptr, int(*lines)).arg(shown) });
            else
                m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(shown, visibleText(lines.error().detail, 300)) });
        });
    });
}

void ActivityPage::verify()
{
    m_activity->verify(this, [this](const Result<JournalCheck> &check) {
        if (!check)
            m_message->showMessage({ .severity = Severity::Bad, .text = tr("The journal could not be read: %1").arg(visibleText(check.error().detail, 300)) });
        else if (check->firstBroken)
            m_message->showMessage({ .severity = Severity::Bad, .text = tr("Entry %1 is missing or was altered.").arg(QLocale().toString(*check->firstBroken)),
                .details = tr("The entries before it are as they were written.") });
        else
            m_message->showMessage({ .severity = Severity::Good, .text = tr("All %Ln entries are as they were written.", nullptr, int(check->entries)),
                .details = tr("Hash of the last one, to be noted elsewhere: %1").arg(QString::fromLatin1(check->head)) });
    });
}

void ActivityPage::find(const QString &words)
{
    m_search->setText(words);
}

void ActivityPage::showRun(const QString &run)
{
    m_search->clear();
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (m_runs->runAt(row).run == run)
            m_table->setCurrentIndex(m_filter->mapFromSource(m_runs->index(row, 0)));
    }
}

void ActivityPage::focusTable()
{
    m_table->setFocus();
}

} // namespace muster
