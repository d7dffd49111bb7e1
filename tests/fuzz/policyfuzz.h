// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace muster::test {

/// Does with a policy's text all that can be done with it: reads, prints, judges a fleet. Empty when everything that must hold
/// holds, else what does not.
[[nodiscard]] QString policyFault(const QByteArray &text);

} // namespace muster::test
