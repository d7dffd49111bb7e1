// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalfile.h"

#include <QString>

namespace muster {

/// Every entry with its hash, one JSON object a line: enough to verify the chain elsewhere. Returns how many lines. The file
/// appears whole or not at all.
[[nodiscard]] Result<qint64> exportJsonLines(JournalFile &journal, const QString &path);

/// Every item of every run as CSV (RFC 4180, one header line), oldest run first. Control characters are shown, and what a
/// spreadsheet would calculate is made text.
[[nodiscard]] Result<qint64> exportCsv(JournalFile &journal, const QString &path);

} // namespace muster
