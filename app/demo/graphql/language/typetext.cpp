// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/typetext.h"

namespace muster::demo::graphql {

QString TypeText::toString() const
{
    std::string before;
    std::string after;
    for (const char wrapper : m_wrappers) {
        if (wrapper == '[')
            before += '[';
        after.insert(after.begin(), wrapper == '[' ? ']' : '!');
    }
    return QString::fromStdString(before + std::string(m_name) + after);
}

} // namespace muster::demo::graphql
