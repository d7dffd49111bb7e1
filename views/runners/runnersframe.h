// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/settings/settings.h"
#include "models/tables/runnertable.h"
#include "models/versions/releasecatalogue.h"
#include "views/runners/runneractions.h"
#include "views/widgets/emptystate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace muster {

class BulkBar;
class ColumnMemory;
class DetailsPane;
class FacetPanel;
class FilterBar;
class MessageBar;
class PageMessages;
class RowExport;
class RunnerView;

/// What the pages that show runners have in common: the filter line with the counts below it, messages, the table with the details beside it,
/// and the bar of what can be done with marked ones. Keeps these parts in step with each other, and does what needs nothing but them: filter,
/// columns, copies and exports, what is visible. Which runners there are, and everything that reaches a GitLab, is the page's.
class RunnersFrame final : public QWidget
{
    Q_OBJECT

public:
    struct Spec {
        RunnerTable::Kind kind = RunnerTable::Kind::OneInstance;
        Settings::Table columns = Settings::Table::Runners;
        RunnerActions::Place actions;   ///< its page is what the frame stands in
        QStringList links;              ///< ids of actions; see DetailsPane
    };
    RunnersFrame(Settings &settings, ActionRegistry &actions, const Spec &spec);
    ~RunnersFrame() override;

    [[nodiscard]] RunnerTable &table() const { return *m_table; }
    [[nodiscard]] RunnerView &view() const { return *m_view; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] PageMessages &messages() const { return *m_messages; }
    [[nodiscard]] DetailsPane &pane() const { return *m_pane; }
    [[nodiscard]] ColumnMemory &columns() const { return *m_columns; }
    [[nodiscard]] RunnerActions &actions() const { return *m_runnerActions; }

    /// Between the filter line and the counts.
    void addBelowFilter(QWidget *widget);
    /// Above the details, and visible with them.
    void addAboveDetails(QWidget *widget);
    /// With a menu that is filled whenever it opens, in the filter's line.
    QPushButton *addMenuButton(const QString &name, const QString &icon, const QString &text, const QString &tip, const std::function<void(QMenu *)> &fill);
    /// Once the page has made its actions and added its own: the buttons for what is visible, and the bar at the bottom with these actions.
    void complete(const QStringList &bulkActions);
    [[nodiscard]] BulkBar &bulkBar() const { return *m_bulkBar; }

    void setSnapshot(const Snapshot::Ptr &fleet, Instant now);
    void setCatalogue(const ReleaseCatalogue &catalogue);
    void setFilterText(const QString &text);
    /// What stands in the place of the table; nullopt: the table does.
    void setEmpty(const std::optional<EmptyState::Content> &content);
    [[nodiscard]] bool showsDetails() const;
    void openDetails();
    void focusTable();
    /// In the page's message bar; `details` for its tip.
    void tell(const QString &text, const QString &details = {});
    /// The current runner's page in the browser, if it is on that GitLab; else that is told.
    void openLink(const QString &instance);
    /// The page's context menu; an empty id is a separator.
    void showMenu(const QString &name, const QStringList &actions, const QPoint &at);
    void saveState();

Q_SIGNALS:
    /// Another runner is looked at, or the details came or went.
    void currentChanged();
    /// Other rows are shown, or as many of another number.
    void shownChanged();
    void filterChanged(const muster::Filter &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectActions();
    void applyFilter(const QString &text);
    void countFacetsSoon();
    void updateFacets();
    void setTimeDisplay(Settings::TimeDisplay display);
    void setDetailsVisible(bool visible);
    void setFacetsVisible(bool visible);

    Settings &m_settings;
    ActionRegistry &m_actions;
    const QString m_place;
    RunnerTable *m_table;
    FilterBar *m_filterBar;
    FacetPanel *m_facets;
    MessageBar *m_messageBar;
    PageMessages *m_messages;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RunnerView *m_view;
    EmptyState *m_empty;
    QWidget *m_side;
    DetailsPane *m_pane;
    ColumnMemory *m_columns;
    RunnerActions *m_runnerActions;
    RowExport *m_export;
    BulkBar *m_bulkBar = nullptr;
    QVBoxLayout *m_top = nullptr;
    QTimer m_facetsSoon;
    bool m_isPlaced = false;   ///< shown once, with widths
};

} // namespace muster
