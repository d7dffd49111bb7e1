// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/teamsheet.h"
#include "models/tables/celltext.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace muster {

/// A team sheet on paper: A4 (or what the printer has), black on white whatever the theme.

[[nodiscard]] QByteArray teamSheetPdf(const TeamSheet &sheet, TimeDisplay display);
void printTeamSheet(const TeamSheet &sheet, TimeDisplay display, QPagedPaintDevice *paper);

} // namespace muster
