// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/variables.h"

#include "app/demo/graphql/check/scalars.h"

#include <QJsonDocument>


namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

/// Reads one JSON value as a type, noting what is wrong with where it is.
class JsonReader {
public:
    Input read(const QJsonValue &json, const TypeText &type, const TypeDef &named)
    {
        if (json.isNull() || json.isUndefined()) {
            if (type.isNonNull())
                problem(u"Expected value to not be null"_s);
            return {};
        }
        if (type.isList())
            return list(json, type.item(), named);
        if (named.kind == TypeDef::Kind::InputObject)
            return object(json, named);
        return scalar(json, named);
    }

    QJsonArray problems;

private:
    void problem(const QString &explanation)
    {
        problems.append(QJsonObject { { u"path"_s, m_path }, { u"explanation"_s, explanation } });
    }

    Input list(const QJsonValue &json, const TypeText &item, const TypeDef &named)
    {
        Input list;
        list.kind = Input::Kind::List;
        if (!json.isArray()) {
            list.items.push_back(read(json, item, named));
            return list;
        }
        const QJsonArray array = json.toArray();
        for (int i = 0; i < array.size(); ++i) {
            m_path.append(i);
            list.items.push_back(read(array.at(i), item, named));
            m_path.removeLast();
        }
        return list;
    }

    Input object(const QJsonValue &json, const TypeDef &named)
    {
        Input object;
        object.kind = Input::Kind::Object;
        if (!json.isObject()) {
            problem(u"Expected %1 to be a key-value object."_s.arg(QString::fromUtf8(QJsonDocument(QJsonArray { json }).toJson(QJsonDocument::Compact))));
            return object;
        }
        const QJsonObject given = json.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (named.input(it.key().toStdString()))
                continue;
            m_path.append(it.key());
            problem(u"Field is not defined on %1"_s.arg(text(named.name)));
            m_path.removeLast();
        }
        for (const InputDef &input : named.inputs) {
            const QString key = text(input.name);
            if (!given.contains(key) && input.defaultValue) {
                object.fields.push_back({ input.name, resolved(*input.defaultValue, input.type, *input.named, {}).value_or(Input {}) });
                continue;
            }
            if (!given.contains(key) && !input.type.isNonNull())
                continue;
            m_path.append(key);
            object.fields.push_back({ input.name, read(given.value(key), input.type, *input.named) });
            m_path.removeLast();
        }
        return object;
    }

    Input scalar(const QJsonValue &json, const TypeDef &named)
    {
        Input value = json.isArray() || json.isObject() ? Input {} : Input::fromJson(json);
        if (const auto refused = refusal(named, value, Source::Json)) {
            const QString shown = QString::fromUtf8(QJsonDocument(QJsonArray { json }).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
            QString reason = refused->reason;
            if (reason.isNull() && named.kind == TypeDef::Kind::Enum) {
                QStringList members;
                for (const EnumValueDef &member : named.values)
                    members += text(member.name);
                reason = u"Expected %1 to be one of: %2"_s.arg(shown, members.join(u", "_s));
            }
            problem(reason.isNull() ? u"Could not coerce value %1 to %2"_s.arg(shown, text(named.name)) : reason);
        }
        if (named.kind == TypeDef::Kind::Enum)
            value.kind = Input::Kind::Enum;
        return value;
    }

    QJsonArray m_path;
};

QueryError invalidValue(const VariableDefinition &variable, const QJsonValue &value, const QJsonArray &problems)
{
    QueryError error;
    error.message = u"Variable $%1 of type %2 was provided invalid value"_s.arg(text(variable.name), variable.type.toString());
    const QJsonObject first = problems.first().toObject();
    if (const QJsonArray path = first.value(u"path"_s).toArray(); !path.isEmpty()) {
        QStringList steps;
        for (const auto &step : path)
            steps += step.toVariant().toString();
        error.message += u" for %1"_s.arg(steps.join(u'.'));
    }
    if (const QString why = first.value(u"explanation"_s).toString(); !why.isEmpty() && why != u"Expected value to not be null"_s)
        error.message += u" (%1)"_s.arg(why);
    error.locations = { variable.at };
    error.extensions = { { u"value"_s, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value }, { u"problems"_s, problems } };
    return error;
}

Input resolvedObject(const Literal &literal, const TypeDef &named, const VariableValues &variables)
{
    Input object;
    object.kind = Input::Kind::Object;
    for (const InputDef &input : named.inputs) {
        std::optional<Input> value;
        for (const NamedValue &field : literal.fields) {
            if (field.name == input.name)
                value = resolved(field.value, input.type, *input.named, variables);
        }
        if (!value && input.defaultValue)
            value = resolved(*input.defaultValue, input.type, *input.named, {});
        if (value)
            object.fields.push_back({ input.name, std::move(*value) });
    }
    return object;
}

} // namespace

tl::expected<VariableValues, std::vector<QueryError>>
readVariables(const Schema &schema, const Operation &operation, const QJsonObject &given)
{
    VariableValues values;
    std::vector<QueryError> errors;
    for (const VariableDefinition &variable : operation.variables) {
        const TypeDef &named = *schema.type(variable.type.name());
        const QJsonValue json = given.value(text(variable.name));
        if (json.isUndefined() && variable.defaultValue) {
            values[variable.name] = resolved(*variable.defaultValue, variable.type, named, {}).value_or(Input {});
            continue;
        }
        if (json.isUndefined() && !variable.type.isNonNull())
            continue;
        JsonReader reader;
        Input value = reader.read(json, variable.type, named);
        if (!reader.problems.isEmpty())
            errors.push_back(invalidValue(variable, json, reader.problems));
        values[variable.name] = std::move(value);
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return values;
}

std::optional<Input> resolved(const Literal &literal, const TypeText &type, const TypeDef &named, const VariableValues &variables)
{
    if (literal.kind == Literal::Kind::Variable) {
        const auto it = variables.find(literal.text);
        if (it == variables.end())
            return std::nullopt;
        if (!type.isList() || it->second.kind == Input::Kind::List || it->second.isNull())
            return it->second;
        Input list;
        list.kind = Input::Kind::List;
        list.items.push_back(it->second);
        return list;
    }
    if (literal.kind == Literal::Kind::Null)
        return Input {};
    if (type.isList()) {
        Input list;
        list.kind = Input::Kind::List;
        if (literal.kind != Literal::Kind::List) {
            list.items.push_back(resolved(literal, type.item(), named, variables).value_or(Input {}));
            return list;
        }
        for (const Literal &item : literal.items)
            list.items.push_back(resolved(item, type.item(), named, variables).value_or(Input {}));
        return list;
    }
    if (named.kind == TypeDef::Kind::InputObject)
        return resolvedObject(literal, named, variables);
    return Input::fromLiteral(literal);
}

} // namespace muster::demo::graphql
