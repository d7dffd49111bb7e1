// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/document.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

std::vector<const Operation *> Document::operations() const
{
    std::vector<const Operation *> result;
    for (const auto &definition : definitions) {
        if (const auto *operation = std::get_if<Operation>(&definition))
            result.push_back(operation);
    }
    return result;
}

const Fragment *Document::fragment(std::string_view name) const
{
    for (const auto &definition : definitions) {
        if (const auto *fragment = std::get_if<Fragment>(&definition); fragment && fragment->name == name)
            return fragment;
    }
    return nullptr;
}

QLatin1StringView operationWord(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::Query: return "query"_L1;
    case Operation::Kind::Mutation: return "mutation"_L1;
    case Operation::Kind::Subscription: return "subscription"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

QString quoted(QString string)
{
    string.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + string + u'"';
}

} // namespace

QString printed(const Literal &value)
{
    QStringList parts;
    switch (value.kind) {
    case Literal::Kind::Null:
    case Literal::Kind::Boolean:
    case Literal::Kind::Int:
    case Literal::Kind::Float:
    case Literal::Kind::Enum:
        return text(value.text);
    case Literal::Kind::Variable:
        return u'$' + text(value.text);
    case Literal::Kind::String:
        return quoted(value.string);
    case Literal::Kind::List:
        for (const Literal &item : value.items)
            parts += printed(item);
        return u'[' + parts.join(u", "_s) + u']';
    case Literal::Kind::Object:
        for (const NamedValue &field : value.fields)
            parts += QString(text(field.name) + u": " + printed(field.value));
        return u'{' + parts.join(u", "_s) + u'}';
    }
    Q_UNREACHABLE();
}

} // namespace muster::demo::graphql
