// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/evaluation.h"

#include <algorithm>

namespace muster {

using Kind = Filter::Node::Kind;

Evaluation::Evaluation(const Filter::Node &root, const QuestionMaker &make) : m_root(makeStep(root, make)) { }

Evaluation::Step Evaluation::makeStep(const Filter::Node &node, const QuestionMaker &make)
{
    if (node.kind == Kind::Term)
        return makeStep(node.term, make);
    Step step;
    step.kind = node.kind;
    std::vector<Term> terms;
    for (const Filter::Node::Ptr &child : node.children) {
        if (node.kind != Kind::Or || child->kind != Kind::Term) {
            step.children.push_back(makeStep(*child, make));
            continue;
        }
        // `tag:a OR tag:b` is `tag:a,tag:b`: asked in one go.
        const auto same = std::find_if(terms.begin(), terms.end(), [&](const Term &term) { return term.spec == child->term.spec; });
        if (same == terms.end())
            terms.push_back(child->term);
        else
            same->alternatives.insert(same->alternatives.end(), child->term.alternatives.begin(), child->term.alternatives.end());
    }
    for (const Term &term : terms)
        step.children.push_back(makeStep(term, make));
    for (const Step &child : step.children)
        step.cost += child.cost;
    // Kleene's "and" and "or" do not care about the order, and what is settled cheaply need not be asked dearly.
    std::stable_sort(step.children.begin(), step.children.end(), [](const Step &a, const Step &b) { return a.cost < b.cost; });
    return step;
}

Evaluation::Step Evaluation::makeStep(const Term &term, const QuestionMaker &make)
{
    Step step;
    step.question = make(term);
    step.cost = term.spec->cost;
    return step;
}

void Evaluation::answer(Step &step, std::span<const quint32> rows, Truth *answers)
{
    switch (step.kind) {
    case Kind::Term:
        step.question->ask(rows, answers);
        break;
    case Kind::Not:
        answer(step.children.front(), rows, answers);
        std::transform(answers, answers + rows.size(), answers, opposite);
        break;
    case Kind::And:
    case Kind::Or:
        join(step, rows, answers);
        break;
    }
}

void Evaluation::join(Step &step, std::span<const quint32> rows, Truth *answers)
{
    const Truth settled = step.kind == Kind::And ? Truth::No : Truth::Yes;
    answer(step.children.front(), rows, answers);
    for (std::size_t child = 1; child < step.children.size(); ++child) {
        step.rows.clear();
        step.places.clear();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (answers[i] != settled) {
                step.rows.push_back(rows[i]);
                step.places.push_back(quint32(i));
            }
        }
        if (step.rows.empty())
            return;
        step.answers.resize(step.rows.size());
        answer(step.children[child], step.rows, step.answers.data());
        for (std::size_t i = 0; i < step.places.size(); ++i) {
            Truth &truth = answers[step.places[i]];
            truth = settled == Truth::No ? std::min(truth, step.answers[i]) : std::max(truth, step.answers[i]);
        }
    }
}

} // namespace muster
