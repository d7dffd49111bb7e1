// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hostiletext.h"

#include <QChar>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Characters that are not seen, or that move others about.
bool isTreacherous(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:       // bidi controls, zero width joiners, byte order mark, tags
    case QChar::Other_Surrogate:    // lone ones only: pairs were joined before
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Hangul fillers and the braille blank are letters by category, and blank on the screen.
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
    }
}

/// Calls `emit(codepoint, treacherous)` for every character; lone surrogates come as themselves.
template <class Emit>
void eachCharacter(QStringView text, Emit emit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        emit(c, isTreacherous(c));
    }
}

bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            return false;
    }
    return true;
}

QString escaped(QStringView text, QString (*escape)(char32_t))
{
    QString result;
    result.reserve(text.size() + 16);
    eachCharacter(text, [&](char32_t c, bool treacherous) {
        if (treacherous)
            result += escape(c);
        else
            result += QChar::fromUcs4(c);
    });
    return result;
}

} // namespace

QString visibleText(QStringView text, qsizetype limit)
{
    const bool cut = text.size() > limit;
    if (cut) {
        text.truncate(limit);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    QString shown = isPlain(text) ? text.toString() : escaped(text, [](char32_t c) {
        if (c < 0x20)
            return QString(QChar(char16_t(0x2400 + c)));   // the "control pictures" block is made for this
        if (c == 0x7f)
            return u"\u2421"_s;
        return u"\u27e8U+%1\u27e9"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
    });
    if (cut)
        shown += u'\u2026';
    return shown;
}

QString terminalText(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    return escaped(text, [](char32_t c) {
        if (c == U'\n')
            return u"\\n"_s;
        if (c == U'\t')
            return u"\\t"_s;
        if (c < 0x100)
            return u"\\x%1"_s.arg(uint(c), 2, 16, QLatin1Char('0'));
        return u"\\u{%1}"_s.arg(uint(c), 0, 16);
    });
}

} // namespace muster
