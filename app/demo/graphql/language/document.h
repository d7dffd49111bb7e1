// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/token.h"
#include "app/demo/graphql/language/typetext.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace muster::demo::graphql {

// A GraphQL document as it was written. All names are views into its text, which must outlive it.

struct NamedValue;

/// A value as written in the text.
struct Literal {
    enum class Kind { Null, Boolean, Int, Float, String, Enum, List, Object, Variable };

    Kind kind = Kind::Null;
    Position at;
    std::string_view text;             ///< as written; of a Variable the name without its $
    QString string;                    ///< String only
    std::vector<Literal> items;        ///< List only
    std::vector<NamedValue> fields;    ///< Object only
};

/// An argument of a field or directive, or a field of an object literal.
struct NamedValue {
    std::string_view name;
    Position at;
    Literal value;
};

struct Directive {
    std::string_view name;
    Position at;
    std::vector<NamedValue> arguments;
};

/// A field, `... on T { }` or `...Name`.
struct Selection {
    enum class Kind { Field, InlineFragment, Spread };

    Kind kind = Kind::Field;
    Position at;
    std::string_view alias;            ///< Field: empty if none
    std::string_view name;             ///< Field, Spread
    std::string_view condition;        ///< InlineFragment: empty if none
    Position conditionAt;
    std::vector<NamedValue> arguments;
    std::vector<Directive> directives;
    std::vector<Selection> selections; ///< Field without braces: empty

    /// The key of the field in the answer.
    [[nodiscard]] std::string_view key() const { return alias.empty() ? name : alias; }
};

struct VariableDefinition {
    std::string_view name;
    Position at;
    TypeText type;
    std::optional<Literal> defaultValue;
    std::vector<Directive> directives;
};

struct Operation {
    enum class Kind { Query, Mutation, Subscription };

    Kind kind = Kind::Query;
    Position at;
    std::string_view name;             ///< empty if anonymous
    std::vector<VariableDefinition> variables;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
};

struct Fragment {
    Position at;
    std::string_view name;
    std::string_view condition;
    Position conditionAt;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
};

struct Document {
    std::vector<std::variant<Operation, Fragment>> definitions;   ///< in the order of the text

    [[nodiscard]] std::vector<const Operation *> operations() const;
    [[nodiscard]] const Fragment *fragment(std::string_view name) const;
};

/// As GitLab prints it in messages: `query`, `mutation`, `subscription`.
[[nodiscard]] QLatin1StringView operationWord(Operation::Kind kind);
/// The value as GraphQL text again, for messages.
[[nodiscard]] QString printed(const Literal &value);
[[nodiscard]] inline QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace muster::demo::graphql
