// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/fleet/jobchange.h"
#include "models/operations/creation.h"
#include "models/operations/plan.h"
#include "views/operations/plancontext.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;
class QWidget;

namespace muster {

class FleetSync;
class JobSampler;
struct JournalRunDetail;
class Operation;
class OperationDialog;
class Operations;

/// Takes a plan from the page that made it through preview, run and report. One preview at a time; it dies with its fleet, so
/// that a plan can never be confirmed over another instance than the one on screen.
class PlanFlow final : public QObject
{
    Q_OBJECT

public:
    explicit PlanFlow(QWidget *window);
    void setFleet(FleetSync *sync, Operations *operations, JobSampler *sampler);
    /// The same, unless it is what is followed already: then a preview stays.
    void followFleet(FleetSync *sync, Operations *operations);
    /// The instance as the person knows it; for the preview.
    struct Instance {
        QString address;
        bool isDemo = false;
        std::optional<AccountColour> colour;
        bool isProduction = false;
        /// See PlanContext.
        QString turn = {};
        QString title = {};
        bool hasMore = false;
    };
    void setInstance(const Instance &instance) { m_instance = instance; }
    /// One of several: what is confirmed runs, but neither is it shown nor does anything come up by itself. Whoever puts them in a row does that.
    void setInRow() { m_isInRow = true; }

    /// False: it could not be shown.
    bool preview(const Plan &plan);
    /// A dialog of this is open.
    [[nodiscard]] bool isAsking() const { return m_preview; }
    /// Of jobs as they are on screen, in order of id.
    void previewJobs(JobChange change, const std::vector<Job> &jobs, const QString &reason = {});
    /// What takes a run back, as far as nobody changed it since.
    bool previewUndo(const JournalRunDetail &run);
    /// What is left of a run that was broken off.
    void previewRest(const Plan &rest, const QString &run);

    /// Asks for what is wanted, creates it, and shows the tokens. `wanted`: what is filled in already.
    void create(const std::optional<NewRunners> &wanted = std::nullopt);

    /// A run's progress and report; the run goes when it is closed.
    void showRun(Operation *operation);

Q_SIGNALS:
    /// The person said yes to the plan on screen, or did not.
    void planConfirmed();
    void planDeclined();
    /// Declined, and with it all that were to follow.
    void restDeclined();
    /// In a row: what was confirmed is under way.
    void runStarted(muster::Operation *operation);
    /// In a row: the same edit anew for those that somebody else had changed.
    void planAgain(const muster::Plan &plan);
    /// The list was loaded well after this run of a kind that needs it.
    void loadedAfter(const QString &run);
    /// The dialog of a plan is gone: confirmed, cancelled, or its fleet went.
    void previewEnded();
    /// The same of a plan that takes a run back, of which nothing else is told.
    void undoEnded();

private:
    /// Shows the tokens that a run gives out, from the first on.
    void showTokens(Operation *operation);
    [[nodiscard]] PlanContext context() const;
    /// `run`: that it goes on with; empty: a new one.
    /// Where a plan comes from.
    struct Source {
        QString run = {};       ///< that it goes on with
        bool isUndo = false;    ///< stands on its own, also beside a row
    };
    bool show(const Plan &plan, const PlanContext &context, const Source &source);
    void start(const Plan &plan, const Source &source);
    /// Lets the report of a run offer to take it back, as soon as the list shows what it did.
    void offerUndo(Operation *operation, OperationDialog *report);
    void undo(const QString &run, OperationDialog *report);
    /// Shows the same edit anew for those that somebody else had changed: nobody's values are written over unseen.
    void askAgain(const Operation &edit);

    QWidget *m_window;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    QPointer<JobSampler> m_sampler;   ///< knows which jobs wait
    QPointer<QDialog> m_preview;
    Instance m_instance;
    bool m_isInRow = false;
};

} // namespace muster
