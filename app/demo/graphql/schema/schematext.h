// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"
#include "app/demo/graphql/language/syntaxerror.h"
#include "app/demo/world/profile.h"

namespace muster::demo::graphql {

// The schema text as it was written, before it is cut down to one server.
//
// Every member may carry tags that say which servers have it:
//   @since(v: "17.11")   from this version on
//   @until(v: "17.1")    up to this version
//   @ee                  Enterprise builds only
//   @before(v: "18.3", type: "Project")   a field whose type had another name before that version
// and what it costs:
//   @gitaly              one more point
//   @paged               a connection whose page size multiplies

struct SchemaInput {
    std::string_view name;
    TypeText type;
    std::optional<Literal> defaultValue;
    std::vector<Directive> tags;
};

struct SchemaField {
    std::string_view name;
    TypeText type;
    std::vector<SchemaInput> arguments;
    std::vector<Directive> tags;
};

struct SchemaValue {
    std::string_view name;
    std::vector<Directive> tags;
};

struct SchemaDefinition {
    enum class Kind { Scalar, Enum, Object, Interface, InputObject, Directive };

    Kind kind = Kind::Scalar;
    std::string_view name;
    std::vector<Directive> tags;
    std::vector<std::string_view> interfaces;
    std::vector<SchemaField> fields;
    std::vector<SchemaInput> inputs;               ///< of an input object; of a directive its arguments
    std::vector<SchemaValue> values;
    std::vector<std::string_view> locations;       ///< of a directive
};

[[nodiscard]] Parsed<std::vector<SchemaDefinition>> parseSchemaText(std::string_view text);

/// Whether a server has what these tags are on.
[[nodiscard]] bool exists(const std::vector<Directive> &tags, const Profile &profile);
[[nodiscard]] const Directive *tag(const std::vector<Directive> &tags, std::string_view name);
/// The string argument of a tag; null if it has none.
[[nodiscard]] QString tagText(const Directive &tag, std::string_view argument);
/// The type of a field on that server, @before considered.
[[nodiscard]] TypeText typeOn(const SchemaField &field, const Profile &profile);

} // namespace muster::demo::graphql
