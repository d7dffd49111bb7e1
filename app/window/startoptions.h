// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
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
    QString screenshotFolder;     ///< not empty: pictures of the demo fleet go there, then the program ends
    QSize screenshotSize{ 1280, 800 };
    bool readOnly = false;        ///< nothing can be changed
    bool exitAtOnce = false;      ///< --help, --version: printed already
};
/// Whether these arguments only ask for words that need no display. Before there is an application object.
[[nodiscard]] bool asksForWords(int count, char *arguments[]);
/// Whether these arguments ask for pictures: they are drawn without a display. Before there is an application object.
[[nodiscard]] bool asksForPictures(int count, char *arguments[]);
/// nullopt after saying on the error stream what is wrong.
[[nodiscard]] std::optional<StartOptions> readStartOptions(const QStringList &arguments);

} // namespace muster
