// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace muster {

/// Roles that every table of this folder answers; delegates know these and no model.
enum TableRole : int {
    IdRole = Qt::UserRole,   ///< qint64: the id of the row's thing; invalid where it has none
    RawRole,                 ///< what export and tests use: number, bool, QString, QStringList or QDateTime (UTC); invalid: unknown
    SeverityRole,            ///< 0 neutral, 1 good, 2 attention, 3 bad; for colour beside icon and word
    IconRole,                ///< name of an icon of the resources; empty: none
    MarkedRole,              ///< bool
    ColumnIdRole,            ///< of headerData: the column's lasting name (`last_contact`), for settings and `--sort`
    ExportNameRole,          ///< of headerData: the column's name in CSV and JSON, where it is not its lasting name
};

} // namespace muster
