// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"
#include "models/fleet/job.h"
#include "models/fleet/snapshot.h"
#include "models/settings/savedviews.h"
#include "models/versions/releasecatalogue.h"
#include "views/widgets/actionregistry.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace muster {

class FleetPast;
class FleetSync;
class JobSampler;
class Operation;
class Operations;
class RunnerDetails;
class RunnerEdits;
class RunnerJumps;
class RunnersFrame;
class RunnerTable;
class Settings;
struct EditGround;

/// Every runner one is responsible for, narrowed down and acted upon. Brings the fleet to the frame that shows it (see RunnersFrame), and what is
/// wanted there to whoever does it. Owns nothing of the fleet.
///
/// Actions: `runners.*`, made here; `fleet.refresh` and `fleet.stop` belong to the window.
class RunnersPage final : public QWidget
{
    Q_OBJECT

public:
    RunnersPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~RunnersPage() override;

    /// Shows another fleet; nullptr: not connected. None is owned; a pointer that dies is forgotten.
    void setFleet(FleetSync *sync, Operations *operations, RunnerDetails *details);
    /// Who knows which jobs wait; nullptr: nobody.
    void setSampler(JobSampler *sampler);
    /// What is on record of the runners; nullptr: nothing.
    void setPast(FleetPast *past);
    /// The newest picture; setFleet() connects it to the fleet's news.
    void showSnapshot(const Snapshot::Ptr &fleet);
    /// What `behind` and the version column count with; the newest release is the reference.
    void setCatalogue(const ReleaseCatalogue &catalogue);
    /// Ids of actions for menus; an empty one is a separator.
    [[nodiscard]] QStringList menuActions() const;
    [[nodiscard]] QStringList viewActions() const;
    /// Columns, order and what is visible, to the settings.
    void saveState();

    [[nodiscard]] RunnerTable &table() const;
    [[nodiscard]] RunnerEdits &edits() const { return *m_edits; }
    void setFilterText(const QString &text);
    /// What is on screen as a view without a name, and the other way round.
    [[nodiscard]] SavedView currentView() const;
    void showView(const SavedView &view);
    /// What matches, with the keyboard in the table.
    void showMatching(const QString &filter);
    /// Marks exactly these, for a change; `filter` shows them (and perhaps others).
    void markRunners(const std::vector<RunnerId> &runners, const QString &filter);
    /// Something that went wrong beside the list; `details` for the tip.
    void tell(const QString &text, const QString &details = {});
    /// That runner alone, and as the current one; also one that only the next load brings.
    void showRunner(RunnerId runner);
    /// Those of a group or project.
    void showOwner(const QString &path);

Q_SIGNALS:
    /// A change was asked for; it is to be shown before anything is sent.
    void planMade(const muster::Plan &plan);
    /// New runners were asked for.
    void creationRequested();
    /// To take these through a rolling maintenance; `reason`: the filter they all match, or empty.
    void maintenanceRequested(const std::vector<muster::RunnerId> &runners, const QString &reason);
    /// Matches or marks changed; for whoever shows them elsewhere.
    void countsChanged();
    /// What happened lately to the runners of this filter.
    void changesRequested(const QString &filter);
    /// A job of the details was chosen.
    void jobRequested(const muster::Job &job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectActions();
    void follow(FleetSync *sync);
    void showState();
    void showScopeHint();
    void showCurrent();
    void heedFilter();
    void requestPlan(Verb verb);
    void followOperation(Operation *operation);
    [[nodiscard]] bool mayPlan() const;
    [[nodiscard]] EditGround editGround() const;
    [[nodiscard]] ActionRegistry::Enabling mayChange() const;
    [[nodiscard]] ActionRegistry::Enabling mayCreate() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    QPointer<RunnerDetails> m_details;
    QPointer<JobSampler> m_sampler;
    QString m_instance;                  ///< of the runner that is looked at
    RunnerId m_filteredOut;              ///< the current runner, when the filter that was written last excludes it
    RunnersFrame *m_frame;
    RunnerEdits *m_edits;
    RunnerJumps *m_jumps;
    QTimer m_minute;                     ///< ages grow by themselves
    bool m_scopeHintShown = false;
};

} // namespace muster
