// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/argumentcheck.h"

#include "app/demo/graphql/check/literalcheck.h"

#include <algorithm>
#include <set>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

class ArgumentCheck {
public:
    ArgumentCheck(Findings &findings, Uses &uses) : m_findings(findings), m_uses(uses) { }

    void checkAll(const ArgumentOwner &owner, const std::vector<NamedValue> &given)
    {
        const bool isInput = owner.kind == "InputObject"_L1;
        std::set<std::string_view> seen;
        for (const NamedValue &argument : given) {
            if (!seen.insert(argument.name).second) {
                m_findings.add((isInput ? u"There can be only one input field named \"%1\""_s : u"There can be only one argument named \"%1\""_s).arg(text(argument.name)),
                               { argument.at }, isInput ? "inputFieldNotUnique"_L1 : "argumentNotUnique"_L1, { { u"name"_s, text(argument.name) } });
            }
        }
        checkRequired(owner, given);
        for (const NamedValue &argument : given)
            checkOne(owner, argument);
    }

private:
    void checkRequired(const ArgumentOwner &owner, const std::vector<NamedValue> &given)
    {
        QStringList missing;
        for (const InputDef &defined : owner.defined) {
            const bool isGiven = std::any_of(given.begin(), given.end(), [&](const NamedValue &value) { return value.name == defined.name; });
            if (isGiven || !defined.isRequired())
                continue;
            if (owner.kind != "InputObject"_L1) {
                missing += text(defined.name);
                continue;
            }
            const Findings::Step step(m_findings, text(defined.name));
            m_findings.add(u"Argument '%1' on InputObject '%2' is required. Expected type %3"_s.arg(text(defined.name), owner.name, defined.type.toString()),
                           { owner.at }, "missingRequiredInputObjectAttribute"_L1,
                           { { u"argumentName"_s, text(defined.name) }, { u"argumentType"_s, defined.type.toString() }, { u"inputObjectType"_s, owner.name } });
        }
        if (!missing.isEmpty()) {
            m_findings.add(u"%1 '%2' is missing required arguments: %3"_s.arg(owner.kind, owner.name, missing.join(u", "_s)), { owner.at },
                           "missingRequiredArguments"_L1,
                           { { u"className"_s, owner.kind }, { u"name"_s, owner.name }, { u"arguments"_s, missing.join(u", "_s) } });
        }
    }

    void checkOne(const ArgumentOwner &owner, const NamedValue &argument)
    {
        const QString name = text(argument.name);
        const Findings::Step step(m_findings, name);
        const auto defined = std::find_if(owner.defined.begin(), owner.defined.end(), [&](const InputDef &input) { return input.name == argument.name; });
        if (defined == owner.defined.end()) {
            m_findings.add(u"%1 '%2' doesn't accept argument '%3'"_s.arg(owner.kind, owner.name, name), { argument.at }, "argumentNotAccepted"_L1,
                           { { u"name"_s, owner.name }, { u"typeName"_s, owner.kind }, { u"argumentName"_s, name } });
            return;
        }
        const size_t before = m_findings.count();
        checkInside(argument.value, *defined, defined->type, argument);
        if (m_findings.count() > before || m_findings.isFull())
            return;
        if (const auto refused = literalRefusal(argument.value, defined->type, *defined->named)) {
            const QString message = refused->reason.isNull()
                ? u"Argument '%1' on %2 '%3' has an invalid value (%4). Expected type '%5'."_s
                      .arg(name, owner.kind, owner.name, printed(argument.value), defined->type.toString())
                : refused->reason;
            m_findings.add(message, { owner.at }, "argumentLiteralsIncompatible"_L1, { { u"typeName"_s, owner.kind }, { u"argumentName"_s, name } });
        }
    }

    /// Variables and input objects within a value.
    void checkInside(const Literal &value, const InputDef &defined, const TypeText &type, const NamedValue &argument)
    {
        if (value.kind == Literal::Kind::Variable) {
            m_uses.variables.push_back({ value.text, argument.name, value.at, m_findings.path(), type, defined.defaultValue.has_value() });
        } else if (value.kind == Literal::Kind::List) {
            const TypeText item = type.isList() ? type.item() : type;
            for (const Literal &each : value.items)
                checkInside(each, defined, item, argument);
        } else if (value.kind == Literal::Kind::Object && defined.named->kind == TypeDef::Kind::InputObject) {
            checkAll({ "InputObject"_L1, text(defined.named->name), value.at, defined.named->inputs }, value.fields);
        }
    }

    Findings &m_findings;
    Uses &m_uses;
};

} // namespace

void checkArguments(const ArgumentOwner &owner, const std::vector<NamedValue> &given, Findings &findings, Uses &uses)
{
    ArgumentCheck(findings, uses).checkAll(owner, given);
}

} // namespace muster::demo::graphql
