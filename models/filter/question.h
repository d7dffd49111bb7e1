// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/filter/term.h"
#include "models/filter/truth.h"

#include <memory>
#include <span>

namespace muster {

/// One term made ready for one snapshot and one moment. One thread at a time: it remembers answers.
class Question {
public:
    Question() = default;
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;
    virtual ~Question() = default;
    /// One answer per row number, in their order.
    virtual void ask(std::span<const quint32> rows, Truth *answers) = 0;
};

/// What a question is asked about, and how often.
struct Inquiry {
    const Snapshot &fleet;
    const FilterContext &context;
    bool manyRows = true;   ///< worth remembering answers per tag set, owner, user and distinct text
};
[[nodiscard]] std::unique_ptr<Question> makeQuestion(const Term &term, const Inquiry &inquiry);

/// Its parts, by what they look at.
[[nodiscard]] std::unique_ptr<Question> makeClosedQuestion(const Term &term, const Inquiry &inquiry);
[[nodiscard]] std::unique_ptr<Question> makeNumberQuestion(const Term &term, const Inquiry &inquiry);
[[nodiscard]] std::unique_ptr<Question> makeSharedQuestion(const Term &term, const Inquiry &inquiry);    // tag, owner, creator
[[nodiscard]] std::unique_ptr<Question> makeTextQuestion(const Term &term, const Inquiry &inquiry);      // name, note, token, bare words
[[nodiscard]] std::unique_ptr<Question> makeManagerQuestion(const Term &term, const Inquiry &inquiry);

} // namespace muster
