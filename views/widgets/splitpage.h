// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablemodel.h"
#include "views/widgets/emptystate.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace muster {

class ActionRegistry;
class ElidedLabel;
class MessageBar;

/// A page of two parts, one above the other, where the lower is about what is chosen in the upper. On top the message bar, and a line of
/// words with the buttons of the page, which flow into further lines where the window is narrow. Where there is nothing to show, what to do
/// about that stands in the place of both parts. Who inherits it fills them.
class SplitPage : public QWidget
{
    Q_OBJECT

public:
    void setTimes(const CellTimes &times);
    /// Why nothing can be changed at present; empty: it can.
    void setWhyNoChanges(const QString &why);

protected:
    struct Parts {
        QString name;          ///< object names begin with it: `cleanup` makes cleanupPage, cleanupMessage, cleanupLine
        QWidget *upper = nullptr;   ///< both become parts of this
        QWidget *lower = nullptr;
        int upperHeight = 0;   ///< to begin with, of some 620
        QStringList buttons;   ///< actions that are there by now
    };
    SplitPage(ActionRegistry &actions, QWidget *parent);
    /// Once, when the actions are there.
    void assemble(const Parts &parts);

    /// Everything anew: it came to sight, or the time is another.
    virtual void showAll() = 0;
    /// Instead of the parts.
    void showEmpty(const EmptyState::Content &content);
    void showParts();
    void setLine(const QString &words);

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    [[nodiscard]] MessageBar &message() { return *m_message; }
    [[nodiscard]] const CellTimes &times() const { return m_times; }
    [[nodiscard]] const QString &whyNoChanges() const { return m_whyNoChanges; }

    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader(const Parts &parts);

    ActionRegistry &m_actions;
    CellTimes m_times;
    QString m_whyNoChanges;
    MessageBar *m_message;
    ElidedLabel *m_line;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace muster
