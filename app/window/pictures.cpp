// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pictures.h"

#include "app/session/session.h"
#include "models/operations/activity.h"
#include "models/tables/runnertable.h"
#include "views/runners/runnerspage.h"
#include "views/runners/runnerview.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <cstdio>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Parts of a page wait a moment before they count or ask (the longest 200 ms), and clocks tick each second: quiet in between
/// means that nothing is on its way any more.
constexpr auto stillness = 400ms;
constexpr auto patience = 60s;
/// Shows what the language can do, and leaves enough rows in the demo fleet.
constexpr auto exampleFilter = "status:online,offline behind:>=2"_L1;

} // namespace

Pictures::Pictures(const Subject &subject, const QString &folder, QObject *parent) : QObject(parent), m_subject(subject), m_folder(folder)
{
    m_still.setSingleShot(true);
    m_still.setInterval(stillness);
    connect(&m_still, &QTimer::timeout, this, &Pictures::take);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("The page did not come to rest within a minute.")); });

    Session &session = subject.session;
    connect(&session.sync(), &FleetSync::stateChanged, this, &Pictures::consider);
    connect(&session.sampler(), &JobSampler::stateChanged, this, &Pictures::consider);
    connect(&session.sampler(), &JobSampler::boardChanged, this, &Pictures::consider);
    connect(&session.queuePast(), &QueuePast::changed, this, &Pictures::consider);
    connect(&session.fleetPast(), &FleetPast::changed, this, &Pictures::consider);
    connect(&session.details(), &RunnerDetails::changed, this, &Pictures::consider);
    connect(&session.lookup(), &Lookup::changed, this, &Pictures::consider);
    connect(&subject.activity, &Activity::runsChanged, this, &Pictures::consider);
}

void Pictures::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder.path()));
        return;
    }
    QApplication::setCursorFlashTime(0);
    for (const bool dark : { false, true }) {
        for (const QString &page : m_subject.window.pages())
            m_wanted.push_back({ page, dark });
    }
    std::reverse(m_wanted.begin(), m_wanted.end());
    m_subject.window.installEventFilter(this);
    next();
}

void Pictures::next()
{
    if (m_wanted.empty()) {
        m_deadline.stop();
        m_subject.window.removeEventFilter(this);
        Q_EMIT finished(true);
        return;
    }
    const Picture picture = m_wanted.back();
    applyTheme(picture.dark ? Settings::Theme::Dark : Settings::Theme::Light);
    m_subject.window.goTo(picture.page);
    m_deadline.start();
    consider();
}

/// Something to see on the page, once what it is about has been loaded: one step at a time.
bool Pictures::prepare(const QString &page)
{
    if (page == "go.runners"_L1) {
        RunnersPage &runners = m_subject.window.runnersPage();
        if (runners.table().filter().isEmpty()) {
            runners.setFilterText(exampleFilter);
            return true;
        }
        auto *view = runners.findChild<RunnerView *>();
        if (view && !view->currentIndex().isValid() && runners.table().shown() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            return true;
        }
    } else if (page == "go.lookup"_L1 && m_subject.session.lookup().state() == Lookup::State::Empty) {
        const JobPicture::Ptr jobs = m_subject.session.sampler().picture();
        if (jobs && !jobs->running.empty()) {
            m_subject.window.lookUp(u"%1#%2"_s.arg(jobs->running.front().projectPath).arg(jobs->running.front().id.value));
            return true;
        }
    }
    return false;
}

bool Pictures::isLoaded() const
{
    const auto ended = [](auto state, auto first, auto second) { return state != first && state != second; };
    Session &session = m_subject.session;
    return ended(session.sync().state(), FleetSync::State::Idle, FleetSync::State::Loading)
        && ended(session.sampler().state(), JobSampler::State::Idle, JobSampler::State::Sampling)
        && session.details().state() != RunnerDetails::State::Loading && session.lookup().state() != Lookup::State::Looking
        && m_subject.activity.isLoaded() && (m_wanted.back().page != "go.queue"_L1 || session.queuePast().isLoaded())
        && (m_wanted.back().page != "go.changes"_L1 || session.fleetPast().isLoaded());
}

void Pictures::consider()
{
    if (m_wanted.empty())
        return;
    m_still.stop();
    if (m_subject.session.sync().state() == FleetSync::State::Failed) {
        fail(tr("The demo fleet could not be loaded."));
        return;
    }
    if (isLoaded())
        m_still.start();
}

bool Pictures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && m_still.isActive())
        m_still.start();
    return QObject::eventFilter(watched, event);
}

void Pictures::take()
{
    const Picture picture = m_wanted.back();
    if (prepare(picture.page)) {
        consider();   // what that leads to is waited for as well
        return;
    }
    const QString name = picture.page.section(u'.', 1) + (picture.dark ? u"-dark.png"_s : u"-light.png"_s);
    if (!m_subject.window.grab().save(m_folder.filePath(name), "PNG")) {
        fail(tr("%1 cannot be written.").arg(m_folder.filePath(name)));
        return;
    }
    m_wanted.pop_back();
    next();
}

void Pictures::fail(const QString &why)
{
    const QString page = m_wanted.empty() ? QString() : m_wanted.back().page + u": "_s;
    std::fputs((u"muster: "_s + page + why + u'\n').toUtf8().constData(), stderr);
    m_wanted.clear();
    m_still.stop();
    m_deadline.stop();
    Q_EMIT finished(false);
}

} // namespace muster
