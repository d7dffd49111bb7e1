// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fleetstatus.h"

#include "models/operations/operations.h"
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

void FleetStatus::updateSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void FleetStatus::listen(FleetSync *sync)
{
    connect(sync, &FleetSync::stateChanged, this, &FleetStatus::update, Qt::UniqueConnection);   // the open one may be in the table, too
    connect(sync, &FleetSync::progressChanged, this, &FleetStatus::updateSoon, Qt::UniqueConnection);
    connect(sync, &FleetSync::trafficChanged, this, &FleetStatus::updateSoon, Qt::UniqueConnection);
    connect(sync, &FleetSync::snapshotChanged, this, &FleetStatus::updateSoon, Qt::UniqueConnection);
}

void FleetStatus::follow(FleetSync *sync)
{
    if (m_sync)
        disconnect(m_sync, nullptr, this, nullptr);
    m_sync = sync;
    if (sync)
        listen(sync);
    followSeveral(m_members);
}

void FleetStatus::followSeveral(const std::vector<FleetMember> &members)
{
    for (const FleetMember &member : m_members) {
        if (member.sync && member.sync != m_sync)
            disconnect(member.sync, nullptr, this, nullptr);
    }
    m_members = members;
    for (const FleetMember &member : m_members) {
        if (member.sync)
            listen(member.sync);
    }
    if (m_sync || !m_members.empty())
        m_clock.start();
    else
        m_clock.stop();
    update();
}

void FleetStatus::speakOfSeveral(bool isSeveral)
{
    if (m_isSeveral == isSeveral)
        return;
    m_isSeveral = isSeveral;
    update();
}

QString FleetStatus::severalSummary() const
{
    int runners = 0, inFlight = 0, tokens = 0, without = 0, signingIn = 0, loading = 0, incomplete = 0, failed = 0, remembered = 0, complete = 0;
    for (const FleetMember &member : m_members) {
        switch (member.state) {
        case FleetMember::State::Token: ++tokens; break;
        case FleetMember::State::NoToken: ++without; break;
        case FleetMember::State::SigningIn: ++signingIn; break;
        case FleetMember::State::Failed: ++failed; break;
        case FleetMember::State::Open: break;
        }
        if (!member.sync)
            continue;
        if (const Snapshot::Ptr snapshot = member.sync->snapshot())
            runners += int(snapshot->size());
        inFlight += member.sync->traffic().inFlight;
        remembered += memoryMark(*member.sync).isEmpty() ? 0 : 1;
        if (member.state != FleetMember::State::Open)
            continue;
        switch (member.sync->state()) {
        case FleetSync::State::Idle: break;
        case FleetSync::State::Loading: ++loading; break;
        case FleetSync::State::Fresh: ++complete; break;
        case FleetSync::State::Partial: ++incomplete; break;
        case FleetSync::State::Failed: ++failed; break;
        }
    }
    const int instances = int(m_members.size());
    if (instances == 0)
        return tr("No instance is shown");
    QStringList parts{ tr("%Ln runner(s)", nullptr, runners), tr("%Ln instance(s)", nullptr, instances) };
    if (complete == instances)
        parts += tr("complete");
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    //: of several instances: so many are shown from memory
    add(remembered, tr("%Ln from memory", nullptr, remembered));
    //: of several instances
    add(tokens, tr("%Ln waiting for a token", nullptr, tokens));
    //: of several instances
    add(without, tr("%Ln without a token", nullptr, without));
    //: of several instances
    add(signingIn, tr("%Ln signing in", nullptr, signingIn));
    //: of several instances: their lists
    add(loading, tr("%Ln loading", nullptr, loading));
    //: of several instances: something of their lists is missing
    add(incomplete, tr("%Ln incomplete", nullptr, incomplete));
    //: of several instances
    add(failed, tr("%Ln failed", nullptr, failed));
    add(inFlight, tr("%Ln request(s) in flight", nullptr, inFlight));
    return parts.join(u" · "_s);
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
    m_summary->setText(m_isSeveral ? severalSummary() : m_sync ? summary() : tr("Not connected"));
    QString waiting;
    if (!m_isSeveral && m_sync && m_sync->state() == FleetSync::State::Loading) {
        const FleetSync::Progress progress = m_sync->progress();
        if (progress.waitMs > 0)
            waiting = tr("GitLab is slow or asks to wait; going on in %n second(s)", nullptr, int((progress.waitMs + 999) / 1000));
    }
    m_waiting->setText(waiting);
    updateReadOnly();
    updateAge();
}

/// Said once where one always sees it, so that nobody has to find it out from one disabled button after the other. Of several when nothing can be
/// changed on any of them.
void FleetStatus::updateReadOnly()
{
    if (!m_isSeveral)
        return showReadOnly(m_sync && m_sync->isSignedIn() ? whyNoChanges(m_sync->identity()) : QString());
    QStringList whys;
    for (const FleetMember &member : m_members) {
        if (!member.operations)
            continue;
        const QString why = whyNoChanges(member.operations->identity());
        if (why.isEmpty())
            return showReadOnly({});
        whys += why;
    }
    whys.removeDuplicates();
    showReadOnly(whys.join(u'\n'));
}

void FleetStatus::showReadOnly(const QString &why)
{
    m_readOnly->setVisible(!why.isEmpty());
    //: status bar: this token can change no runner; the tip says why
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(plainTip(why));
    m_readOnly->setAccessibleDescription(why);
}

void FleetStatus::updateAge()
{
    if (m_isSeveral)
        return updateSeveralAge();
    if (const QString mark = m_sync ? memoryMark(*m_sync) : QString(); !mark.isEmpty()) {
        if (mark != m_age->text())
            m_summary->setText(summary());   // it tells that age as well
        m_age->setText(mark);
        return;
    }
    const auto age = m_sync ? m_sync->asOf().age(m_sync->serverNow()) : std::nullopt;
    if (age)
        showAge(age->count());
    else
        m_age->clear();
}

/// Of the oldest: nothing in the table is older than that.
void FleetStatus::updateSeveralAge()
{
    std::optional<std::chrono::seconds> oldest;
    for (const FleetMember &member : m_members) {
        if (!member.sync)
            continue;
        if (const auto age = member.sync->asOf().age(member.sync->serverNow()); age && (!oldest || *age > *oldest))
            oldest = *age;
    }
    if (oldest)
        showAge(oldest->count());
    else
        m_age->clear();
}

void FleetStatus::showAge(qint64 age)
{
    const auto seconds = int(std::max<qint64>(0, age));
    //: age of the list on screen: seconds, minutes, hours
    m_age->setText(seconds < 90 ? tr("%1 s ago").arg(seconds) : seconds < 5400 ? tr("%1 min ago").arg(seconds / 60) : tr("%1 h ago").arg(seconds / 3600));
}

} // namespace muster
