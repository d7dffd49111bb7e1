// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/importedhosts.h"

namespace muster {

/// Reads python-gitlab's configuration, in the syntax of Python's configparser: sections with `url`, `private_token` or
/// `oauth_token`; `helper: pass show …` in place of a token is a command. Job tokens and passwords cannot list runners and are
/// left out. `file` is what problems are told of, `home` what `~` in a helper's path stands for.
[[nodiscard]] ImportedHosts readPythonGitlabConfig(const QByteArray &text, const QString &file, const QString &home);

} // namespace muster
