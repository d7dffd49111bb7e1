// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/dialoghead.h"

#include "models/base/hostiletext.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/productionframe.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int largeIcon = 32;
constexpr int smallIcon = 16;

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

} // namespace

DialogHead::DialogHead(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_where(new QLabel(this)),
      m_dot(new QLabel(this)),
      m_instance(new ElidedLabel(this)),
      m_productionIcon(new QLabel(this)),
      m_production(new QLabel(this)),
      m_demoIcon(new QLabel(this)),
      m_demo(new QLabel(this))
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setFont(scaled(font(), 1.6));
    m_instance->setObjectName(u"instance"_s);
    m_instance->setElideMode(Qt::ElideMiddle);
    m_instance->setFont(scaled(font(), 1.15));
    m_production->setObjectName(u"production"_s);
    m_production->setTextFormat(Qt::PlainText);
    m_production->setFont(scaled(font(), 1.15));
    m_production->setText(productionWord());
    m_demo->setObjectName(u"demo"_s);
    m_demo->setTextFormat(Qt::PlainText);
    //: stands before the address of a GitLab: "on https://gitlab.example.com"
    m_where->setText(tr("on"));
    m_where->setTextFormat(Qt::PlainText);
    m_demo->setText(tr("the demo fleet, nothing real is changed"));

    auto *where = new QHBoxLayout;
    where->setSpacing(6);
    where->addWidget(m_where);
    where->addWidget(m_dot);
    where->addWidget(m_instance);
    where->addWidget(m_productionIcon);
    where->addWidget(m_production);
    where->addSpacing(8);
    where->addWidget(m_demoIcon);
    where->addWidget(m_demo);
    where->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    layout->addLayout(where, 1, 1);
    layout->setColumnStretch(1, 1);
    m_dot->setObjectName(u"accountDot"_s);
    m_dot->hide();
    setInstance({}, false);
    setProduction(false);
}

void DialogHead::setHeadline(const QString &iconName, Severity severity, const QString &text)
{
    m_iconName = iconName;
    m_severity = severity;
    m_headline->setText(text);
    updateIcons();
}

void DialogHead::setInstance(const QString &address, bool isDemo)
{
    m_instance->setText(visibleText(address, 300));
    m_where->setVisible(!address.isEmpty());
    m_instance->setVisible(!address.isEmpty());
    m_demo->setVisible(isDemo);
    m_demoIcon->setVisible(isDemo);
}

void DialogHead::setProduction(bool isProduction)
{
    m_production->setVisible(isProduction);
    m_productionIcon->setVisible(isProduction);
}

void DialogHead::setColour(std::optional<AccountColour> colour)
{
    m_colour = colour;
    updateIcons();
}

QString DialogHead::headline() const
{
    return m_headline->text();
}

void DialogHead::updateIcons()
{
    m_icon->setPixmap(icon(m_iconName, m_severity).pixmap(QSize(largeIcon, largeIcon), devicePixelRatioF()));
    m_demoIcon->setPixmap(icon(u"demo"_s, Severity::Good).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    m_dot->setVisible(m_colour.has_value());
    if (m_colour)
        m_dot->setPixmap(accountDot(*m_colour).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    m_productionIcon->setPixmap(icon(u"warning"_s, Severity::Bad).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, severityColor(Severity::Bad, palette()));
    m_production->setPalette(bad);
    QPalette good = palette();
    good.setColor(QPalette::WindowText, severityColor(Severity::Good, palette()));
    m_demo->setPalette(good);
}

void DialogHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace muster
