// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// What a filter key is for, in a few translated words, with an example; empty for a word that is none.
[[nodiscard]] QString filterKeyHelp(const QString &key);

} // namespace muster
