// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalrun.h"

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using State = JournalRun::State;

constexpr std::array states{ std::pair{ State::Open, "open"_L1 }, std::pair{ State::Finished, "finished"_L1 }, std::pair{ State::Cancelled, "cancelled"_L1 },
    std::pair{ State::Stopped, "stopped"_L1 }, std::pair{ State::Abandoned, "abandoned"_L1 } };

} // namespace

QString nameOf(JournalRun::State state)
{
    for (const auto &[known, name] : states) {
        if (known == state)
            return name;
    }
    return u"unknown"_s;
}

JournalRun::State endNamed(const QString &name)
{
    for (const auto &[state, known] : states) {
        if (known == name && state != State::Open)
            return state;
    }
    return State::Unknown;
}

} // namespace muster
