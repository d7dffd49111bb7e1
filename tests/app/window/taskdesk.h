// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "models/base/clock.h"
#include "models/history/history.h"
#include "models/history/journal.h"
#include "models/operations/activity.h"
#include "models/settings/settings.h"
#include "tests/support/serverfixture.h"

#include <QKeySequence>
#include <QTemporaryDir>

#include <memory>

class QWidget;
class QWindow;

namespace muster {
class MainWindow;
}

namespace muster::test {

/// The whole window at a pretend GitLab, and a hand that has a keyboard and nothing else. Begins on the Runners page with the keyboard in the
/// table and a complete list.
///
/// A step is one shortcut or one other key that does something (Enter, Space, Tab, Alt and a letter; `G O` is one shortcut), or one text that
/// is typed or pasted, however long. Looking and waiting are no steps.
class TaskDesk final
{
public:
    explicit TaskDesk(ServerFixture &server);
    ~TaskDesk();

    /// False: the load did not end, or the window has no keyboard.
    [[nodiscard]] bool isReady();
    [[nodiscard]] int steps() const { return m_steps; }

    void press(const QKeySequence &keys);
    void type(const QString &text);
    /// Alt and the letter that is underlined at this button or at the label of this field, in the window in front.
    void alt(const char *objectName);

    /// By name, in the dialog in front or in the window; null: there is none on screen.
    template <class T>
    [[nodiscard]] T *part(const char *objectName) const { return qobject_cast<T *>(widget(objectName)); }
    [[nodiscard]] QWidget *widget(const char *objectName) const;
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] bool reload();
    /// As a person sees it: so many match.
    [[nodiscard]] qsizetype shown() const;

private:
    static void settle();
    [[nodiscard]] QWindow *frontWindow();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Settings m_settings{ m_folder.filePath(QStringLiteral("muster.ini")) };
    Journal m_journal{ Journal::Place{ m_folder.path() } };
    History m_history{ m_folder.path() };
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_steps = 0;
};

} // namespace muster::test
