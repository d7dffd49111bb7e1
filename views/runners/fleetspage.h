// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/celltext.h"
#include "models/versions/releasecatalogue.h"
#include "views/runners/fleetmember.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ColumnMemory;
class CombinedFleet;
class DetailsPane;
class ElidedLabel;
class EmptyState;
class FacetPanel;
class FilterBar;
class FleetStrip;
class MessageBar;
class PageMessages;
class RowExport;
class RunnerTable;
class RunnerView;
class Settings;

/// The runners of several instances in one table. Each instance is connected by itself; what is shown is put together from what each has,
/// memory included, and one that is slow or dead keeps nobody waiting. A change of marked runners becomes a plan for each instance, made from
/// that instance's own list. Owns nothing of the fleets.
///
/// Actions: `fleets.*`, made here.
class FleetsPage final : public QWidget
{
    Q_OBJECT

public:
    FleetsPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~FleetsPage() override;

    /// Those that are shown, in their order.
    void setMembers(const std::vector<FleetMember> &members);
    /// How instances are called, by InstanceNumber less one.
    void setNames(const InstanceNames &names);
    /// All there are, to choose from.
    void setAccounts(const std::vector<Account> &accounts);
    /// Why there is nothing to connect to; empty: there is.
    void setWhyNone(const QString &why);
    void setCatalogue(const ReleaseCatalogue &catalogue);
    void setTimeDisplay(TimeDisplay display);
    void saveState();
    void focusTable();
    void tell(const QString &text);
    /// A plan that plansMade() handed out was not put before the person.
    void tellDropped(const QString &instance);

    [[nodiscard]] RunnerTable &table() const { return *m_table; }
    [[nodiscard]] const std::vector<FleetMember> &members() const { return m_members; }
    /// The earliest of the servers' clocks of those that are connected, so that nothing looks older than it is; this machine's while none is,
    /// and then nothing can be planned either.
    [[nodiscard]] Instant now() const;
    void setFilterText(const QString &text);
    /// Ids of actions for menus; an empty one is a separator.
    [[nodiscard]] static QStringList menuActions();

Q_SIGNALS:
    /// Somebody looks: what is not connected yet may begin.
    void wanted();
    void unwanted();
    /// To be shown one after the other before anything is sent; each is of its own instance.
    void plansMade(const std::vector<muster::FleetPlan> &plans);
    void refreshRequested();
    /// An instance is to be in the table, or not.
    void choiceChanged(const QString &accountId, bool isShown);
    void tokenRequested(const QString &accountId);
    /// That instance alone, with this runner.
    void openRequested(const QString &accountId, muster::RunnerId runner);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void buildLayout();
    void connectParts();
    void followMembers();
    void updateParts();
    void showPicture(const Snapshot::Ptr &picture);
    void showState();
    void showTrouble();
    void showCurrent();
    void applyFilter(const QString &text);
    void updateFacets();
    void fillChoice(QMenu *menu);
    void requestPlans(Verb verb);
    void tellLeftOut();
    void openLink();
    void showMenu(const QPoint &at);
    [[nodiscard]] const FleetMember *memberOf(InstanceNumber number) const;
    [[nodiscard]] const FleetMember *currentMember() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    std::vector<FleetMember> m_members;
    std::vector<Account> m_accounts;
    QString m_whyNone;
    QStringList m_leftOut;   ///< of the last change, a sentence each
    CombinedFleet *m_fleet;
    RunnerTable *m_table;
    FilterBar *m_filterBar;
    FleetStrip *m_strip;
    FacetPanel *m_facets;
    MessageBar *m_messageBar;
    PageMessages *m_messages;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RunnerView *m_view;
    EmptyState *m_empty;
    QWidget *m_side;
    QLabel *m_whoseDot;
    ElidedLabel *m_whose;   ///< the current runner's instance
    DetailsPane *m_pane;
    ColumnMemory *m_columns;
    RowExport *m_export;
    QPointer<RunnerDetails> m_details;   ///< of the current runner's instance
    QTimer m_facetsSoon;
    QTimer m_minute;
    bool m_placed = false;
};

} // namespace muster
