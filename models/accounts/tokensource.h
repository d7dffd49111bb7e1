// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

class QIODevice;

namespace muster {

/// Where the command line gets a token from; never an argument, which everybody on the machine could read.

/// The environment variable of an account: `MUSTER_TOKEN_` and its name in capitals, every other character as `_`.
[[nodiscard]] QString tokenVariable(const QString &accountName);
/// A token is one word of visible ASCII; blanks and line ends around it are taken off. Error: Io, with what is wrong, never
/// with what was there.
[[nodiscard]] Result<SecretString> checkedToken(const QByteArray &text);
/// The first line.
[[nodiscard]] Result<SecretString> tokenFromDevice(QIODevice &device);

struct FileToken {
    SecretString token;
    bool isReadableByOthers = false;   ///< worth a warning: a mounted secret often is, a file of one's own should not be
};
[[nodiscard]] Result<FileToken> tokenFromFile(const QString &path);

struct TokenRequest {
    QString accountName;       ///< of `--instance`; empty: none given
    bool hasAddress = false;   ///< `--url` was given
};
struct FoundToken {
    SecretString token;
    QString variable;          ///< where it was, for "doctor"
};
/// MUSTER_TOKEN_<NAME>, else GITLAB_TOKEN, which counts only with `--url` or GITLAB_HOST: a token must not go to a server
/// that it was not meant for. nullopt: none is set.
[[nodiscard]] Result<std::optional<FoundToken>> tokenFromEnvironment(const TokenRequest &request, const QProcessEnvironment &environment);
/// GITLAB_HOST: a host or an address; empty when not set.
[[nodiscard]] QString addressFromEnvironment(const QProcessEnvironment &environment);

} // namespace muster
