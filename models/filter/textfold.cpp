// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textfold.h"

#include <QByteArray>
#include <QString>

namespace muster {

namespace {

char *append(char *to, char32_t c)
{
    if (c < 0x80) {
        *to++ = char(c);
    } else if (c < 0x800) {
        *to++ = char(0xc0 | (c >> 6));
        *to++ = char(0x80 | (c & 0x3f));
    } else {
        *to++ = char(0xe0 | (c >> 12));
        *to++ = char(0x80 | (c >> 6 & 0x3f));
        *to++ = char(0x80 | (c & 0x3f));
    }
    return to;
}

bool isContinuation(char c)
{
    return (c & 0xc0) == 0x80;
}

/// Reads a character of two or three bytes at `at`; 0 for everything else.
char32_t shortCharacter(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return char32_t(static_cast<unsigned char>(text[at + i])); };
    if (byte(0) >= 0xc2 && byte(0) < 0xe0 && at + 1 < text.size() && isContinuation(text[at + 1]))
        return (byte(0) & 0x1f) << 6 | (byte(1) & 0x3f);
    if (byte(0) >= 0xe0 && byte(0) < 0xf0 && at + 2 < text.size() && isContinuation(text[at + 1]) && isContinuation(text[at + 2])) {
        const char32_t c = (byte(0) & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        return c < 0x800 || QChar::isSurrogate(c) ? 0 : c;
    }
    return 0;
}

char lower(char c)
{
    return char(c + (static_cast<unsigned char>(c - 'A') < 26 ? 32 : 0));
}

/// False when something turns up whose lower case is not one short character, or that is not UTF-8.
bool foldShort(std::string_view text, std::string &buffer)
{
    constexpr char32_t dottedCapitalI = 0x130, byteOrderMark = 0xfeff;
    buffer.resize(text.size() + text.size() / 2);   // two bytes may become three
    char *to = buffer.data();
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            *to++ = lower(text[at++]);
            continue;
        }
        const char32_t wide = shortCharacter(text, at);
        if (wide == 0 || wide == dottedCapitalI || wide == byteOrderMark)
            return false;
        to = append(to, QChar::toLower(wide));
        at += wide < 0x800 ? 2 : 3;
    }
    buffer.resize(std::size_t(to - buffer.data()));
    return true;
}

} // namespace

std::string_view folded(std::string_view text, std::string &buffer)
{
    unsigned high = 0, capitals = 0;   // without branches, so that the compiler takes many characters at once
    for (const char c : text) {
        high |= static_cast<unsigned char>(c);
        capitals |= unsigned(static_cast<unsigned char>(c - 'A') < 26);
    }
    if (high < 0x80) {
        if (capitals == 0)
            return text;
        buffer.resize(text.size());
        for (std::size_t i = 0; i < text.size(); ++i)
            buffer[i] = lower(text[i]);
    } else if (!foldShort(text, buffer)) {
        const QByteArray utf8 = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toUtf8();
        buffer.assign(utf8.constData(), std::size_t(utf8.size()));
    }
    return buffer;
}

} // namespace muster
