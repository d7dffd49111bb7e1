// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/tables/celltext.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class CandidateList;
class EmptyState;
class Lookup;
class LookupCard;
class LookupInput;
class MessageBar;
class ProjectQuestion;

/// From whatever is in the clipboard to the one card. Owns nothing of the connection.
class LookupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupPage(ActionRegistry &actions, QWidget *parent = nullptr);

    /// Shows another connection; nullptr: none.
    void setLookup(Lookup *lookup, const QString &instance);
    void setTimeDisplay(TimeDisplay display);
    /// As if a person had pasted it here.
    void look(const QString &text);
    /// The keyboard to the input, everything in it chosen: what is typed or pasted next replaces it.
    void focusInput();
    /// What was looked up last; empty: nothing.
    [[nodiscard]] QString lookedUp() const { return m_lookedUp; }

Q_SIGNALS:
    void lookedUpChanged();
    void runnerRequested(muster::RunnerId runner);
    void ownerRequested(const QString &path);
    void filterRequested(const QString &filter);   ///< runners that match
    void connectRequested(const QString &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    void showState();
    void showMessage();
    void submit();
    void copyAsText();
    void openPage(const QString &page);
    [[nodiscard]] QString candidateFilter() const;

    ActionRegistry &m_actions;
    QPointer<Lookup> m_lookup;
    QString m_instance;
    QString m_lookedUp;
    LookupInput *m_input;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CandidateList *m_candidates;
    ProjectQuestion *m_project;
    LookupCard *m_card;
    bool m_focusAnswer = false;   ///< a question was asked here: the keyboard follows to its answer
};

} // namespace muster
