// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/utf8text.h"

#include <QByteArray>

namespace muster {

std::string_view utf8Of(QStringView text, std::string &buffer)
{
    buffer.resize(std::size_t(text.size()));
    const char16_t *from = text.utf16();
    char16_t all = 0;
    for (std::size_t i = 0; i < buffer.size(); ++i) {
        all = char16_t(all | from[i]);
        buffer[i] = char(from[i]);
    }
    if (all >= 0x80) {
        const QByteArray utf8 = text.toUtf8();
        buffer.assign(utf8.constData(), std::size_t(utf8.size()));
    }
    return buffer;
}

} // namespace muster
