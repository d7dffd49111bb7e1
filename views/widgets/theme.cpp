// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/theme.h"

#include "views/widgets/readablestyle.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Highlight is pale in the light theme and deep in the dark one, so that severity colours stay readable on marked rows.
struct Colours {
    QRgb window, base, alternate, text, quiet, button, border, highlight, highlightedText, idleHighlight, link, good, attention, bad;
};
constexpr Colours light{ 0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1c2126, 0xff535c66, 0xfffbfbfc, 0xffbfc5cc, 0xffcde3fc, 0xff10243e, 0xffdbe6f2, 0xff0b57b0, 0xff116329, 0xff744800, 0xffa40e26 };
constexpr Colours dark{ 0xff24272b, 0xff1b1d20, 0xff202327, 0xffe4e7ea, 0xffb3bbc4, 0xff2f3338, 0xff4b5158, 0xff17406d, 0xfff4f8fc, 0xff2a3c52, 0xff86bcff, 0xff7ee29a, 0xfff2cc60, 0xffffa198 };

const Colours &coloursFor(const QPalette &palette)
{
    return isDark(palette) ? dark : light;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return { part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()) };
}

std::optional<bool> &desktopsWord()
{
    static std::optional<bool> word;
    return word;
}

bool paletteWasDark()
{
    static const bool answer = [] {
        const QByteArray gtk = qgetenv("GTK_THEME");
        return gtk.isEmpty() ? isDark(QGuiApplication::palette()) : gtk.endsWith(":dark") || gtk.endsWith("-dark");
    }();
    return answer;
}

} // namespace

QPalette paletteOf(bool wantDark)
{
    const Colours &c = wantDark ? dark : light;
    QPalette palette(QColor(c.button), QColor(c.window));
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 13> roles{ {
        { QPalette::Window, c.window }, { QPalette::WindowText, c.text }, { QPalette::Base, c.base }, { QPalette::AlternateBase, c.alternate },
        { QPalette::Text, c.text }, { QPalette::Button, c.button }, { QPalette::ButtonText, c.text }, { QPalette::ToolTipBase, c.base },
        { QPalette::ToolTipText, c.text }, { QPalette::PlaceholderText, c.quiet }, { QPalette::Highlight, c.highlight },
        { QPalette::HighlightedText, c.highlightedText }, { QPalette::Link, c.link },
    } };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    palette.setColor(QPalette::LinkVisited, QColor(c.link));
    palette.setColor(QPalette::BrightText, QColor(c.bad));
    palette.setColor(QPalette::Mid, QColor(c.border));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.idleHighlight));
    const QColor faint = mixed(QColor(c.text), QColor(c.window), 0.55);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.idleHighlight));
    return palette;
}

void setDesktopPrefersDark(std::optional<bool> prefersDark)
{
    desktopsWord() = prefersDark;
}

bool systemPrefersDark()
{
    const bool palettes = paletteWasDark();
    return desktopsWord().value_or(palettes);
}


void applyTheme(Settings::Theme theme)
{
    const bool desktopIsDark = systemPrefersDark();   // asked before our palette hides the answer
    const bool wantDark = theme == Settings::Theme::System ? desktopIsDark : theme == Settings::Theme::Dark;
    QApplication::setStyle(new ReadableStyle);
    QApplication::setPalette(paletteOf(wantDark));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.2;
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const Colours &c = coloursFor(palette);
    switch (severity) {
    case Severity::Neutral:
        return palette.color(QPalette::WindowText);
    case Severity::Good:
        return QColor(c.good);
    case Severity::Attention:
        return QColor(c.attention);
    case Severity::Bad:
        return QColor(c.bad);
    }
    return {};
}

QColor quietColor(const QPalette &palette)
{
    return QColor(coloursFor(palette).quiet);
}

QColor severityGround(Severity severity, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (severity == Severity::Neutral)
        return mixed(window, palette.color(QPalette::Highlight), 0.45);
    return mixed(window, severityColor(severity, palette), 0.10);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace muster
