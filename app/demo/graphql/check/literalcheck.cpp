// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/literalcheck.h"

namespace muster::demo::graphql {

std::optional<Refusal> literalRefusal(const Literal &literal, const TypeText &type, const TypeDef &named)
{
    if (literal.kind == Literal::Kind::Variable)
        return {};
    if (literal.kind == Literal::Kind::Null)
        return type.isNonNull() ? std::optional(Refusal {}) : std::nullopt;
    if (type.isList()) {
        if (literal.kind != Literal::Kind::List)
            return literalRefusal(literal, type.item(), named);
        for (const Literal &item : literal.items) {
            if (auto refused = literalRefusal(item, type.item(), named))
                return refused;
        }
        return {};
    }
    if (named.kind == TypeDef::Kind::InputObject)
        return literal.kind == Literal::Kind::Object ? std::nullopt : std::optional(Refusal {});
    if (named.name == "CiInputsValue")
        return {};
    if (literal.kind == Literal::Kind::List || literal.kind == Literal::Kind::Object)
        return Refusal {};
    return refusal(named, Input::fromLiteral(literal), Source::Text);
}

} // namespace muster::demo::graphql
