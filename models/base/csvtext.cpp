// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/csvtext.h"

#include "models/base/hostiletext.h"

namespace muster {

using namespace Qt::StringLiterals;

QString withoutFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text.front()) ? u'\'' + text : text;
}

QByteArray csvQuoted(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(','))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

QByteArray csvCell(const QString &text)
{
    return csvQuoted(terminalText(withoutFormula(text)));
}

} // namespace muster
