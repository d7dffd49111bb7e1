// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/snapshot.h"
#include "views/shell/changeoffer.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPointer>

#include <vector>

class QAction;

namespace muster {

class ActionRegistry;
class SuggestionPopup;

/// The box in the header from which everything is reached: while one types, actions and pages that fit and runners of the list; Enter
/// looks up the text, or does what was chosen with the arrow keys; behind a `>` there are actions only, and Enter does the first. What begins
/// with a verb of muster-cli and goes on is a change (see ChangeOffer): Enter asks for its preview, Tab takes what could be written next. Esc
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
    /// What is told of changes that are written here; without it there are none.
    void setChanges(ChangeOffer::Ground ground, ChangeOffer::WhyNot whyNot);
    /// It was confirmed: what is written here was meant for once.
    void forgetChange();
    /// The keyboard comes here, to be given back to who has it now.
    void begin();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookupRequested(const QString &text);
    /// Somebody wrote it and pressed Enter: it is to be shown before anything else.
    void changeRequested(const muster::WrittenChange &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isForActions() const;
    void findActions(QStringView sought);
    void suggest();
    void findRunners(const QString &sought);
    void startFinding();
    void showFound();
    void showPopup(const std::vector<SuggestionPopup::Line> &lines);
    void showOffer();
    void take(int line);
    void takeOffered(int line);
    void write(const QString &text, int cursor);
    [[nodiscard]] int xOf(qsizetype position) const;
    void giveBack();

    Snapshot::Ptr m_fleet;
    const ActionRegistry *m_registry = nullptr;
    std::vector<QPointer<QAction>> m_actions;   ///< of the first lines
    std::vector<LookupCandidate> m_candidates;  ///< of those behind them
    QString m_sought;                           ///< among the runners; empty: nothing
    QString m_underWay;                         ///< what the worker looks for
    QFutureWatcher<std::vector<LookupCandidate>> m_finding;
    ChangeOffer *m_offer = nullptr;             ///< null: nothing can be written
    bool m_isChange = false;                    ///< what stands here is one
    std::vector<ChangeOffer::Completed> m_completions;   ///< of the lines behind the offer, as they are shown
    QStringList m_verbs;                        ///< of the last lines
    SuggestionPopup *m_popup = nullptr;   ///< made when first needed
    QPointer<QWidget> m_before;
};

} // namespace muster
