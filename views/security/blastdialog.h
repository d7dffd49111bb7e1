// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/findingreports.h"
#include "models/tables/tablemodel.h"

#include <QDialog>

namespace muster {

/// Whose jobs ran on a runner since the first evidence against it, and who must be told. Deletes itself.
class BlastDialog final : public QDialog
{
    Q_OBJECT

public:
    BlastDialog(const Incident &incident, const CellTimes &times, QWidget *parent);
};

} // namespace muster
