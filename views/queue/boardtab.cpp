// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/boardtab.h"

#include "models/tables/queueboardtable.h"
#include "models/wording/queuetext.h"
#include "views/operations/linetable.h"
#include "views/widgets/emptystate.h"

#include <QHeaderView>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagsInCharacters = 28;

} // namespace

BoardTab::BoardTab(QWidget *parent)
    : QStackedWidget(parent), m_board(new QueueBoardTable(this)), m_view(new LineTable(int(QueueBoardTable::Column::Tags), this)), m_empty(new EmptyState(this))
{
    m_view->setObjectName(u"queueBoard"_s);
    m_view->setAccessibleName(tr("Queue by tags"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_board);
    addWidget(m_view);
    addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardTab::chosenChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(m_board->queueAt(index.row()).tags); });
}

void BoardTab::setBoard(const std::vector<QueueRow> &board, const CellTimes &times)
{
    const bool hadNone = m_board->rowCount() == 0;
    m_board->setBoard(board, times);
    if (!hadNone || m_board->rowCount() == 0)
        return;
    m_view->fitColumns();
    // Sixteen columns leave a small window nothing for the tags, which are what a row is about.
    m_view->horizontalHeader()->setSectionResizeMode(int(QueueBoardTable::Column::Tags), QHeaderView::Interactive);
    m_view->setColumnWidth(int(QueueBoardTable::Column::Tags), fontMetrics().averageCharWidth() * tagsInCharacters);
}

/// Also of a picture of which no board is made, because no right to see jobs was found.
void BoardTab::explainEmptiness(const JobPicture::Ptr &picture, bool canChooseProjects)
{
    const bool isComing = picture && picture->reach != JobPicture::Reach::Nothing && !(picture->pending.empty() && picture->running.empty());
    if (!picture || isComing)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("Looking at the jobs…"), .sentence = tr("Muster looks when the runners are loaded.") });
    else if (picture->reach == JobPicture::Reach::Nothing)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("No right to see jobs was found"), .sentence = reachSentence(*picture), .actionText = canChooseProjects ? tr("Choose &Projects…") : QString(),
            .action = [this] { Q_EMIT projectsRequested(); } });
    else
        m_empty->setContent({ .icon = u"success"_s, .headline = tr("Nothing waits and nothing runs"), .sentence = reachSentence(*picture) });
    setCurrentWidget(m_board->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void BoardTab::choose(const QStringList &tags, Tri protectedRef)
{
    for (int row = 0; row < m_board->rowCount(); ++row) {
        const QueueRow &queue = m_board->queueAt(row);
        if (queue.tags == tags && queue.protectedRef == protectedRef) {
            m_view->selectRow(row);
            m_view->scrollTo(m_board->index(row, 0));
        }
    }
    currentWidget()->setFocus();
}

void BoardTab::clearChoice()
{
    m_view->clearSelection();
}

std::optional<QStringList> BoardTab::chosenTags() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();   // one at the most
    return rows.isEmpty() ? std::nullopt : std::optional(m_board->queueAt(rows.first().row()).tags);
}

bool BoardTab::focusTable()
{
    if (currentWidget() != m_view)
        return false;
    m_view->setFocus();
    return true;
}

} // namespace muster
