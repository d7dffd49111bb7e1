// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/snapshot.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPointer>

#include <vector>

class QAction;

namespace muster {

class ActionRegistry;
class SuggestionPopup;

/// The box in the header from which everything is reached: while one types, actions and pages that fit and runners of the list; Enter
/// looks up the text, or does what was chosen with the arrow keys; behind a `>` there are actions only, and Enter does the first. Esc
/// gives the keyboard back. A large fleet is searched on a worker: a key is answered within a frame, and its runners a moment later.
class GoToBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToBox(QWidget *parent = nullptr);

    /// What is suggested from; null: nothing.
    void setFleet(const Snapshot::Ptr &fleet);
    /// What can be done; outlives this.
    void setActions(const ActionRegistry &actions);
    /// The keyboard comes here, to be given back to who has it now.
    void begin();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookupRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isForActions() const;
    void findActions(QStringView sought);
    void suggest();
    void findRunners(const QString &sought);
    void startFinding();
    void showFound();
    void take(int line);
    void giveBack();

    Snapshot::Ptr m_fleet;
    const ActionRegistry *m_registry = nullptr;
    std::vector<QPointer<QAction>> m_actions;   ///< of the first lines
    std::vector<LookupCandidate> m_candidates;  ///< of those behind them
    QString m_sought;                           ///< among the runners; empty: nothing
    QString m_underWay;                         ///< what the worker looks for
    QFutureWatcher<std::vector<LookupCandidate>> m_finding;
    SuggestionPopup *m_popup = nullptr;   ///< made when first needed
    QPointer<QWidget> m_before;
};

} // namespace muster
