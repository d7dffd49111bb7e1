// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// A value that runners of a fleet or jobs of a queue have, and how many: what `key:value` would find.
struct LiveValue {
    QString text;                ///< as a person would type it, not yet quoted
    qint64 count = 0;
    bool isPattern = false;      ///< its stars are wildcards: `acme/**`
};

} // namespace muster
