// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/spanchooser.h"

#include "models/base/timezone.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 24LL * 60 * 60;

} // namespace

SpanChooser::SpanChooser(QWidget *parent) : QWidget(parent), m_choice(new QComboBox(this)), m_from(new QDateTimeEdit(this)), m_to(new QLabel(this)), m_until(new QDateTimeEdit(this))
{
    setObjectName(u"changesSpan"_s);
    m_choice->setObjectName(u"changesChoice"_s);
    m_choice->setAccessibleName(tr("Span of time"));
    // In the order of Choice.
    m_choice->addItems({ tr("Since my last look"), tr("Since yesterday"), tr("In the last 7 days"), tr("In the last 30 days"), tr("Everything on record"), tr("Since a date"), tr("Between two moments") });
    m_choice->setCurrentIndex(int(Choice::LastLook));
    //: between two moments
    m_to->setText(tr("to"));
    m_from->setObjectName(u"changesFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_until->setObjectName(u"changesUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    for (QDateTimeEdit *edit : { m_from, m_until }) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SpanChooser::spanChanged);
    }
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    layout->addWidget(m_until);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showEdits();
        Q_EMIT spanChanged();
    });
    showEdits();
}

void SpanChooser::showEdits()
{
    const bool isTwo = choice() == Choice::Two;
    m_from->setVisible(isTwo || choice() == Choice::Date);
    m_to->setVisible(isTwo);
    m_until->setVisible(isTwo);
}

void SpanChooser::setTimes(const CellTimes &times)
{
    const bool isFirst = !m_times.now.isKnown() && times.now.isKnown();
    const bool isOtherDisplay = times.display != m_times.display;
    const Instant from = momentOf(m_from), until = momentOf(m_until);
    m_times = times;
    if (!isFirst && !isOtherDisplay)
        return;
    // The same moments, written otherwise; at first the last week.
    const bool wasBlocked = blockSignals(true);
    for (QDateTimeEdit *edit : { m_from, m_until })
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        edit->setTimeZone(times.display == TimeDisplay::Utc ? utcZone : localZone);
#else
        edit->setTimeSpec(times.display == TimeDisplay::Utc ? utcZone : localZone);
#endif
    const auto write = [&](QDateTimeEdit *edit, Instant moment) { edit->setDateTime(times.display == TimeDisplay::Utc ? moment.toDateTime() : moment.toDateTime().toLocalTime()); };
    write(m_from, isFirst ? Instant::fromSeconds(times.now.seconds() - 7 * secondsOfDay) : from);
    write(m_until, isFirst ? times.now : until);
    blockSignals(wasBlocked);
}

void SpanChooser::setLastLook(Instant lastLook)
{
    m_lastLook = lastLook;
}

void SpanChooser::choose(Choice choice)
{
    m_choice->setCurrentIndex(int(choice));
}

SpanChooser::Choice SpanChooser::choice() const
{
    return Choice(m_choice->currentIndex());
}

Instant SpanChooser::momentOf(const QDateTimeEdit *edit) const
{
    return Instant::fromDateTime(edit->dateTime());
}

SpanChooser::Span SpanChooser::span() const
{
    const auto ago = [this](qint64 days) { return m_times.now.isKnown() ? Instant::fromSeconds(m_times.now.seconds() - days * secondsOfDay) : Instant(); };
    switch (choice()) {
    case Choice::LastLook: return { m_lastLook, {} };
    case Choice::Yesterday: {
        if (!m_times.now.isKnown())
            return {};
        const QDateTime now = m_times.display == TimeDisplay::Utc ? m_times.now.toDateTime() : m_times.now.toDateTime().toLocalTime();
        return { Instant::fromDateTime(now.date().addDays(-1).startOfDay(m_times.display == TimeDisplay::Utc ? utcZone : localZone)), {} };
    }
    case Choice::Week: return { ago(7), {} };
    case Choice::Month: return { ago(30), {} };
    case Choice::Everything: return {};
    case Choice::Date: return { momentOf(m_from), {} };
    case Choice::Two: return { std::min(momentOf(m_from), momentOf(m_until)), std::max(momentOf(m_from), momentOf(m_until)) };
    }
    return {};
}

void SpanChooser::focusChoice()
{
    m_choice->setFocus();
}

} // namespace muster
