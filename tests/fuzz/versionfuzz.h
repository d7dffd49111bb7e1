// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace muster::test {

/// Does with a text all that is done with versions, ranges, references, lists of releases and of advisories that somebody else
/// wrote. Empty when everything that must hold holds, else what does not.
[[nodiscard]] QString versionFault(const QByteArray &text);

} // namespace muster::test
