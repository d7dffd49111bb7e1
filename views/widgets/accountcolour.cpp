// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/accountcolour.h"

#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace muster {

namespace {

constexpr int lineHeight = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::AccountColour)
};

struct Ink {
    QRgb light, dark;
};
constexpr std::array<Ink, accountColours> inks{ {
    { 0xff1a66d0, 0xff6ea8fe },   // blue
    { 0xff1a7f37, 0xff56d364 },   // green
    { 0xffa35a00, 0xfff0b13c },   // amber
    { 0xffc9252d, 0xffff7b72 },   // red
    { 0xff7c3fc4, 0xffc297ff },   // purple
    { 0xff0a7a83, 0xff4fd1d9 },   // teal
    { 0xffb8327f, 0xffff85c2 },   // pink
    { 0xff5b6570, 0xffa9b1ba },   // grey
} };

class DotEngine final : public QIconEngine {
public:
    explicit DotEngine(AccountColour colour) : m_colour(colour) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height()) * 0.62;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accountColor(m_colour, QGuiApplication::palette()));
        painter->drawEllipse(dot);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DotEngine(m_colour); }

private:
    AccountColour m_colour;
};

} // namespace

QColor accountColor(AccountColour colour, const QPalette &palette)
{
    const Ink &ink = inks[std::size_t(colour)];
    return QColor(isDark(palette) ? ink.dark : ink.light);
}

QString accountColourName(AccountColour colour)
{
    switch (colour) {
    case AccountColour::Blue:
        return Words::tr("Blue");
    case AccountColour::Green:
        return Words::tr("Green");
    case AccountColour::Amber:
        return Words::tr("Amber");
    case AccountColour::Red:
        return Words::tr("Red");
    case AccountColour::Purple:
        return Words::tr("Purple");
    case AccountColour::Teal:
        return Words::tr("Teal");
    case AccountColour::Pink:
        return Words::tr("Pink");
    case AccountColour::Grey:
        return Words::tr("Grey");
    }
    return {};
}

QIcon accountDot(AccountColour colour)
{
    return QIcon(new DotEngine(colour));
}

AccountLine::AccountLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(lineHeight);
    setFocusPolicy(Qt::NoFocus);
}

void AccountLine::setColour(std::optional<AccountColour> colour)
{
    m_colour = colour;
    update();
}

void AccountLine::paintEvent(QPaintEvent *)
{
    if (m_colour)
        QPainter(this).fillRect(rect(), accountColor(*m_colour, palette()));
}

} // namespace muster
