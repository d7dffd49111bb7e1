// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/productionframe.h"

#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameWidth = 4;
constexpr QRgb redOnDark = 0xffe5383b;   // the palette's own is for texts, and no longer red in so wide a line

struct ProductionWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ProductionFrame)
};

} // namespace

QString productionWord()
{
    //: mark of an instance where a mistake is dear; stands behind its name, in capitals
    return ProductionWords::tr("PRODUCTION");
}

QString withProductionWord(const QString &name)
{
    //: %1 is an instance, %2 the word PRODUCTION
    return ProductionWords::tr("%1 · %2").arg(name, productionWord());
}

ProductionFrame::ProductionFrame(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"productionFrame"_s);
    setFocusPolicy(Qt::NoFocus);
}

void ProductionFrame::setProduction(bool isProduction)
{
    if (isProduction == m_isProduction)
        return;
    m_isProduction = isProduction;
    const int margin = isProduction ? frameWidth : 0;
    setContentsMargins(margin, margin, margin, margin);
    update();
}

void ProductionFrame::paintEvent(QPaintEvent *)
{
    if (!m_isProduction)
        return;
    QPainter painter(this);
    const QColor red = isDark(palette()) ? QColor(redOnDark) : severityColor(Severity::Bad, palette());
    painter.fillRect(0, 0, width(), frameWidth, red);
    painter.fillRect(0, height() - frameWidth, width(), frameWidth, red);
    painter.fillRect(0, 0, frameWidth, height(), red);
    painter.fillRect(width() - frameWidth, 0, frameWidth, height(), red);
}

} // namespace muster
