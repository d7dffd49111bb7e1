// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// What `muster` was started with. A token never is: it comes from the dialog or the environment.
struct StartOptions {
    bool demo = false;
    int demoRunners = -1;         ///< -1: the demo's usual size
    QString url;                  ///< offered in the dialog, or used at once with GITLAB_TOKEN
    QString settingsFile;         ///< empty: the standard place
    QString dataDirectory;        ///< of the journal; empty: the standard place
    bool exitAtOnce = false;      ///< --help, --version: printed already
};
/// nullopt after saying on the error stream what is wrong.
[[nodiscard]] std::optional<StartOptions> readStartOptions(const QStringList &arguments);

} // namespace muster
