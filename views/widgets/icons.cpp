// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/icons.h"

#include "views/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Draws one SVG as a stencil: its shape counts, its colour is the palette's at the time of drawing.
class StencilEngine final : public QIconEngine {
public:
    StencilEngine(QString path, Severity severity) : m_path(std::move(path)), m_severity(severity) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, stencil(rect.size() * ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return stencil(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override { return stencil(size, mode); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new StencilEngine(m_path, m_severity); }
    QString key() const override { return u"muster.stencil"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected && m_severity == Severity::Neutral)
            return palette.color(QPalette::HighlightedText);
        return severityColor(m_severity, palette);
    }
    [[nodiscard]] QPixmap stencil(const QSize &size, QIcon::Mode mode) const
    {
        const QColor ink = colour(mode);
        const QString key = u"muster:%1:%2:%3:%4"_s.arg(m_path).arg(size.width()).arg(size.height()).arg(ink.rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_path;
    Severity m_severity;
};

} // namespace

QIcon icon(const QString &name, Severity severity)
{
    static QHash<std::pair<QString, int>, QIcon> made;
    const auto found = made.constFind({ name, int(severity) });
    if (found != made.constEnd())
        return *found;
    const QString path = ":/icons/"_L1 + name + ".svg"_L1;
    QIcon result = !name.isEmpty() && QFile::exists(path) ? QIcon(new StencilEngine(path, severity)) : QIcon();
    made.insert({ name, int(severity) }, result);
    return result;
}

} // namespace muster
