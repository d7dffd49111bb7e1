// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fleetstatus.h"

#include "models/sync/fleetsync.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "views/widgets/plaintip.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FleetStatus::FleetStatus(QStatusBar *bar, QLabel *age, QObject *parent) : QObject(parent), m_summary(new QLabel(bar)), m_waiting(new QLabel(bar)), m_readOnly(new QLabel(bar)), m_age(age)
{
    for (QLabel *label : { m_summary, m_waiting, m_readOnly, m_age })
        label->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"fleetSummary"_s);
    m_waiting->setObjectName(u"fleetWaiting"_s);
    bar->addWidget(m_summary, 1);
    bar->addPermanentWidget(m_waiting);
    m_readOnly->setObjectName(u"readOnly"_s);
    bar->addPermanentWidget(m_readOnly);
    m_readOnly->hide();   // adding shows it
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_clock.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &FleetStatus::update);
    connect(&m_clock, &QTimer::timeout, this, &FleetStatus::updateAge);
}

void FleetStatus::follow(FleetSync *sync)
{
    if (m_sync)
        disconnect(m_sync, nullptr, this, nullptr);
    m_sync = sync;
    if (sync) {
        const auto soon = [this] {
            if (!m_soon.isActive())
                m_soon.start();
        };
        connect(sync, &FleetSync::stateChanged, this, &FleetStatus::update);
        connect(sync, &FleetSync::progressChanged, this, soon);
        connect(sync, &FleetSync::trafficChanged, this, soon);
        connect(sync, &FleetSync::snapshotChanged, this, soon);
        m_clock.start();
    } else {
        m_clock.stop();
    }
    update();
}

QString FleetStatus::summary() const
{
    const QLocale locale;
    QStringList parts;
    const Snapshot::Ptr snapshot = m_sync->snapshot();
    if (snapshot)
        parts += tr("%Ln runner(s)", nullptr, int(snapshot->size()));
    if (const QString mark = memoryMark(*m_sync); !mark.isEmpty())
        parts += mark;
    switch (m_sync->state()) {
    case FleetSync::State::Idle:
        break;
    case FleetSync::State::Loading: {
        const FleetSync::Progress progress = m_sync->progress();
        if (!m_sync->isSignedIn())
            //: state of the list: GitLab has not yet said who one is
            parts += tr("signing in");
        else
            parts += progress.expected >= 0 ? tr("loading %1 of %2").arg(locale.toString(progress.loaded), locale.toString(progress.expected)) : tr("loading");
        break;
    }
    case FleetSync::State::Fresh:
        //: state of the list: everything arrived
        parts += tr("complete");
        break;
    case FleetSync::State::Partial:
        //: state of the list: something is missing
        parts += tr("incomplete");
        break;
    case FleetSync::State::Failed:
        //: state of the list: the last refresh brought nothing
        parts += tr("not refreshed");
        break;
    }
    const FleetSync::Traffic traffic = m_sync->traffic();
    if (traffic.inFlight > 0)
        parts += tr("%Ln request(s) in flight", nullptr, traffic.inFlight);
    if (traffic.remaining)
        parts += tr("limit %1 left").arg(locale.toString(*traffic.remaining));
    return parts.join(u" · "_s);
}

void FleetStatus::update()
{
    m_summary->setText(m_sync ? summary() : tr("Not connected"));
    QString waiting;
    if (m_sync && m_sync->state() == FleetSync::State::Loading) {
        const FleetSync::Progress progress = m_sync->progress();
        if (progress.waitMs > 0)
            waiting = tr("GitLab is slow or asks to wait; going on in %n second(s)", nullptr, int((progress.waitMs + 999) / 1000));
    }
    m_waiting->setText(waiting);
    updateReadOnly();
    updateAge();
}

/// Said once where one always sees it, so that nobody has to find it out from one disabled button after the other.
void FleetStatus::updateReadOnly()
{
    const QString why = m_sync && m_sync->isSignedIn() ? whyNoChanges(m_sync->identity()) : QString();
    m_readOnly->setVisible(!why.isEmpty());
    //: status bar: this token can change no runner; the tip says why
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(plainTip(why));
    m_readOnly->setAccessibleDescription(why);
}

void FleetStatus::updateAge()
{
    if (const QString mark = m_sync ? memoryMark(*m_sync) : QString(); !mark.isEmpty()) {
        if (mark != m_age->text())
            m_summary->setText(summary());   // it tells that age as well
        m_age->setText(mark);
        return;
    }
    const auto age = m_sync ? m_sync->asOf().age(m_sync->serverNow()) : std::nullopt;
    if (!age) {
        m_age->clear();
        return;
    }
    const auto seconds = int(std::max<qint64>(0, age->count()));
    //: age of the list on screen: seconds, minutes, hours
    m_age->setText(seconds < 90 ? tr("%1 s ago").arg(seconds) : seconds < 5400 ? tr("%1 min ago").arg(seconds / 60) : tr("%1 h ago").arg(seconds / 3600));
}

} // namespace muster
