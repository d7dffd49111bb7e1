// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace muster::gitlab {

/// JSON that a strict parser refuses although its structure is whole: bytes that are no UTF-8 become U+FFFD, and so do
/// escapes of half a surrogate pair (`\ud83d` alone). Everything else stays as it is.
[[nodiscard]] QByteArray repairedJson(const QByteArray &json);

} // namespace muster::gitlab
