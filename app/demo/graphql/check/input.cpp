// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/input.h"

#include "app/demo/graphql/language/document.h"

#include <QJsonValue>
#include <QStringList>

#include <cmath>

namespace muster::demo::graphql {

const Input *Input::find(std::string_view name) const
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

QStringList Input::strings() const
{
    QStringList result;
    for (const Input &item : items)
        result += item.string;
    return result;
}

Input Input::fromLiteral(const Literal &literal)
{
    Input input;
    switch (literal.kind) {
    case Literal::Kind::Boolean:
        input.kind = Kind::Boolean;
        input.boolean = literal.text == "true";
        break;
    case Literal::Kind::Int: {
        bool fits = false;
        input.integer = text(literal.text).toLongLong(&fits);
        input.kind = fits ? Kind::Int : Kind::Float;
        input.number = text(literal.text).toDouble();
        break;
    }
    case Literal::Kind::Float:
        input.kind = Kind::Float;
        input.number = text(literal.text).toDouble();
        break;
    case Literal::Kind::String:
        input.kind = Kind::String;
        input.string = literal.string;
        break;
    case Literal::Kind::Enum:
        input.kind = Kind::Enum;
        input.string = text(literal.text);
        break;
    case Literal::Kind::Null: case Literal::Kind::List: case Literal::Kind::Object: case Literal::Kind::Variable:
        break;
    }
    return input;
}

Input Input::fromJson(const QJsonValue &json)
{
    Input input;
    if (json.isBool()) {
        input.kind = Kind::Boolean;
        input.boolean = json.toBool();
    } else if (json.isString()) {
        input.kind = Kind::String;
        input.string = json.toString();
    } else if (json.isDouble()) {
        input.number = json.toDouble();
        const bool whole = std::floor(input.number) == input.number && std::abs(input.number) < 9.2e18;
        input.kind = whole ? Kind::Int : Kind::Float;
        input.integer = whole ? json.toInteger(qint64(input.number)) : 0;
    }
    return input;
}

} // namespace muster::demo::graphql
