// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/tables/celltext.h"
#include "views/lookup/cardsection.h"

#include <optional>

namespace muster {

/// An answer as the sections of the card; nullopt: there is no such section. Ages are counted from the answer's own time.
struct CardFacts {
    const LookupAnswer &answer;
    QString instance;
    bool isWhole = true;   ///< false: more is on its way, so what is missing is not yet called missing
    TimeDisplay time = TimeDisplay::Local;

    [[nodiscard]] std::optional<CardSection::Content> job() const;
    [[nodiscard]] std::optional<CardSection::Content> manager() const;
    [[nodiscard]] std::optional<CardSection::Content> runner() const;
    [[nodiscard]] std::optional<CardSection::Content> registered() const;
    [[nodiscard]] std::optional<CardSection::Content> owner() const;
    /// The line above the other jobs: what they are, or why there are none.
    [[nodiscard]] QString around() const;

private:
    [[nodiscard]] QString unlessMoreComes(const QString &note) const;
    [[nodiscard]] FactGrid::Fact when(const QString &word, Instant then) const;
    [[nodiscard]] CardSection::Content oneManager(const LookupAnswer::Manager &manager) const;
};

} // namespace muster
