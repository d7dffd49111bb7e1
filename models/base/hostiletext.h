// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// Text that came from a server and may have been written by an attacker.

/// For one line on a screen: control characters, line ends, bidirectional controls, zero-width and other invisible
/// characters and lone surrogates become visible (`␛`, `⟨U+202E⟩`); longer text than `limit` UTF-16 units is cut with `…`
/// (a table cell must not lay out 1 MiB). Text without any of these comes back unchanged and uncopied.
[[nodiscard]] QString visibleText(QStringView text, qsizetype limit = 4096);

/// For a terminal: as visibleText without a limit, but with ASCII escapes (`\x1b`, `\u{202e}`, `\n`), so that what is
/// printed can be read back and never moves the cursor.
[[nodiscard]] QString terminalText(QStringView text);

} // namespace muster
