// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

Bindings::Bindings(const Schema &schema, std::span<const std::span<const NamedBinding>> tables)
{
    std::unordered_map<std::string_view, Binding> byName;
    for (const auto table : tables) {
        for (const NamedBinding &named : table)
            byName[named.field] = { named.write, named.prepare };
    }
    const auto bind = [&](const FieldDef &field, const std::string &name) {
        const auto it = byName.find(name);
        if (it == byName.end())
            m_unbound.push_back(name);
        else
            m_bindings[&field] = it->second;
    };
    for (const TypeDef &type : schema.types()) {
        if (type.kind != TypeDef::Kind::Object)
            continue;
        for (const FieldDef &field : type.fields)
            bind(field, std::string(type.name) + "." + std::string(field.name));
    }
    for (const std::string_view meta : { "__typename", "__schema", "__type" })
        bind(*schema.field(*schema.query(), meta), std::string(meta));
}

const Binding *Bindings::of(const FieldDef &field) const
{
    const auto it = m_bindings.find(&field);
    return it == m_bindings.end() ? nullptr : &it->second;
}

} // namespace muster::demo::graphql
