// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/vocabulary.h"

#include <QString>

namespace muster {

/// What a person is writing at the cursor.
struct CompletionPlace {
    enum class Kind : quint8 { Nothing, Word, Value };
    Kind kind = Kind::Nothing;
    const KeySpec *spec = nullptr;   ///< with Value
    QString begun;                   ///< what stands before the cursor, without quotes and escapes
    qsizetype from = 0;              ///< the part of the text that a completion replaces
    qsizetype length = 0;
};
[[nodiscard]] CompletionPlace completionPlace(QStringView text, qsizetype cursor, const Vocabulary &vocabulary);

} // namespace muster
