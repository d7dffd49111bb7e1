// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/variableuses.h"

#include <set>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

class UseCheck {
public:
    UseCheck(const Schema &schema, const Document &document, const std::map<const void *, Uses> &uses, Findings &findings)
        : m_schema(schema), m_document(document), m_uses(uses), m_findings(findings) { }

    void run()
    {
        for (const auto &definition : m_document.definitions) {
            if (const auto *operation = std::get_if<Operation>(&definition))
                checkOperation(*operation);
        }
        for (const auto &definition : m_document.definitions) {
            if (const auto *fragment = std::get_if<Fragment>(&definition))
                checkFragment(*fragment);
        }
    }

private:
    const Uses &usesOf(const void *definition) const
    {
        static const Uses none;
        const auto it = m_uses.find(definition);
        return it == m_uses.end() ? none : it->second;
    }

    /// Everything used by the definition and the fragments below it.
    void gather(const void *definition, std::vector<VariableUse> &into, std::set<const Fragment *> &seen)
    {
        const Uses &own = usesOf(definition);
        into.insert(into.end(), own.variables.begin(), own.variables.end());
        for (const auto &[name, at] : own.spreads) {
            const Fragment *fragment = m_document.fragment(name);
            if (fragment && seen.insert(fragment).second)
                gather(fragment, into, seen);
        }
    }

    void checkOperation(const Operation &operation)
    {
        std::vector<VariableUse> uses;
        std::set<const Fragment *> seen;
        gather(&operation, uses, seen);
        for (const Fragment *fragment : seen)
            m_used.insert(fragment->name);
        const QString owner = operation.name.empty() ? u"anonymous %1"_s.arg(operationWord(operation.kind)) : text(operation.name);
        std::set<std::string_view> named;
        for (const VariableUse &use : uses) {
            const bool first = named.insert(use.name).second;
            const VariableDefinition *declared = nullptr;
            for (const VariableDefinition &variable : operation.variables) {
                if (variable.name == use.name)
                    declared = &variable;
            }
            if (declared) {
                checkFit(*declared, use);
            } else if (first) {
                m_findings.addAt(use.path, u"Variable $%1 is used by %2 but not declared"_s.arg(text(use.name), owner), { use.at },
                                 "variableNotDefined"_L1, { { u"variableName"_s, text(use.name) } });
            }
        }
        for (const VariableDefinition &variable : operation.variables) {
            if (named.contains(variable.name))
                continue;
            const QString word = operationWord(operation.kind);
            const QJsonArray path { operation.name.empty() ? word : QString(word + u' ' + text(operation.name)) };
            m_findings.addAt(path, u"Variable $%1 is declared by %2 but not used"_s.arg(text(variable.name), owner), { operation.at },
                             "variableNotUsed"_L1, { { u"variableName"_s, text(variable.name) } });
        }
    }

    void checkFit(const VariableDefinition &variable, const VariableUse &use)
    {
        const TypeDef *type = m_schema.type(variable.type.name());
        if (!type || !type->isInput())   // that much has been said already
            return;
        TypeText have = variable.type;
        const bool neverNull = variable.defaultValue && variable.defaultValue->kind != Literal::Kind::Null;
        if (neverNull && !have.isNonNull())
            have = { have.name(), "!" + have.wrappers() };
        TypeText want = use.hasDefault ? use.expected.nullable() : use.expected;
        QString problem;
        if (have.name() != want.name()) {
            problem = u"Type mismatch"_s;
        } else {
            for (;;) {
                if (want.isNonNull() && !have.isNonNull()) {
                    problem = u"Nullability mismatch"_s;
                    break;
                }
                if (want.isList() != have.isList()) {
                    problem = u"List dimension mismatch"_s;
                    break;
                }
                if (!want.isList())
                    break;
                want = want.item();
                have = have.item();
            }
        }
        if (problem.isNull())
            return;
        const QString message = u"%1 on variable $%2 and argument %3 (%4 / %5)"_s
                                    .arg(problem, text(use.name), text(use.argument), variable.type.toString(), use.expected.toString());
        m_findings.addAt(use.path, message, { use.at }, "variableMismatch"_L1,
                         { { u"variableName"_s, text(use.name) }, { u"typeName"_s, variable.type.toString() },
                           { u"argumentName"_s, text(use.argument) }, { u"errorMessage"_s, problem } });
    }

    bool reaches(const Fragment &from, const Fragment &target, std::set<const Fragment *> &seen)
    {
        for (const auto &[name, at] : usesOf(&from).spreads) {
            const Fragment *next = m_document.fragment(name);
            if (next && (next == &target || (seen.insert(next).second && reaches(*next, target, seen))))
                return true;
        }
        return false;
    }

    void checkFragment(const Fragment &fragment)
    {
        const QString name = text(fragment.name);
        const QJsonArray path { QString(u"fragment "_s + name) };
        std::set<const Fragment *> seen;
        if (reaches(fragment, fragment, seen)) {
            m_findings.addAt(path, u"Fragment %1 contains an infinite loop"_s.arg(name), { fragment.at }, "infiniteLoop"_L1,
                             { { u"fragmentName"_s, name } });
        }
        if (!m_used.contains(fragment.name)) {
            m_findings.addAt(path, u"Fragment %1 was defined, but not used"_s.arg(name), { fragment.at }, "useAndDefineFragment"_L1,
                             { { u"fragmentName"_s, name } });
        }
    }

    const Schema &m_schema;
    const Document &m_document;
    const std::map<const void *, Uses> &m_uses;
    Findings &m_findings;
    std::set<std::string_view> m_used;
};

} // namespace

void checkUses(const Schema &schema, const Document &document, const std::map<const void *, Uses> &uses, Findings &findings)
{
    UseCheck(schema, document, uses, findings).run();
}

} // namespace muster::demo::graphql
