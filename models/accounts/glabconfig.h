// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/importedhosts.h"

namespace muster {

/// Reads glab's config.yml: below `hosts`, by host, `token`, `user`, `api_host`, `api_protocol`, `subfolder`, `is_oauth2`,
/// `use_keyring`. Where glab keeps the token in its own key store, it is asked for it each time (`glab config get token`).
/// `file` is what problems are told of.
[[nodiscard]] ImportedHosts readGlabConfig(const QByteArray &text, const QString &file);

} // namespace muster
