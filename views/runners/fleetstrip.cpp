// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleetstrip.h"

#include "models/base/hostiletext.h"
#include "models/wording/fleettext.h"
#include "views/filter/filterterms.h"
#include "views/runners/fleetwords.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/productionframe.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 40;

} // namespace

FleetStrip::FleetStrip(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    setObjectName(u"fleetStrip"_s);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_seconds;
        showAll();
    });
    m_second.start();
}

void FleetStrip::setMembers(const std::vector<FleetMember> &members)
{
    std::vector<Place> next;
    for (const FleetMember &member : members) {
        const auto there = std::find_if(m_places.begin(), m_places.end(), [&member](const Place &place) { return place.button && place.member.number == member.number; });
        Place place{ member };
        if (there != m_places.end()) {
            place.button = std::exchange(there->button, nullptr);
            place.busySince = there->busySince;
        } else {
            place.button = new QToolButton(this);
            place.button->setObjectName(u"fleet%1"_s.arg(member.number));
            place.button->setCheckable(true);
            place.button->setAutoRaise(true);
            place.button->setFocusPolicy(Qt::TabFocus);
            place.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            m_layout->addWidget(place.button);
            connect(place.button, &QToolButton::clicked, this, [this, number = member.number] {
                const auto at = std::find_if(m_places.begin(), m_places.end(), [number](const Place &place) { return place.member.number == number; });
                if (at != m_places.end())
                    Q_EMIT toggled(at->member.account.name);
                updatePressed();   // by the filter alone
            });
        }
        next.push_back(std::move(place));
    }
    for (const Place &gone : m_places)
        delete gone.button;
    m_places = std::move(next);
    showAll();
    updatePressed();
}

void FleetStrip::setTerms(const QStringList &terms)
{
    m_terms = terms;
    updatePressed();
}

void FleetStrip::updatePressed()
{
    for (const Place &place : m_places)
        place.button->setChecked(hasValue(m_terms, u"instance"_s, place.member.account.name));
}

void FleetStrip::showAll()
{
    for (Place &place : m_places)
        showPlace(place);
}

void FleetStrip::showPlace(Place &place) const
{
    const FleetMember &member = place.member;
    if (!isUnderWay(member))
        place.busySince = -1;
    else if (place.busySince < 0)
        place.busySince = m_seconds;
    const FleetWords words = fleetWords(member, place.busySince < 0 ? 0 : m_seconds - place.busySince);
    const Snapshot::Ptr fleet = member.sync ? member.sync->snapshot() : Snapshot::Ptr();
    const QString name = visibleText(member.account.name, longestName);
    QStringList parts{ member.account.isProduction ? withProductionWord(name) : name };
    if (fleet)
        parts += QLocale().toString(fleet->size());
    if (!words.state.isEmpty())
        parts += words.state;
    if (!words.age.isEmpty())
        parts += words.age;
    const QString text = parts.join(u" · "_s);
    place.button->setText(QString(text).replace(u'&', u"&&"_s));
    place.button->setIcon(words.severity == Severity::Bad ? icon(u"error"_s, words.severity) : words.severity == Severity::Attention ? icon(u"warning"_s, words.severity) : accountDot(member.account.colour));
    place.button->setAccessibleName(tr("Instance %1").arg(text));
    QStringList tip{ visibleText(member.account.instance(), 300) };
    if (const QString trouble = fleetTrouble(member); !trouble.isEmpty())
        tip += trouble;
    if (member.account.isReadOnly)
        tip += tr("Marked as read-only: nothing can be changed on it.");
    place.button->setToolTip(plainTip(tip.join(u'\n')));
}

} // namespace muster
