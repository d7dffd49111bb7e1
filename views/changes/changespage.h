// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/scope.h"
#include "models/tables/changeownertable.h"
#include "models/versions/releasecatalogue.h"
#include "views/filter/filterlanguage.h"
#include "views/widgets/emptystate.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace muster {

class ActionRegistry;
class ChangeLinks;
class ElidedLabel;
class FileSaver;
class FilterBar;
class FleetPast;
class FleetSync;
class LineTable;
class MessageBar;
class PastFleetView;
class Settings;
class SpanChooser;

/// What happened in the fleet between two moments, by kind and owner, and the fleet as it was at any moment on record. The filter
/// is that of the runners, and counts for both.
///
/// Actions: `changes.*`, made here.
class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~ChangesPage() override;

    /// What one connection gives; nullptr: not connected. Not owned.
    struct Sources {
        FleetSync *sync = nullptr;
        FleetPast *past = nullptr;
    };
    void setSources(const Sources &sources);
    void setCatalogue(const ReleaseCatalogue &catalogue);
    void setTimes(const CellTimes &times);
    /// False for the demo: what was seen of it is not written down.
    void setRemembersLooks(bool remembers);
    /// What was on screen counts as seen.
    void rememberLook();
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// What happened since yesterday to the runners that match, with the keyboard in the table.
    void showSinceYesterday(const QString &filter);

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    /// A runner that is not there any more: what is remembered of it.
    void lookupRequested(const QString &text);
    /// A filter of the runners page.
    void runnersRequested(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] FilterLanguage language();
    void addActions(ActionRegistry &actions);
    QWidget *buildTop();
    QWidget *buildChanges();
    void want();
    void showStory();
    void showState();
    void showTrouble();
    void showCounts();
    void applyFilter(const QString &text);
    void narrow();
    void showEverything();
    void openRunner(RunnerId runner);
    void showInRunners();
    void showFleetThen();
    void exportShown();
    [[nodiscard]] std::optional<ChangeOwner> chosenOwner() const;
    [[nodiscard]] const RunnerChange *current() const;
    [[nodiscard]] QString fleetName() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<FleetPast> m_past;
    ReleaseCatalogue m_catalogue;
    CellTimes m_times;
    Filter m_parsed;
    bool m_remembersLooks = true;
    std::optional<FleetKey> m_lookedAt;   ///< whose last look the span chooser knows
    std::pair<QString, qint64> m_seen;    ///< of which fleet what was on screen, in seconds
    MessageBar *m_message;
    FilterBar *m_filter;
    SpanChooser *m_span;
    ChangeLinks *m_links;
    QTabWidget *m_tabs;
    ChangeOwnerTable *m_owners;
    LineTable *m_ownersView = nullptr;
    ChangeTable *m_changes;
    LineTable *m_changesView = nullptr;
    ElidedLabel *m_summary;
    EmptyState *m_empty;
    QStackedWidget *m_stack = nullptr;
    PastFleetView *m_then = nullptr;
    FileSaver *m_saver;
};

} // namespace muster
