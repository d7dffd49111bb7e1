// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/secretstring.h"

#include <QString>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace muster {

/// Why there is no token, or why it could not be kept; in words: models/wording/accounttext.h.
struct TokenTrouble {
    enum class Kind : quint8 {
        NotThere,          ///< the key store has none for this account
        NoStore,           ///< this session has no key store
        Refused,           ///< the key store is locked and stays so, or the person said no
        NoAnswer,          ///< the key store said nothing in the time it was given
        Foreign,           ///< what is stored there is not of this account, or not Muster's
        StoreFailed,       ///< anything else; `detail` in the store's words
        SessionOver,       ///< it was for one session only, and that has ended
        NoVariable,        ///< the environment variable is not set
        NotAToken,         ///< there is something, but no token; `detail` says what is wrong, never what was there
        CommandUnreadable, ///< its quotes do not close, or it is empty
        CommandNotStarted, ///< no such program, or it may not be run
        CommandFailed,     ///< it ended with an error; `detail` holds its words, if they are fit to be shown
        CommandSilent,     ///< it printed nothing
        CommandHangs,      ///< it was stopped after the time it was given
    };
    Kind kind = Kind::NotThere;
    QString what;     ///< variable or program; empty for the key store
    QString detail;   ///< untranslated; never holds a token
    friend bool operator==(const TokenTrouble &, const TokenTrouble &) = default;
};

using TokenResult = tl::expected<SecretString, TokenTrouble>;
using TokenAnswer = std::function<void(const TokenResult &)>;
/// nullopt: done.
using TokenDone = std::function<void(const std::optional<TokenTrouble> &)>;

} // namespace muster
