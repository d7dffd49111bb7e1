// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace muster::headless {

/// The systemd units of a cleanup policy, as texts. Nothing here touches the disk.
class TimerUnits final
{
public:
    enum class For : quint8 {
        System,   ///< an account of its own, the token as an encrypted credential, hardened; the first choice
        User,     ///< the person's own manager, the token from the key store: works while their session is unlocked
    };
    struct Wish {
        For whose = For::System;
        QString program;        ///< absolute path of muster-cli
        QString address;        ///< System: the base address, which --url takes
        QString instance;       ///< User: the name that --instance takes; empty: by address
        QString scope;          ///< as --scope takes it; empty: all
        QString policy;         ///< absolute path
        QString calendar;       ///< as OnCalendar= takes it
    };

    explicit TimerUnits(Wish wish) : m_wish(std::move(wish)) { }

    /// `muster-cleanup-git-example-com`, without an ending.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString timer() const;
    /// Where they belong: `/etc/systemd/system`, or below the person's configuration.
    [[nodiscard]] QString folder() const;
    /// The file of the encrypted token; empty for User.
    [[nodiscard]] QString credential() const;

    /// A word of a command line in a unit: quoted where it must be, with systemd's own signs escaped.
    [[nodiscard]] static QString word(const QString &text);

private:
    const Wish m_wish;
};

} // namespace muster::headless
