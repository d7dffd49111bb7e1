// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace muster {

/// Where a release catalogue is from.
struct CatalogueOrigin {
    enum class Kind : quint8 { Shipped, Fetched, Opened };
    Kind kind = Kind::Shipped;
    QString source = {};   ///< host or file name; with Shipped empty
    QDate checked = {};    ///< when it was fetched or opened
    friend bool operator==(const CatalogueOrigin &, const CatalogueOrigin &) = default;
};

} // namespace muster
