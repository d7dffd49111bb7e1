// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/parser.h"

#include "app/demo/graphql/language/tokenreader.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Variables = TokenReader::Variables;

std::vector<Selection> selectionSet(TokenReader &reader);

Selection field(TokenReader &reader)
{
    Selection field;
    field.at = reader.peek().at;
    field.name = reader.name();
    if (reader.takeIf(TokenKind::Colon)) {
        field.alias = field.name;
        field.name = reader.name();
    }
    field.arguments = reader.arguments(Variables::Allowed);
    field.directives = reader.directives(Variables::Allowed);
    if (reader.is(TokenKind::BraceOpen))
        field.selections = selectionSet(reader);
    return field;
}

Selection spread(TokenReader &reader)
{
    Selection selection;
    selection.at = reader.take().at;
    if (reader.is(TokenKind::Name) && !reader.isWord("on")) {
        selection.kind = Selection::Kind::Spread;
        selection.name = reader.name();
        selection.directives = reader.directives(Variables::Allowed);
        return selection;
    }
    selection.kind = Selection::Kind::InlineFragment;
    if (reader.takeWord("on")) {
        selection.conditionAt = reader.peek().at;
        selection.condition = reader.name();
    }
    selection.directives = reader.directives(Variables::Allowed);
    selection.selections = selectionSet(reader);
    return selection;
}

std::vector<Selection> selectionSet(TokenReader &reader)
{
    const TokenReader::Nesting nesting(reader);
    std::vector<Selection> selections;
    reader.expect(TokenKind::BraceOpen);
    while (!reader.failed()) {
        selections.push_back(reader.is(TokenKind::Spread) ? spread(reader) : field(reader));
        if (reader.takeIf(TokenKind::BraceClose))
            break;
    }
    return selections;
}

VariableDefinition variable(TokenReader &reader)
{
    VariableDefinition variable;
    variable.at = reader.peek().at;
    reader.expect(TokenKind::Dollar);
    variable.name = reader.name();
    reader.expect(TokenKind::Colon);
    variable.type = reader.type();
    if (reader.takeIf(TokenKind::Equals))
        variable.defaultValue = reader.value(Variables::Refused);
    variable.directives = reader.directives(Variables::Refused);
    return variable;
}

Operation operation(TokenReader &reader)
{
    Operation operation;
    operation.at = reader.peek().at;
    if (!reader.is(TokenKind::BraceOpen)) {
        const std::string_view word = reader.take().text;
        operation.kind = word == "mutation" ? Operation::Kind::Mutation
            : word == "subscription" ? Operation::Kind::Subscription : Operation::Kind::Query;
        if (reader.is(TokenKind::Name))
            operation.name = reader.name();
        if (reader.takeIf(TokenKind::ParenOpen)) {
            do
                operation.variables.push_back(variable(reader));
            while (!reader.failed() && !reader.takeIf(TokenKind::ParenClose));
        }
        operation.directives = reader.directives(Variables::Allowed);
    }
    operation.selections = selectionSet(reader);
    return operation;
}

Fragment fragment(TokenReader &reader)
{
    Fragment fragment;
    fragment.at = reader.take().at;
    if (reader.isWord("on"))
        reader.failExpecting("NAME"_L1);
    fragment.name = reader.name();
    if (!reader.takeWord("on"))
        reader.failExpecting("ON"_L1);
    fragment.conditionAt = reader.peek().at;
    fragment.condition = reader.name();
    fragment.directives = reader.directives(Variables::Allowed);
    fragment.selections = selectionSet(reader);
    return fragment;
}

} // namespace

Parsed<Document> parseDocument(std::string_view source)
{
    auto tokens = tokenize(source);
    if (!tokens)
        return tl::unexpected(std::move(tokens.error()));
    TokenReader reader(std::move(*tokens));
    Document document;
    do {
        if (reader.isWord("fragment"))
            document.definitions.emplace_back(fragment(reader));
        else if (reader.is(TokenKind::BraceOpen) || reader.isWord("query") || reader.isWord("mutation") || reader.isWord("subscription"))
            document.definitions.emplace_back(operation(reader));
        else
            reader.failExpecting("one of SCHEMA, SCALAR, TYPE, ENUM, INPUT, UNION, INTERFACE, FRAGMENT, QUERY, MUTATION, SUBSCRIPTION"_L1);
    } while (!reader.failed() && !reader.is(TokenKind::End));
    if (reader.failed())
        return tl::unexpected(reader.error());
    return document;
}

} // namespace muster::demo::graphql
