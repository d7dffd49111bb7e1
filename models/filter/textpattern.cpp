// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textpattern.h"

namespace muster {

using namespace Qt::StringLiterals;

TextPattern TextPattern::fromStars(const QString &text, const std::vector<qsizetype> &stars, bool isPath)
{
    TextPattern pattern;
    qsizetype from = 0;
    for (std::size_t i = 0; i < stars.size(); ++i) {
        pattern.pieces.push_back(text.sliced(from, stars[i] - from));
        bool deep = false;
        for (; i + 1 < stars.size() && stars[i + 1] == stars[i] + 1; ++i)
            deep = isPath;
        pattern.deep.push_back(deep);
        from = stars[i] + 1;
    }
    pattern.pieces.push_back(text.sliced(from));
    return pattern;
}

QString TextPattern::escaped() const
{
    QString text;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            text += deep[i - 1] ? u"**"_s : u"*"_s;
        for (const QChar c : pieces[i]) {
            if (c == u'\\' || c == u'"' || c == u'*')
                text += u'\\';
            text += c;
        }
    }
    return text;
}

} // namespace muster
