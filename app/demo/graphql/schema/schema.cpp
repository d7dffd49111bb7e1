// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/schema/schema.h"

#include <algorithm>

namespace muster::demo::graphql {

namespace {

template <class Members>
auto memberNamed(const Members &members, std::string_view name) -> decltype(&members.front())
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.name == name; });
    return it == members.end() ? nullptr : &*it;
}

} // namespace

const InputDef *FieldDef::argument(std::string_view argumentName) const { return memberNamed(arguments, argumentName); }
const FieldDef *TypeDef::field(std::string_view fieldName) const { return memberNamed(fields, fieldName); }
const InputDef *TypeDef::input(std::string_view inputName) const { return memberNamed(inputs, inputName); }
bool TypeDef::hasValue(std::string_view valueName) const { return memberNamed(values, valueName) != nullptr; }

bool TypeDef::isA(const TypeDef *other) const
{
    return this == other || std::find(interfaces.begin(), interfaces.end(), other) != interfaces.end();
}

bool TypeDef::overlaps(const TypeDef *other) const
{
    return std::any_of(members.begin(), members.end(), [&](const TypeDef *member) { return member->isA(other); });
}

bool DirectiveDef::isAllowedAt(std::string_view location) const
{
    return std::find(locations.begin(), locations.end(), location) != locations.end();
}

const TypeDef *Schema::type(std::string_view name) const
{
    const auto it = m_byName.find(name);
    return it == m_byName.end() ? nullptr : it->second;
}

const DirectiveDef *Schema::directive(std::string_view name) const { return memberNamed(m_directives, name); }

const FieldDef *Schema::field(const TypeDef &type, std::string_view name) const
{
    if (name.substr(0, 2) != "__")
        return type.field(name);
    if (name == "__typename")
        return &m_typename;
    if (&type != query())
        return nullptr;
    return name == "__schema" ? &m_schemaField : name == "__type" ? &m_typeField : nullptr;
}

} // namespace muster::demo::graphql
