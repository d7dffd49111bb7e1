// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace muster::test {

/// A running build of `acme/pay` with every field told, below the relative URL root `/gitlab`.
[[nodiscard]] QByteArray fullJob(qint64 id);
/// The names of its members.
[[nodiscard]] QByteArrayList membersOfJob();
/// Values of every JSON type, to stand where another one is expected; the empty one means "no such member".
[[nodiscard]] QByteArrayList oddValues();

} // namespace muster::test
