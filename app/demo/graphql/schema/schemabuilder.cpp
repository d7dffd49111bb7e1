// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/schema/schema.h"
#include "app/demo/graphql/schema/schematext.h"

#include <QFile>

#include <algorithm>
#include <set>

static void initializeResources()
{
    Q_INIT_RESOURCE(demo_graphql_schema);
}

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Definitions = std::vector<SchemaDefinition>;
using Kind = SchemaDefinition::Kind;

constexpr std::string_view builtIn[] = { "String", "Int", "Float", "Boolean", "ID" };

template <class Members>
void keepExisting(Members &members, const Profile &profile)
{
    std::erase_if(members, [&](const auto &member) { return !exists(member.tags, profile); });
}

void cutToProfile(Definitions &definitions, const Profile &profile)
{
    keepExisting(definitions, profile);
    for (SchemaDefinition &definition : definitions) {
        keepExisting(definition.fields, profile);
        keepExisting(definition.inputs, profile);
        keepExisting(definition.values, profile);
        for (SchemaField &field : definition.fields) {
            field.type = typeOn(field, profile);
            keepExisting(field.arguments, profile);
        }
    }
}

/// A type that is gone takes along everything that names it. Returns whether anything went.
bool dropDangling(Definitions &definitions)
{
    std::set<std::string_view> known(std::begin(builtIn), std::end(builtIn));
    for (const SchemaDefinition &definition : definitions)
        known.insert(definition.name);
    const auto dangles = [&](const auto &member) { return !known.contains(member.type.name()); };
    size_t gone = 0;
    for (SchemaDefinition &definition : definitions) {
        gone += std::erase_if(definition.interfaces, [&](std::string_view name) { return !known.contains(name); });
        gone += std::erase_if(definition.fields, dangles) + std::erase_if(definition.inputs, dangles);
        for (SchemaField &field : definition.fields)
            gone += std::erase_if(field.arguments, dangles);
    }
    return gone > 0;
}

/// Types nothing refers to any more go too. Returns whether anything went.
bool dropUnused(Definitions &definitions)
{
    std::set<std::string_view> used { "Query", "Mutation", "__Schema" };
    for (const SchemaDefinition &definition : definitions) {
        for (const SchemaInput &input : definition.inputs)
            used.insert(input.type.name());
        for (const SchemaField &field : definition.fields) {
            if (field.type.name() != definition.name)
                used.insert(field.type.name());
            for (const SchemaInput &argument : field.arguments)
                used.insert(argument.type.name());
        }
        for (const std::string_view interface : definition.interfaces)
            used.insert(interface);
    }
    return std::erase_if(definitions, [&](const SchemaDefinition &definition) {
        const bool implements = std::any_of(definition.interfaces.begin(), definition.interfaces.end(),
                                            [&](std::string_view name) { return used.contains(name); });
        return definition.kind != Kind::Directive && !used.contains(definition.name) && !implements;
    }) > 0;
}

QString deprecationOf(const std::vector<Directive> &tags)
{
    const Directive *deprecated = tag(tags, "deprecated");
    return deprecated ? tagText(*deprecated, "reason") : QString();
}

TypeDef::Kind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::Enum: return TypeDef::Kind::Enum;
    case Kind::Object: return TypeDef::Kind::Object;
    case Kind::Interface: return TypeDef::Kind::Interface;
    case Kind::InputObject: return TypeDef::Kind::InputObject;
    case Kind::Scalar: case Kind::Directive: break;
    }
    return TypeDef::Kind::Scalar;
}

} // namespace

class SchemaBuilder {
public:
    std::unique_ptr<const Schema> build(QByteArray text, Definitions definitions)
    {
        m_schema.reset(new Schema);
        m_schema->m_text = std::move(text);
        std::sort(definitions.begin(), definitions.end(), [](const auto &a, const auto &b) {
            const auto rank = [](std::string_view name) { return std::pair(name.starts_with("__"), name); };
            return rank(a.name) < rank(b.name);
        });
        for (const std::string_view name : builtIn)
            declare(name, TypeDef::Kind::Scalar);
        for (const SchemaDefinition &definition : definitions) {
            if (definition.kind != Kind::Directive)
                declare(definition.name, kindOf(definition.kind));
        }
        for (const SchemaDefinition &definition : definitions)
            fill(definition);
        linkMembers();
        addMetaFields();
        return std::move(m_schema);
    }

private:
    void declare(std::string_view name, TypeDef::Kind kind)
    {
        TypeDef &type = m_schema->m_types.emplace_back();
        type.name = name;
        type.kind = kind;
        m_schema->m_byName[name] = &type;
    }

    TypeDef *mutableType(std::string_view name) { return const_cast<TypeDef *>(m_schema->type(name)); }

    std::vector<InputDef> inputs(const std::vector<SchemaInput> &from)
    {
        std::vector<InputDef> result;
        result.reserve(from.size());
        for (const SchemaInput &input : from)
            result.push_back({ input.name, input.type, m_schema->type(input.type.name()), input.defaultValue, deprecationOf(input.tags) });
        return result;
    }

    void fill(const SchemaDefinition &definition)
    {
        if (definition.kind == Kind::Directive) {
            m_schema->m_directives.push_back({ definition.name, inputs(definition.inputs), definition.locations });
            return;
        }
        TypeDef &type = *mutableType(definition.name);
        type.inputs = inputs(definition.inputs);
        for (const SchemaValue &value : definition.values)
            type.values.push_back({ value.name, deprecationOf(value.tags) });
        for (const std::string_view interface : definition.interfaces)
            type.interfaces.push_back(m_schema->type(interface));
        for (const SchemaField &field : definition.fields) {
            FieldDef &def = type.fields.emplace_back();
            def.name = field.name;
            def.type = field.type;
            def.named = m_schema->type(field.type.name());
            def.owner = &type;
            def.arguments = inputs(field.arguments);
            def.deprecation = deprecationOf(field.tags);
            def.gitaly = tag(field.tags, "gitaly") != nullptr;
            def.paged = tag(field.tags, "paged") != nullptr;
        }
    }

    void linkMembers()
    {
        for (TypeDef &type : m_schema->m_types) {
            if (type.kind != TypeDef::Kind::Object)
                continue;
            type.members.push_back(&type);
            for (const TypeDef *interface : type.interfaces)
                mutableType(interface->name)->members.push_back(&type);
        }
    }

    void addMetaFields()
    {
        const auto meta = [this](FieldDef &field, std::string_view name, TypeText type) {
            field.name = name;
            field.type = std::move(type);
            field.named = m_schema->type(field.type.name());
        };
        meta(m_schema->m_typename, "__typename", { "String", "!" });
        meta(m_schema->m_schemaField, "__schema", { "__Schema", "!" });
        meta(m_schema->m_typeField, "__type", { "__Type", "" });
        InputDef name;
        name.name = "name";
        name.type = { "String", "!" };
        name.named = m_schema->type("String");
        m_schema->m_typeField.arguments.push_back(name);
    }

    std::unique_ptr<Schema> m_schema;
};

std::unique_ptr<const Schema> Schema::fromText(QByteArray text, const Profile &profile, QString *error)
{
    auto definitions = parseSchemaText({ text.constData(), size_t(text.size()) });
    if (!definitions) {
        if (error)
            *error = definitions.error().message;
        return nullptr;
    }
    cutToProfile(*definitions, profile);
    while (dropDangling(*definitions) || dropUnused(*definitions)) { }
    return SchemaBuilder().build(std::move(text), std::move(*definitions));
}

std::unique_ptr<const Schema> Schema::load(const Profile &profile)
{
    initializeResources();
    QByteArray text;
    for (const QLatin1StringView part : { "scalars"_L1, "query"_L1, "runner"_L1, "job"_L1, "place"_L1, "mutation"_L1, "introspection"_L1 }) {
        QFile file(u":/muster/demo/schema/%1.sdl"_s.arg(part));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        if (opened)
            text += file.readAll() + '\n';
    }
    QString error;
    auto schema = fromText(text, profile, &error);
    Q_ASSERT_X(schema, "Schema::load", qPrintable(error));
    return schema;
}

} // namespace muster::demo::graphql
