// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/fleetplan.h"
#include "models/versions/releasecatalogue.h"
#include "views/runners/fleetmarks.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QMenu;

namespace muster {

class CombinedFleet;
class ElidedLabel;
class FleetStrip;
class RunnerEdits;
class RunnersFrame;
class RunnerTable;
class Settings;
struct EditGround;

/// The runners of several instances in one table. Each instance is connected by itself; what is shown is put together from what each has,
/// memory included, and one that is slow or dead keeps nobody waiting. A change of marked runners becomes a plan for each instance, made from
/// that instance's own list. Owns nothing of the fleets.
///
/// Actions: `fleets.*`, made here; those that the Runners page has as well have the same keys.
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
    void saveState();
    void focusTable();
    /// An instance that plansMade() handed out was left out after all.
    void tellLeftOut(const muster::LeftOut &leftOut);

    [[nodiscard]] RunnerTable &table() const;
    [[nodiscard]] RunnerEdits &edits() const { return *m_edits; }
    [[nodiscard]] const std::vector<FleetMember> &members() const { return m_marks.members(); }
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
    /// To be shown one after the other before anything is sent; each is of its own instance. `leftOut`: whose runners were
    /// marked as well.
    void plansMade(const std::vector<muster::FleetPlan> &plans, const std::vector<muster::LeftOut> &leftOut);
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
    void connectActions();
    void followMembers();
    void updateParts();
    void showPicture(const Snapshot::Ptr &picture);
    void showState();
    void showTrouble();
    void showCurrent();
    void fillChoice(QMenu *menu);
    void noteMarks();
    /// Says who is left out.
    [[nodiscard]] std::vector<InstancePart> markedParts();
    [[nodiscard]] EditGround editGround();
    void requestPlans(Verb verb);
    void showLeftOut();
    [[nodiscard]] const FleetMember *currentMember() const;

    ActionRegistry &m_actions;
    FleetMarks m_marks;
    std::vector<Account> m_accounts;
    QString m_whyNone;
    std::vector<LeftOut> m_leftOut;         ///< of the last change, when its plans were made
    std::vector<LeftOut> m_leftOutLater;    ///< and while they were shown
    CombinedFleet *m_fleet;
    RunnersFrame *m_frame;
    RunnerEdits *m_edits;
    FleetStrip *m_strip;
    QLabel *m_whoseDot;
    ElidedLabel *m_whose;                   ///< the current runner's instance
    QPointer<RunnerDetails> m_details;      ///< of the current runner's instance
    QTimer m_minute;
};

} // namespace muster
