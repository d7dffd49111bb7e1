// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/sync/versionmeter.h"
#include "models/tables/tablemodel.h"
#include "models/tables/versionrows.h"
#include "models/wording/versiontext.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>


namespace muster {

class ActionRegistry;
class FleetSync;
class FoldingLabel;
class LagControls;
class MessageBar;
class ReleaseKeeper;
class ReleaseSource;
class Settings;
class VersionCharts;
class VersionPast;
class VersionRunners;
class VersionTable;

/// How far behind the runners are: a threshold and a reference, how many that is, a histogram, and the runners themselves. All of
/// it follows at once; a bar narrows the table; what is marked, or shown, leads on to the Runners page to be changed there.
///
/// Actions: `versions.*`, made here.
class VersionsTab final : public QWidget
{
    Q_OBJECT

public:
    VersionsTab(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~VersionsTab() override;

    /// nullptr: not connected. Not owned.
    void setFleet(FleetSync *sync);
    /// What history knows of the versions; nullptr: nothing. Not owned.
    void setPast(VersionPast *past);
    void setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin);
    /// Where newer releases come from; not owned. What it finds is handed in by setReleases().
    void setReleaseKeeper(ReleaseKeeper *keeper);
    void setAdvisories(const std::shared_ptr<const Advisories> &advisories);
    void setTimes(const CellTimes &times);
    /// From the Overview: counted from the newest release, at least so far behind.
    void showBehind(int minors);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    void saveState();

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    /// These are to be marked on the Runners page; `filter` shows them, and perhaps some more.
    void marksRequested(const std::vector<muster::RunnerId> &runners, const QString &filter);

protected:
    /// A list of releases may be dropped here.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    void connectParts();
    void setGround(const VersionPicture::Ground &ground);
    void measure();
    void showPicture();
    void showCounts();
    void showChart();
    void showMessage();
    void showFacts();
    void narrow();
    void choose(const std::optional<VersionNarrowing> &narrowing);
    [[nodiscard]] RowSet wantedRows() const;
    [[nodiscard]] QString wantedFilter() const;
    void setBehind(int minors);
    void selectForPlan();
    [[nodiscard]] VersionNarrowing narrowing() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    QPointer<FleetSync> m_sync;
    CatalogueOrigin m_origin;
    CellTimes m_times;
    VersionMeter m_meter;
    std::optional<VersionNarrowing> m_chosen;   ///< a bar; nullopt: what the slider says
    std::optional<MatrixChoice> m_cell;         ///< instead of either
    QString m_cellWords;
    ReleaseSource *m_source;
    MessageBar *m_message;
    LagControls *m_controls;
    FoldingLabel *m_facts;
    VersionCharts *m_charts;
    VersionRunners *m_runners;
    VersionTable *m_table;   ///< of m_runners
};

} // namespace muster
