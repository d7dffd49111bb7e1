// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/run/plan.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace muster::demo::graphql {

namespace {

constexpr int mostFields = 30'000;

class Planner {
public:
    explicit Planner(const PlanRequest &request) : m_request(request) { }

    Plan run()
    {
        Plan plan;
        const Schema &schema = m_request.schema;
        const TypeDef *root = m_request.operation.kind == Operation::Kind::Mutation ? schema.mutation() : schema.query();
        plan.root = object(*root, { &m_request.operation.selections });
        plan.tooBig = m_fields > mostFields;
        return plan;
    }

private:
    using Sets = std::vector<const std::vector<Selection> *>;
    using Nodes = std::vector<const Selection *>;
    struct Collected {
        std::vector<Nodes> fields;
        std::unordered_map<std::string_view, size_t> byKey;
        std::set<const Fragment *> seen;
    };

    bool flag(const Directive &directive) const
    {
        for (const NamedValue &argument : directive.arguments) {
            if (argument.name != "if")
                continue;
            if (argument.value.kind != Literal::Kind::Variable)
                return argument.value.text == "true";
            const auto it = m_request.variables.find(argument.value.text);
            return it != m_request.variables.end() && it->second.boolean;
        }
        return false;
    }

    bool isIncluded(const Selection &selection) const
    {
        return std::all_of(selection.directives.begin(), selection.directives.end(), [this](const Directive &directive) {
            return directive.name == "skip" ? !flag(directive) : directive.name == "include" ? flag(directive) : true;
        });
    }

    void collect(const TypeDef &type, const std::vector<Selection> &selections, Collected &into)
    {
        for (const Selection &selection : selections) {
            if (!isIncluded(selection))
                continue;
            switch (selection.kind) {
            case Selection::Kind::Field: {
                const auto [it, isNew] = into.byKey.try_emplace(selection.key(), into.fields.size());
                if (isNew)
                    into.fields.emplace_back();
                into.fields[it->second].push_back(&selection);
                break;
            }
            case Selection::Kind::InlineFragment:
                if (selection.condition.empty() || type.isA(m_request.schema.type(selection.condition)))
                    collect(type, selection.selections, into);
                break;
            case Selection::Kind::Spread: {
                const Fragment *fragment = m_request.document.fragment(selection.name);
                if (type.isA(m_request.schema.type(fragment->condition)) && into.seen.insert(fragment).second)
                    collect(type, fragment->selections, into);
                break;
            }
            }
        }
    }

    ObjectPlan object(const TypeDef &type, const Sets &sets)
    {
        ObjectPlan plan;
        plan.type = &type;
        Collected collected;
        for (const auto *set : sets)
            collect(type, *set, collected);
        plan.fields.reserve(collected.fields.size());
        for (const Nodes &nodes : collected.fields) {
            if (++m_fields > mostFields)
                break;
            plan.fields.push_back(field(type, nodes));
            plan.cost += plan.fields.back().cost;
            plan.depth = std::max(plan.depth, plan.fields.back().depth);
        }
        return plan;
    }

    FieldPlan field(const TypeDef &parent, const Nodes &nodes)
    {
        const Selection &node = *nodes.front();
        FieldPlan plan;
        plan.def = m_request.schema.field(parent, node.name);
        plan.parent = &parent;
        plan.key = node.key();
        plan.prefix = '"' + QByteArray(plan.key.data(), qsizetype(plan.key.size())) + "\":";
        plan.at = node.at;
        plan.nonNull = plan.def->type.isNonNull();
        plan.arguments = arguments(*plan.def, node);
        if (plan.def->named->isComposite()) {
            Sets below;
            for (const Selection *selection : nodes)
                below.push_back(&selection->selections);
            for (const TypeDef *member : plan.def->named->members)
                plan.children.push_back(object(*member, below));
        }
        const Binding &binding = *m_request.bindings.of(*plan.def);
        plan.write = binding.write;
        if (binding.prepare)
            plan.prepared = binding.prepare(plan);
        measure(plan, node);
        return plan;
    }

    Input arguments(const FieldDef &def, const Selection &node)
    {
        Input result;
        result.kind = Input::Kind::Object;
        for (const InputDef &input : def.arguments) {
            std::optional<Input> value;
            for (const NamedValue &given : node.arguments) {
                if (given.name == input.name)
                    value = resolved(given.value, input.type, *input.named, m_request.variables);
            }
            if (!value && input.defaultValue)
                value = resolved(*input.defaultValue, input.type, *input.named, {});
            if (value)
                result.fields.push_back({ input.name, std::move(*value) });
        }
        return result;
    }

    /// GitLab's price of a field: itself, its selection, Gitaly, and for a connection what sorting, searching and the page
    /// size add.
    static void measure(FieldPlan &plan, const Selection &node)
    {
        int below = 0;
        for (const ObjectPlan &child : plan.children) {
            plan.cost = std::max(plan.cost, child.cost);
            below = std::max(below, child.depth);
        }
        plan.depth = below + 1;
        plan.cost += 1 + (plan.def->gitaly ? 1 : 0);
        if (!plan.def->paged)
            return;
        const auto isGiven = [&node](std::string_view name) {
            return std::any_of(node.arguments.begin(), node.arguments.end(), [&](const NamedValue &given) { return given.name == name; });
        };
        if (const Input *sort = plan.argument("sort"); sort && !sort->isNull() && isGiven("sort"))
            plan.cost += 1;
        if (const Input *search = plan.argument("search"); search && !search->isNull() && !search->string.isEmpty())
            plan.cost += 5;
        qint64 page = 100;
        for (const std::string_view name : { "first", "last" }) {
            if (const Input *size = plan.argument(name); size && !size->isNull())
                page = std::min(page, size->integer);
        }
        plan.cost = qint64(std::trunc(double(plan.cost) + double(plan.cost) * double(page) * 0.01 + 1e-9));
    }

    const PlanRequest &m_request;
    int m_fields = 0;
};

} // namespace

bool FieldPlan::selects(std::string_view fieldName) const
{
    return std::any_of(children.begin(), children.end(), [&](const ObjectPlan &child) {
        return std::any_of(child.fields.begin(), child.fields.end(), [&](const FieldPlan &field) { return field.def->name == fieldName; });
    });
}

Plan makePlan(const PlanRequest &request)
{
    return Planner(request).run();
}

} // namespace muster::demo::graphql
