// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace muster::demo {

/// A kind of machine one meets in real fleets: how it is called, tagged and equipped.
struct Breed {
    QLatin1StringView stem;                        ///< `build-linux`
    QLatin1StringView tags;                        ///< separated by blanks; the first ones are always there
    QLatin1StringView platform;
    QLatin1StringView architecture;
    QLatin1StringView executor;
    int share;                                     ///< out of the sum of all
    bool fleeting;                                 ///< managers come and go with r_ ids
    enum class Suffix { LetterDigit, Number, Region } suffix;
};

[[nodiscard]] std::span<const Breed> breeds();

} // namespace muster::demo
