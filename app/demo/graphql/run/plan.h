// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/variables.h"
#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

struct FieldPlan;

/// What is asked of one kind of object: its fields in the order of the answer.
struct ObjectPlan {
    const TypeDef *type = nullptr;
    std::vector<FieldPlan> fields;
    qint64 cost = 0;
    int depth = 0;
};

/// One field of the answer, made ready: nothing about it is looked up again while rows are written.
struct FieldPlan {
    const FieldDef *def = nullptr;
    const TypeDef *parent = nullptr;
    std::string_view key;                  ///< alias or name
    QByteArray prefix;                     ///< `"key":`
    Position at;
    Write write = nullptr;
    bool nonNull = false;
    Input arguments;                       ///< an Object, variables and defaults filled in
    std::unique_ptr<Prepared> prepared;    ///< what the resolver made of the arguments
    std::vector<ObjectPlan> children;      ///< one for each object the field's type can be, as TypeDef::members
    qint64 cost = 0;
    int depth = 0;

    [[nodiscard]] const Input *argument(std::string_view name) const { return arguments.find(name); }
    template <class T>
    [[nodiscard]] const T &as() const { return static_cast<const T &>(*prepared); }
    /// Whether any field of this name is selected below.
    [[nodiscard]] bool selects(std::string_view fieldName) const;
};

/// A validated operation made ready to run, with what it costs. Empty if it grows beyond all limits: then only cost and depth
/// mean anything, and they are at least what they say.
struct Plan {
    ObjectPlan root;
    bool tooBig = false;
};

struct PlanRequest {
    const Schema &schema;
    const Bindings &bindings;
    const Document &document;
    const Operation &operation;
    const VariableValues &variables;
};

[[nodiscard]] Plan makePlan(const PlanRequest &request);

} // namespace muster::demo::graphql
