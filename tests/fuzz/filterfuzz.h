// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster::test {

/// Does with a filter text all that can be done with it: parses, prints, evaluates, completes. Empty when everything that must
/// hold holds, else what does not.
[[nodiscard]] QString filterFault(const QString &text);

} // namespace muster::test
