// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/introspection.h"

#include "app/demo/graphql/run/run.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

// Subjects: __Schema the Schema; __Type a TypeDef, with the wrappers around it in extra (a std::string; its first `number`
// characters are already taken off); __Field, __InputValue, __EnumValue and __Directive their Def.

Subject typeSubject(const TypeDef *type) { return { type, nullptr, 0 }; }
Subject typeSubject(const TypeDef *type, const TypeText &written) { return { type, &written.wrappers(), 0 }; }

/// '!' or '[' of a wrapper, '\0' once only the named type is left.
char wrapper(const Subject &type)
{
    const auto *wrappers = static_cast<const std::string *>(type.extra);
    return wrappers && type.number < qint64(wrappers->size()) ? (*wrappers)[size_t(type.number)] : '\0';
}

bool isHidden(const FieldPlan &field, const QString &deprecation)
{
    if (deprecation.isNull())
        return false;
    const Input *all = field.argument("includeDeprecated");
    return !all || !all->boolean;
}

template <class Members>
bool members(Run &run, const FieldPlan &field, const Members &from)
{
    std::vector<const typename Members::value_type *> shown;
    for (const auto &member : from) {
        if (!isHidden(field, member.deprecation))
            shown.push_back(&member);
    }
    return run.list(field, qsizetype(shown.size()), [&](qsizetype i) { return Subject { shown[size_t(i)] }; });
}

std::string_view kindName(const Subject &type)
{
    if (const char outer = wrapper(type))
        return outer == '!' ? "NON_NULL" : "LIST";
    switch (type.as<TypeDef>().kind) {
    case TypeDef::Kind::Scalar: return "SCALAR";
    case TypeDef::Kind::Enum: return "ENUM";
    case TypeDef::Kind::Object: return "OBJECT";
    case TypeDef::Kind::Interface: return "INTERFACE";
    case TypeDef::Kind::InputObject: return "INPUT_OBJECT";
    }
    Q_UNREACHABLE();
}

bool isBare(const Subject &type, TypeDef::Kind kind) { return wrapper(type) == '\0' && type.as<TypeDef>().kind == kind; }

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }
bool never(Run &run, const Subject &, const FieldPlan &) { return run.boolean(false); }

bool writeTypename(Run &run, const Subject &, const FieldPlan &field) { return run.constant(field.parent->name); }

bool writeSchema(Run &run, const Subject &, const FieldPlan &field) { return run.object(field, { &run.context().schema }); }

bool writeTypeByName(Run &run, const Subject &, const FieldPlan &field)
{
    const TypeDef *type = run.context().schema.type(field.argument("name")->string.toStdString());
    return type ? run.object(field, typeSubject(type)) : run.null();
}

bool schemaQuery(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, typeSubject(s.as<Schema>().query())); }
bool schemaMutation(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, typeSubject(s.as<Schema>().mutation())); }

bool schemaTypes(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &types = s.as<Schema>().types();
    return run.list(field, qsizetype(types.size()), [&](qsizetype i) { return typeSubject(&types[size_t(i)]); });
}

bool schemaDirectives(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &directives = s.as<Schema>().directives();
    return run.list(field, qsizetype(directives.size()), [&](qsizetype i) { return Subject { &directives[size_t(i)] }; });
}

bool typeKind(Run &run, const Subject &s, const FieldPlan &) { return run.constant(kindName(s)); }
bool typeName(Run &run, const Subject &s, const FieldPlan &) { return wrapper(s) ? run.null() : run.constant(s.as<TypeDef>().name); }

bool typeOfType(Run &run, const Subject &s, const FieldPlan &field)
{
    return wrapper(s) ? run.object(field, { s.object, s.extra, s.number + 1 }) : run.null();
}

bool typeFields(Run &run, const Subject &s, const FieldPlan &field)
{
    const bool has = isBare(s, TypeDef::Kind::Object) || isBare(s, TypeDef::Kind::Interface);
    return has ? members(run, field, s.as<TypeDef>().fields) : run.null();
}

bool typeInputs(Run &run, const Subject &s, const FieldPlan &field)
{
    return isBare(s, TypeDef::Kind::InputObject) ? members(run, field, s.as<TypeDef>().inputs) : run.null();
}

bool typeValues(Run &run, const Subject &s, const FieldPlan &field)
{
    return isBare(s, TypeDef::Kind::Enum) ? members(run, field, s.as<TypeDef>().values) : run.null();
}

bool types(Run &run, const FieldPlan &field, const std::vector<const TypeDef *> &list)
{
    return run.list(field, qsizetype(list.size()), [&](qsizetype i) { return typeSubject(list[size_t(i)]); });
}

bool typeInterfaces(Run &run, const Subject &s, const FieldPlan &field)
{
    const bool has = isBare(s, TypeDef::Kind::Object) || isBare(s, TypeDef::Kind::Interface);
    return has ? types(run, field, s.as<TypeDef>().interfaces) : run.null();
}

bool typePossible(Run &run, const Subject &s, const FieldPlan &field)
{
    return isBare(s, TypeDef::Kind::Interface) ? types(run, field, s.as<TypeDef>().members) : run.null();
}

template <class Def>
bool name(Run &run, const Subject &s, const FieldPlan &) { return run.constant(s.as<Def>().name); }
template <class Def>
bool type(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, typeSubject(s.as<Def>().named, s.as<Def>().type)); }
template <class Def>
bool arguments(Run &run, const Subject &s, const FieldPlan &field) { return members(run, field, s.as<Def>().arguments); }
template <class Def>
bool isDeprecated(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(!s.as<Def>().deprecation.isNull()); }
template <class Def>
bool deprecation(Run &run, const Subject &s, const FieldPlan &) { return run.string(s.as<Def>().deprecation); }

bool inputDefault(Run &run, const Subject &s, const FieldPlan &)
{
    const auto &value = s.as<InputDef>().defaultValue;
    return value ? run.string(printed(*value)) : run.null();
}

bool directiveLocations(Run &run, const Subject &s, const FieldPlan &)
{
    QStringList names;
    for (const std::string_view location : s.as<DirectiveDef>().locations)
        names += text(location);
    return run.strings(names);
}

constexpr NamedBinding table[] = {
    { "__typename", writeTypename },
    { "__schema", writeSchema },
    { "__type", writeTypeByName },
    { "__Schema.description", null },
    { "__Schema.directives", schemaDirectives },
    { "__Schema.mutationType", schemaMutation },
    { "__Schema.queryType", schemaQuery },
    { "__Schema.subscriptionType", null },
    { "__Schema.types", schemaTypes },
    { "__Type.description", null },
    { "__Type.enumValues", typeValues },
    { "__Type.fields", typeFields },
    { "__Type.inputFields", typeInputs },
    { "__Type.interfaces", typeInterfaces },
    { "__Type.isOneOf", never },
    { "__Type.kind", typeKind },
    { "__Type.name", typeName },
    { "__Type.ofType", typeOfType },
    { "__Type.possibleTypes", typePossible },
    { "__Type.specifiedByURL", null },
    { "__Field.args", arguments<FieldDef> },
    { "__Field.deprecationReason", deprecation<FieldDef> },
    { "__Field.description", null },
    { "__Field.isDeprecated", isDeprecated<FieldDef> },
    { "__Field.name", name<FieldDef> },
    { "__Field.type", type<FieldDef> },
    { "__InputValue.defaultValue", inputDefault },
    { "__InputValue.deprecationReason", deprecation<InputDef> },
    { "__InputValue.description", null },
    { "__InputValue.isDeprecated", isDeprecated<InputDef> },
    { "__InputValue.name", name<InputDef> },
    { "__InputValue.type", type<InputDef> },
    { "__EnumValue.deprecationReason", deprecation<EnumValueDef> },
    { "__EnumValue.description", null },
    { "__EnumValue.isDeprecated", isDeprecated<EnumValueDef> },
    { "__EnumValue.name", name<EnumValueDef> },
    { "__Directive.args", arguments<DirectiveDef> },
    { "__Directive.description", null },
    { "__Directive.isRepeatable", never },
    { "__Directive.locations", directiveLocations },
    { "__Directive.name", name<DirectiveDef> },
};

} // namespace

std::span<const NamedBinding> introspectionBindings() { return table; }

} // namespace muster::demo::graphql
