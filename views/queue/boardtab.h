// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"
#include "models/tables/tablemodel.h"

#include <QStackedWidget>

namespace muster {

class EmptyState;
class LineTable;
class QueueBoardTable;

/// The queue by tags: one row for each set of tags that jobs ask for, with what it means for them.
class BoardTab final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit BoardTab(QWidget *parent = nullptr);

    void setBoard(const std::vector<QueueRow> &board, const CellTimes &times);
    /// What is said while there is no row; `picture` null: GitLab was not asked yet. It is a moment ahead of its board.
    void explainEmptiness(const JobPicture::Ptr &picture, bool canChooseProjects);
    void choose(const QStringList &tags, Tri protectedRef);
    void clearChoice();
    /// nullopt: no row is chosen.
    [[nodiscard]] std::optional<QStringList> chosenTags() const;
    /// False: there is no row that could take the keyboard.
    bool focusTable();

Q_SIGNALS:
    void chosenChanged();
    void activated(const QStringList &tags);
    void projectsRequested();

private:
    QueueBoardTable *m_board;
    LineTable *m_view;
    EmptyState *m_empty;
};

} // namespace muster
