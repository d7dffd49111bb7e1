// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/schema/schematext.h"

#include "app/demo/graphql/language/tokenreader.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Variables = TokenReader::Variables;
using Kind = SchemaDefinition::Kind;

SchemaInput input(TokenReader &reader)
{
    SchemaInput input;
    input.name = reader.name();
    reader.expect(TokenKind::Colon);
    input.type = reader.type();
    if (reader.takeIf(TokenKind::Equals))
        input.defaultValue = reader.value(Variables::Refused);
    input.tags = reader.directives(Variables::Refused);
    return input;
}

std::vector<SchemaInput> inputs(TokenReader &reader, TokenKind open, TokenKind close)
{
    std::vector<SchemaInput> result;
    if (!reader.takeIf(open))
        return result;
    while (!reader.failed() && !reader.takeIf(close))
        result.push_back(input(reader));
    return result;
}

SchemaField field(TokenReader &reader)
{
    SchemaField field;
    field.name = reader.name();
    field.arguments = inputs(reader, TokenKind::ParenOpen, TokenKind::ParenClose);
    reader.expect(TokenKind::Colon);
    field.type = reader.type();
    field.tags = reader.directives(Variables::Refused);
    return field;
}

void readMembers(TokenReader &reader, SchemaDefinition &definition)
{
    if (definition.kind == Kind::InputObject) {
        definition.inputs = inputs(reader, TokenKind::BraceOpen, TokenKind::BraceClose);
        return;
    }
    reader.expect(TokenKind::BraceOpen);
    while (!reader.failed() && !reader.takeIf(TokenKind::BraceClose)) {
        if (definition.kind == Kind::Enum) {
            const std::string_view name = reader.name();
            definition.values.push_back({ name, reader.directives(Variables::Refused) });
        } else {
            definition.fields.push_back(field(reader));
        }
    }
}

SchemaDefinition directive(TokenReader &reader)
{
    SchemaDefinition definition;
    definition.kind = Kind::Directive;
    reader.expect(TokenKind::At);
    definition.name = reader.name();
    definition.inputs = inputs(reader, TokenKind::ParenOpen, TokenKind::ParenClose);
    definition.tags = reader.directives(Variables::Refused);
    if (!reader.takeWord("on"))
        reader.failExpecting("ON"_L1);
    do
        definition.locations.push_back(reader.name());
    while (reader.takeIf(TokenKind::Pipe));
    return definition;
}

SchemaDefinition definition(TokenReader &reader)
{
    SchemaDefinition definition;
    const std::string_view word = reader.take().text;
    if (word == "directive")
        return directive(reader);
    if (word == "enum")
        definition.kind = Kind::Enum;
    else if (word == "type")
        definition.kind = Kind::Object;
    else if (word == "interface")
        definition.kind = Kind::Interface;
    else if (word == "input")
        definition.kind = Kind::InputObject;
    else if (word != "scalar")
        reader.failExpecting("a definition"_L1);
    definition.name = reader.name();
    if (reader.takeWord("implements")) {
        do
            definition.interfaces.push_back(reader.name());
        while (reader.takeIf(TokenKind::Ampersand));
    }
    definition.tags = reader.directives(Variables::Refused);
    if (definition.kind != Kind::Scalar)
        readMembers(reader, definition);
    return definition;
}

std::pair<int, int> versionOf(const Directive &since)
{
    const QStringList parts = tagText(since, "v").split(u'.');
    return { parts.value(0).toInt(), parts.value(1).toInt() };
}

} // namespace

Parsed<std::vector<SchemaDefinition>> parseSchemaText(std::string_view text)
{
    auto tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(std::move(tokens.error()));
    TokenReader reader(std::move(*tokens));
    std::vector<SchemaDefinition> definitions;
    while (!reader.failed() && !reader.is(TokenKind::End))
        definitions.push_back(definition(reader));
    if (reader.failed())
        return tl::unexpected(reader.error());
    return definitions;
}

const Directive *tag(const std::vector<Directive> &tags, std::string_view name)
{
    for (const Directive &candidate : tags) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

QString tagText(const Directive &tag, std::string_view argument)
{
    for (const NamedValue &value : tag.arguments) {
        if (value.name == argument)
            return value.value.string;
    }
    return {};
}

bool exists(const std::vector<Directive> &tags, const Profile &profile)
{
    if (tag(tags, "ee") && !profile.enterprise)
        return false;
    if (const Directive *since = tag(tags, "since")) {
        const auto [major, minor] = versionOf(*since);
        if (!profile.atLeast(major, minor))
            return false;
    }
    if (const Directive *until = tag(tags, "until")) {
        const auto [major, minor] = versionOf(*until);
        if (profile.atLeast(major, minor + 1))
            return false;
    }
    return true;
}

TypeText typeOn(const SchemaField &field, const Profile &profile)
{
    const Directive *before = tag(field.tags, "before");
    if (!before)
        return field.type;
    const auto [major, minor] = versionOf(*before);
    if (profile.atLeast(major, minor))
        return field.type;
    for (const NamedValue &value : before->arguments) {
        if (value.name == "type")   // the text between the quotes: the schema text outlives the type
            return field.type.named(value.value.text.substr(1, value.value.text.size() - 2));
    }
    return field.type;
}

} // namespace muster::demo::graphql
