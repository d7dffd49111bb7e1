// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/term.h"
#include "models/filter/truth.h"

#include <functional>
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

/// Makes terms ready. May be called by several threads at once.
using QuestionMaker = std::function<std::unique_ptr<Question>(const Term &)>;

} // namespace muster
