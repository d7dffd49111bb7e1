// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace muster::gitlab {

/// The query part of the `rel="next"` address in a Link header; nullopt on the last page. Only the query: the address
/// itself may name a host that Muster was not told to talk to (an instance behind another name).
[[nodiscard]] std::optional<QByteArray> nextPageQuery(const QByteArray &link);

} // namespace muster::gitlab
