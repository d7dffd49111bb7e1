// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QRect>
#include <QStaticText>
#include <QString>

class QPainter;

namespace muster {

/// Draws lines of plain text, cut with `…`, and remembers how they are laid out: shaping some 700 cells is most of what a
/// frame of a large table costs, and nearly all of them were in the frame before. GUI thread.
class CellTexts final
{
public:
    CellTexts();

    /// In the middle of the height, at the side that `align` says (left or right), in the painter's pen.
    void draw(QPainter *painter, const QRect &rect, Qt::Alignment align, const QString &text, const QFont &font);

private:
    struct Key {
        QString text;
        int width = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.text, key.width); }
    };
    QFont m_font;
    QCache<Key, QStaticText> m_lines;
};

} // namespace muster
