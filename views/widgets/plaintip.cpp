// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/plaintip.h"

#include "models/base/hostiletext.h"

#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    constexpr int maxLines = 40;
    constexpr qsizetype maxLine = 400;
    QStringList lines = text.left(maxLines * maxLine).split(u'\n');
    if (lines.size() > maxLines) {
        lines.resize(maxLines);
        lines += u"…"_s;
    }
    for (QString &line : lines)
        line = visibleText(line, maxLine).toHtmlEscaped();
    return text.isEmpty() ? QString() : "<qt>"_L1 + lines.join("<br>"_L1) + "</qt>"_L1;
}

} // namespace muster
