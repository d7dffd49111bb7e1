// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/secretstring.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <vector>

namespace muster {

/// A GitLab that another program on this machine knows.
struct ImportedHost {
    QUrl base;
    QString name;             ///< what it is called there; else the host
    QString username;         ///< empty: not told
    SecretString token;       ///< empty: see helper
    QString helper;           ///< a command line that prints the token, see HelperCommand
    QString program;          ///< `glab`, `python-gitlab`
    QString file;
    bool isReadableByOthers = false;   ///< the file, and so the token in it
    bool isShortLived = false;         ///< of a sign-in by browser: ends after two hours
};

/// What could not be taken from a file. Never fatal: what else is in it is still taken.
struct ImportProblem {
    enum class Kind : quint8 {
        Unreadable,       ///< the file; `detail` in the system's words
        Malformed,        ///< the file as a whole; `detail` where
        TooLarge,
        BadAddress,       ///< of the host `host`
        BadToken,
        NoToken,
    };
    Kind kind = Kind::Malformed;
    QString file;
    QString host;     ///< as the file calls it; empty: the whole file
    QString detail;   ///< untranslated; never holds what is in the file
    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

struct ImportedHosts {
    std::vector<ImportedHost> hosts;       ///< those with a token or a helper
    std::vector<ImportProblem> problems;
};

/// Looks where glab and python-gitlab keep what they know: GLAB_CONFIG_DIR, XDG_CONFIG_HOME, PYTHON_GITLAB_CFG, the usual
/// places below `home`, and `systemFolder` for what holds for everybody. Reads files: not for the GUI thread. A host that several
/// tell of with the same token is told once.
struct ImportPlaces {
    QProcessEnvironment environment;
    QString home;
    QString systemFolder = QStringLiteral("/etc");
};
[[nodiscard]] ImportedHosts findImportedHosts(const ImportPlaces &places);

} // namespace muster
