// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// A text that a spreadsheet would calculate (`=1+1`) made one that it shows, by an apostrophe in front.
[[nodiscard]] QString withoutFormula(const QString &text);

/// Quoted where a CSV line (RFC 4180) needs it.
[[nodiscard]] QByteArray csvQuoted(const QString &text);

/// One cell of a CSV line of somebody else's text: no formula, control characters visible, quoted.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace muster
