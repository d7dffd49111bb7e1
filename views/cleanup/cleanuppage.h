// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanup.h"
#include "views/cleanup/cleanupnotes.h"
#include "views/widgets/splitpage.h"

#include <QPointer>

namespace muster {

class CleanupEditor;
class CleanupParts;
class CleanupRuleTable;
class LineTable;

/// Automatic removal of runners that no longer contact GitLab: the rules with what they would take now and when they run next, who
/// is in quarantine for how long, past runs, and what is left of removed runners.
///
/// Actions: `cleanup.*`, made here.
class CleanupPage final : public SplitPage
{
    Q_OBJECT

public:
    explicit CleanupPage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~CleanupPage() override;

    /// nullptr: not connected. Not owned.
    void setCleanup(Cleanup *cleanup);
    /// The instance is marked as production.
    void setProduction(bool isProduction) { m_isProduction = isProduction; }
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);

protected:
    void showAll() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void buildRules();
    void showRules();
    void showMessage();
    void showEnding();
    void editPolicy();
    void useExample();
    void switchRule();
    void runNow();
    void review(const Cleanup::PlanPtr &plan);
    void release();
    void copyRecipe();
    [[nodiscard]] const CleanupRule *chosenRule() const;
    [[nodiscard]] bool isRunning() const { return m_cleanup && m_cleanup->isRunning(); }

    QPointer<Cleanup> m_cleanup;
    QPointer<CleanupEditor> m_editor;
    bool m_isProduction = false;
    CleanupRuleTable *m_rules;
    LineTable *m_rulesView;
    CleanupParts *m_parts;
    const cleanupnotes::Ways m_ways;
    bool m_isEndingShown = false;   ///< how the last run ended is on the message bar
};

} // namespace muster
