// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"
#include "app/demo/world/profile.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace muster::demo::graphql {

struct TypeDef;

/// An argument, or a field of an input object.
struct InputDef {
    std::string_view name;
    TypeText type;
    const TypeDef *named = nullptr;      ///< what type names
    std::optional<Literal> defaultValue;
    QString deprecation;                 ///< why not to use it; null if nothing speaks against it

    [[nodiscard]] bool isRequired() const { return type.isNonNull() && !defaultValue; }
};

struct FieldDef {
    std::string_view name;
    TypeText type;
    const TypeDef *named = nullptr;
    const TypeDef *owner = nullptr;
    std::vector<InputDef> arguments;
    QString deprecation;
    bool gitaly = false;                 ///< may call Gitaly: costs one more
    bool paged = false;                  ///< connection with a resolver: its page size multiplies

    [[nodiscard]] const InputDef *argument(std::string_view argumentName) const;
};

struct EnumValueDef {
    std::string_view name;
    QString deprecation;
};

struct TypeDef {
    enum class Kind { Scalar, Enum, Object, Interface, InputObject };

    Kind kind = Kind::Scalar;
    std::string_view name;
    std::vector<FieldDef> fields;
    std::vector<InputDef> inputs;
    std::vector<EnumValueDef> values;
    std::vector<const TypeDef *> interfaces;    ///< of an Object
    std::vector<const TypeDef *> members;       ///< the objects this can be: of an Object itself

    [[nodiscard]] bool isComposite() const { return kind == Kind::Object || kind == Kind::Interface; }
    [[nodiscard]] bool isInput() const { return !isComposite(); }
    [[nodiscard]] const FieldDef *field(std::string_view fieldName) const;
    [[nodiscard]] const InputDef *input(std::string_view inputName) const;
    [[nodiscard]] bool hasValue(std::string_view valueName) const;
    [[nodiscard]] bool isA(const TypeDef *other) const;
    /// Whether some object is both.
    [[nodiscard]] bool overlaps(const TypeDef *other) const;
};

struct DirectiveDef {
    std::string_view name;
    std::vector<InputDef> arguments;
    std::vector<std::string_view> locations;    ///< FIELD, INLINE_FRAGMENT, …

    [[nodiscard]] bool isAllowedAt(std::string_view location) const;
};

/// The API of one server version and edition. Immutable once loaded; everything in it stays where it is.
class Schema {
public:
    /// The simulator's own schema text, cut down to what this server has.
    static std::unique_ptr<const Schema> load(const Profile &profile);
    /// The same from another text; for tests. Null and a message if the text is broken.
    static std::unique_ptr<const Schema> fromText(QByteArray text, const Profile &profile, QString *error);

    [[nodiscard]] const TypeDef *type(std::string_view name) const;
    [[nodiscard]] const DirectiveDef *directive(std::string_view name) const;
    [[nodiscard]] const TypeDef *query() const { return type("Query"); }
    [[nodiscard]] const TypeDef *mutation() const { return type("Mutation"); }
    /// The built-in scalars, then by name, the introspection types last.
    [[nodiscard]] const std::deque<TypeDef> &types() const { return m_types; }
    [[nodiscard]] const std::deque<DirectiveDef> &directives() const { return m_directives; }
    /// The field of that name, `__typename` and on Query `__schema` and `__type` included.
    [[nodiscard]] const FieldDef *field(const TypeDef &type, std::string_view name) const;

private:
    friend class SchemaBuilder;
    Schema() = default;

    QByteArray m_text;
    std::deque<TypeDef> m_types;
    std::deque<DirectiveDef> m_directives;
    std::unordered_map<std::string_view, const TypeDef *> m_byName;
    FieldDef m_typename;
    FieldDef m_schemaField;
    FieldDef m_typeField;
};

} // namespace muster::demo::graphql
