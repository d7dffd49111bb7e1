// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// Whether an address is a web page of the GitLab at `instance`. Addresses may come from the server, and somebody else may have
/// put them there: only pages of the same host are opened.
[[nodiscard]] bool isPageOf(const QString &instance, const QString &address);
/// Opens it in the person's browser; false, and nothing happens, if it is no page of `instance`.
bool openPageOf(const QString &instance, const QString &address);

} // namespace muster
