// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/teamsheet.h"
#include "models/tables/celltext.h"

#include <QByteArray>
#include <QString>

namespace muster {

/// A team sheet as a page to hand over. Texts of the server are escaped for the format: no markup, no formulas, no control
/// characters of theirs come through.

/// One self-contained document; what QTextDocument understands of HTML is enough for it.
[[nodiscard]] QString teamSheetHtml(const TeamSheet &sheet, TimeDisplay display);
[[nodiscard]] QString teamSheetMarkdown(const TeamSheet &sheet, TimeDisplay display);
/// The runners of the sheet that need somebody: one line each, under lasting names.
[[nodiscard]] QByteArray teamSheetCsv(const TeamSheet &sheet);
/// `team-sheet-acme-payments`: for a file.
[[nodiscard]] QString teamSheetFileName(const TeamSheet &sheet);

} // namespace muster
