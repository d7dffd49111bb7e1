// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// One line of CSV (RFC 4180) without line ends in its fields; nullopt when a quote is not closed.
[[nodiscard]] std::optional<QStringList> csvFields(const QString &line);

} // namespace muster
