// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/taskdesk.h"

#include "models/sync/signin.h"
#include "models/tables/runnertable.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

/// The letter behind the single `&`; none: a null character.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return text[at + 1].toUpper();
        ++at;
    }
    return {};
}

} // namespace

TaskDesk::TaskDesk(ServerFixture &server)
{
    SignIn signIn(m_clock);
    QSignalSpy finished(&signIn, &SignIn::finished);
    signIn.start(server.url(), SecretString(server.token()));
    if (!finished.wait(30'000))
        qFatal("no answer");
    const auto identity = finished.constFirst().constFirst().value<Result<Identity>>();
    m_session = std::make_unique<Session>(signIn.takeClient(), identity.value(), Session::Ground{ .clock = m_clock, .journal = m_journal, .directory = m_folder.path(), .history = &m_history });
    m_activity = std::make_unique<Activity>(m_journal);
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->setFleet({ .sync = &m_session->sync(), .operations = &m_session->operations(), .details = &m_session->details(), .activity = m_activity.get(), .lookup = &m_session->lookup(),
        .sampler = &m_session->sampler(), .queuePast = &m_session->queuePast(), .mine = &m_session->mine(), .past = &m_session->fleetPast() });
    m_window->setInstance(identity->instance, false);
    m_window->show();
}

TaskDesk::~TaskDesk()
{
    m_window->setFleet({});
    m_window.reset();
}

bool TaskDesk::isReady()
{
    if (!reload() || !QTest::qWaitForWindowActive(m_window.get()))
        return false;
    m_window->goTo(u"go.runners"_s);
    QWidget *table = widget("runnerView");
    if (!table)
        return false;
    table->setFocus();
    settle();
    m_steps = 0;
    return table->hasFocus();
}

bool TaskDesk::reload()
{
    m_session->sync().refresh();
    const bool isFresh = QTest::qWaitFor([this] { return m_session->sync().state() == FleetSync::State::Fresh; }, 60'000);
    settle();
    return isFresh;
}

qsizetype TaskDesk::shown() const
{
    return m_window->runnersPage().table().shown();
}

QWidget *TaskDesk::widget(const char *objectName) const
{
    const QString name = QString::fromLatin1(objectName);
    QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow() ? QApplication::activeWindow() : m_window.get();
    for (QWidget *where : std::initializer_list<QWidget *>{ front, m_window.get() }) {
        for (QWidget *each : where->findChildren<QWidget *>(name)) {
            if (each->isVisible())
                return each;
        }
    }
    return nullptr;
}

void TaskDesk::settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// Where the keyboard is on a desktop: a window manager gives it back when a dialog or a list goes, and there is none here.
QWindow *TaskDesk::frontWindow()
{
    for (QWidget *widget : { QApplication::activePopupWidget(), QApplication::activeModalWidget(), QApplication::activeWindow() }) {
        if (widget && widget->isVisible())
            return widget->windowHandle();
    }
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window has the keyboard");
    return m_window->windowHandle();
}

void TaskDesk::press(const QKeySequence &keys)
{
    ++m_steps;
    for (int i = 0; i < keys.count(); ++i) {
        QWindow *front = frontWindow();
        QTest::keyClick(front, keys[i].key(), keys[i].keyboardModifiers());
    }
    settle();
}

void TaskDesk::type(const QString &text)
{
    ++m_steps;
    QWidget *line = QApplication::focusWidget();
    if (!line)
        qFatal("nothing has the keyboard");
    QTest::keyClicks(line, text);
    settle();
}

void TaskDesk::alt(const char *objectName)
{
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);   // a list of suggestions has the keyboard: that is a step as well
    QWidget *target = widget(objectName);
    if (!target)
        qFatal("nothing is called %s", objectName);
    QChar letter;
    if (const auto *button = qobject_cast<QAbstractButton *>(target))
        letter = mnemonicOf(button->text());
    for (const QLabel *label : target->window()->findChildren<QLabel *>()) {
        if (label->buddy() == target)
            letter = mnemonicOf(label->text());
    }
    if (letter.isNull())
        qFatal("%s has no letter", objectName);
    press(QKeySequence(Qt::ALT | Qt::Key(letter.unicode())));
}

} // namespace muster::test
