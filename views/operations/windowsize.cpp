// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/windowsize.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace muster {

namespace {

constexpr int margin = 40;

QSize pixels(const QWidget *dialog, const QSize &charactersAndLines)
{
    const QFontMetrics metrics = dialog->fontMetrics();
    return { charactersAndLines.width() * metrics.averageCharWidth(), charactersAndLines.height() * metrics.lineSpacing() };
}

QRect room(const QWidget *dialog)
{
    const QScreen *screen = dialog->parentWidget() && !dialog->isVisible() ? dialog->parentWidget()->screen() : dialog->screen();
    return screen ? screen->availableGeometry().adjusted(margin, margin, -margin, -margin) : QRect();
}

} // namespace

void sizeToScreen(QWidget *dialog, const QSize &charactersAndLines)
{
    const QRect space = room(dialog);
    const QSize wanted = pixels(dialog, charactersAndLines);
    dialog->resize(space.isValid() ? wanted.boundedTo(space.size()) : wanted);
}

void growTo(QWidget *dialog, const QSize &charactersAndLines)
{
    if (dialog->isMaximized() || dialog->isFullScreen())
        return;
    const QRect space = room(dialog);
    if (!space.isValid())
        return;
    const QSize size = pixels(dialog, charactersAndLines).boundedTo(space.size()).expandedTo(dialog->size());
    const QPoint centre = dialog->geometry().center();
    const QPoint wanted = centre - QPoint(size.width() / 2, size.height() / 2);
    dialog->resize(size);
    if (dialog->isVisible()) {
        dialog->move(std::clamp(wanted.x(), space.left(), std::max(space.left(), space.right() - size.width())),
            std::clamp(wanted.y(), space.top(), std::max(space.top(), space.bottom() - size.height())));
    }
}

} // namespace muster
