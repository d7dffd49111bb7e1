// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/scalars.h"

#include "app/demo/graphql/check/globalid.h"

#include <QDateTime>

#include <limits>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Kind = Input::Kind;
using Verdict = std::optional<Refusal>;

Verdict takenIf(bool taken) { return taken ? Verdict() : Verdict(Refusal {}); }

Verdict timeRefusal(const Input &value)
{
    if (value.kind != Kind::String)
        return Refusal {};
    const QString &text = value.string;
    if (QDateTime::fromString(text, Qt::ISODateWithMs).isValid() || QDate::fromString(text, Qt::ISODate).isValid())
        return {};
    return Refusal { u"no time information in \"%1\""_s.arg(text) };
}

Verdict dateRefusal(const Input &value)
{
    if (value.kind != Kind::String)
        return Refusal {};
    return QDate::fromString(value.string, Qt::ISODate).isValid() ? Verdict() : Verdict(Refusal { u"invalid date"_s });
}

} // namespace

std::optional<Refusal> refusal(const TypeDef &type, const Input &value, Source source)
{
    if (type.kind == TypeDef::Kind::Enum)
        return takenIf(value.kind == (source == Source::Text ? Kind::Enum : Kind::String) && type.hasValue(value.string.toStdString()));
    const bool isNumber = value.kind == Kind::Int || value.kind == Kind::Float;
    if (type.name == "Int")
        return takenIf(value.kind == Kind::Int && value.integer >= std::numeric_limits<int>::min() && value.integer <= std::numeric_limits<int>::max());
    if (type.name == "Float" || type.name == "Duration")
        return takenIf(isNumber);
    if (type.name == "Boolean")
        return takenIf(value.kind == Kind::Boolean);
    if (type.name == "ID" || type.name == "BigInt")
        return takenIf(value.kind == Kind::String || value.kind == Kind::Int);
    if (type.name == "Time")
        return timeRefusal(value);
    if (type.name == "Date" || type.name == "ISO8601Date")
        return dateRefusal(value);
    if (type.name == "CiInputsValue")
        return {};
    if (classesOfId(type.name).empty())
        return takenIf(value.kind == Kind::String);
    if (value.kind != Kind::String)
        return Refusal {};
    const QString problem = globalIdProblem(type.name, value.string);
    return problem.isNull() ? Verdict() : Verdict(Refusal { problem });
}

} // namespace muster::demo::graphql
