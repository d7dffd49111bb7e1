// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// A group or project as lists to choose from show it. Texts are the server's: hostile.
struct NamedPath {
    qint64 id = 0;
    QString fullPath;
    QString name;
    friend bool operator==(const NamedPath &, const NamedPath &) = default;
};

} // namespace muster
