// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/node.h"
#include "models/filter/question.h"

#include <memory>
#include <span>
#include <vector>

namespace muster {

/// A filter made ready for one list of things and one moment; answers block by block, so that a block's rows stay in the cache
/// while one term after the other is asked about them. One thread; what the questions look at must outlive it.
class Evaluation final {
public:
    static constexpr std::size_t blockSize = 1024;

    Evaluation(const Filter::Node &root, const QuestionMaker &make);
    /// One answer per row; at most blockSize rows at a time.
    void answer(std::span<const quint32> rows, Truth *answers) { answer(m_root, rows, answers); }

private:
    struct Step {
        Filter::Node::Kind kind = Filter::Node::Kind::Term;
        std::unique_ptr<Question> question;
        std::vector<Step> children;      // cheapest first
        int cost = 0;
        // Scratch, for what the cheaper children left open.
        std::vector<quint32> rows;
        std::vector<quint32> places;
        std::vector<Truth> answers;
    };
    static Step makeStep(const Filter::Node &node, const QuestionMaker &make);
    static Step makeStep(const Term &term, const QuestionMaker &make);
    static void answer(Step &step, std::span<const quint32> rows, Truth *answers);
    static void join(Step &step, std::span<const quint32> rows, Truth *answers);

    Step m_root;
};

} // namespace muster
