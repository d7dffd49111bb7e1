// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/filter/filterkey.h"
#include "models/filter/question.h"

namespace muster {

/// What questions about runners are asked about, and how often.
struct Inquiry {
    const Snapshot &fleet;
    const FilterContext &context;
    bool manyRows = true;   ///< worth remembering answers per tag set, owner, user and distinct text
};
[[nodiscard]] std::unique_ptr<Question> makeRunnerQuestion(const Term &term, const Inquiry &inquiry);

/// Its parts, by what they look at.
[[nodiscard]] std::unique_ptr<Question> makeClosedQuestion(const Term &term, const Inquiry &inquiry);
[[nodiscard]] std::unique_ptr<Question> makeNumberQuestion(const Term &term, const Inquiry &inquiry);
[[nodiscard]] std::unique_ptr<Question> makeSharedQuestion(const Term &term, const Inquiry &inquiry);    // tag, owner, creator, instance
[[nodiscard]] std::unique_ptr<Question> makeTextQuestion(const Term &term, const Inquiry &inquiry);      // name, note, token, bare words
[[nodiscard]] std::unique_ptr<Question> makeManagerQuestion(const Term &term, const Inquiry &inquiry);

} // namespace muster
