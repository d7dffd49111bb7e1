// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/tables/tablemodel.h"
#include "models/tables/versionrows.h"
#include "views/widgets/emptystate.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ColumnMemory;
class ElidedLabel;
class RowView;
class Settings;
class VersionTable;

/// The runners of the Versions page that a threshold, a bar or a cell leaves, with a line above that says how many, or what stands
/// in their place. Marks and columns are its own matter; which rows are wanted it is told.
///
/// Actions: `versions.copy` and those of the marks; they belong to the widget that this is in.
class VersionRunners final : public QWidget
{
    Q_OBJECT

public:
    VersionRunners(Settings &settings, ActionRegistry &actions, QWidget *parent);
    ~VersionRunners() override;

    [[nodiscard]] VersionTable &table() const { return *m_table; }
    void setPicture(const VersionPicture::Ptr &picture, const RowSet &rows);
    void showRows(const RowSet &rows);
    void setTimes(const CellTimes &times);
    /// "12 runners, 3 minor versions behind".
    void setNarrowing(const QString &text);
    /// How old the list of releases is.
    void setReleases(const QString &text);
    /// nullopt: the table. Returns false when the keyboard was in the table, which is hidden now.
    [[nodiscard]] bool setEmpty(const std::optional<EmptyState::Content> &content);
    /// For actions beside the line.
    void addButton(const QString &action, Qt::ToolButtonStyle style);
    /// False: there is no table to be seen.
    [[nodiscard]] bool focusTable();
    void saveState();

Q_SIGNALS:
    void runnerActivated(muster::RunnerId runner);

private:
    void addActions();
    QHBoxLayout *buildLine();
    void copyMarked();
    void showMenu(const QPoint &at);

    ActionRegistry &m_actions;
    VersionTable *m_table;
    QStackedWidget *m_stack;
    RowView *m_view;
    EmptyState *m_empty;
    ColumnMemory *m_columns;
    ElidedLabel *m_narrowing;
    ElidedLabel *m_releases;
    QHBoxLayout *m_line;
    int m_buttonsAt = 2;   ///< where in the line the next one goes: behind the texts
};

} // namespace muster
