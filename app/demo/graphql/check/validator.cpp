// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/validator.h"

#include "app/demo/graphql/check/argumentcheck.h"
#include "app/demo/graphql/check/directivecheck.h"
#include "app/demo/graphql/check/literalcheck.h"
#include "app/demo/graphql/check/mergecheck.h"
#include "app/demo/graphql/check/variableuses.h"

#include <set>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

class Validator {
public:
    Validator(const Schema &schema, const Document &document) : m_schema(schema), m_document(document) { }

    std::vector<QueryError> run()
    {
        checkNames();
        for (const auto &definition : m_document.definitions) {
            if (const auto *operation = std::get_if<Operation>(&definition))
                checkOperation(*operation);
            else
                checkFragment(std::get<Fragment>(definition));
        }
        checkUses(m_schema, m_document, m_uses, m_findings);
        if (m_findings.count() == 0) {   // only now are all fragments known to be there, and finite
            for (const Operation *operation : m_document.operations())
                checkMerging(m_schema, m_document, *operation, m_findings);
        }
        return m_findings.take();
    }

private:
    void checkNames()
    {
        std::set<std::string_view> operations;
        const auto all = m_document.operations();
        for (const Operation *operation : all) {
            if (operation->name.empty() && all.size() > 1) {
                m_findings.add(u"Operation name is required when multiple operations are present"_s, { operation->at }, "uniquelyNamedOperations"_L1);
                return;
            }
            if (!operation->name.empty() && !operations.insert(operation->name).second) {
                m_findings.add(u"Operation name \"%1\" must be unique"_s.arg(text(operation->name)), { operation->at }, "uniquelyNamedOperations"_L1,
                               { { u"operationName"_s, text(operation->name) } });
            }
        }
        std::set<std::string_view> fragments;
        for (const auto &definition : m_document.definitions) {
            const auto *fragment = std::get_if<Fragment>(&definition);
            if (fragment && !fragments.insert(fragment->name).second) {
                m_findings.add(u"Fragment name \"%1\" must be unique"_s.arg(text(fragment->name)), { fragment->at }, "fragmentNotUnique"_L1,
                               { { u"fragmentName"_s, text(fragment->name) } });
            }
        }
    }

    void checkOperation(const Operation &operation)
    {
        const QString word = operationWord(operation.kind);
        const Findings::Step step(m_findings, operation.name.empty() ? word : QString(word + u' ' + text(operation.name)));
        m_current = &m_uses[&operation];
        const TypeDef *root = operation.kind == Operation::Kind::Query ? m_schema.query()
            : operation.kind == Operation::Kind::Mutation ? m_schema.mutation() : nullptr;
        if (!root) {
            m_findings.add(u"Schema is not configured for %1s"_s.arg(word), { operation.at }, "missingSubscriptionConfiguration"_L1);
            return;
        }
        checkVariables(operation);
        checkDirectives(m_schema, operation.directives, operation.kind == Operation::Kind::Query ? "QUERY"_L1 : "MUTATION"_L1, m_findings, *m_current);
        checkSelections(*root, operation.selections);
    }

    void checkVariables(const Operation &operation)
    {
        std::set<std::string_view> names;
        for (const VariableDefinition &variable : operation.variables) {
            const QString name = text(variable.name);
            const TypeDef *type = m_schema.type(variable.type.name());
            if (!names.insert(variable.name).second) {
                m_findings.add(u"There can only be one variable named \"%1\""_s.arg(name), { variable.at }, "variableNotUnique"_L1,
                               { { u"variableName"_s, name } });
            }
            if (!type || !type->isInput()) {
                m_findings.add(type ? u"%1 isn't a valid input type (on $%2)"_s.arg(text(type->name), name)
                                    : u"%1 isn't a defined input type (on $%2)"_s.arg(text(variable.type.name()), name),
                               { variable.at }, "variableRequiresValidType"_L1,
                               { { u"typeName"_s, text(variable.type.name()) }, { u"variableName"_s, name } });
            } else if (variable.defaultValue && literalRefusal(*variable.defaultValue, variable.type, *type)) {
                m_findings.add(u"Default value for $%1 doesn't match type %2"_s.arg(name, variable.type.toString()), { variable.at },
                               "defaultValueInvalidType"_L1, { { u"variableName"_s, name }, { u"typeName"_s, variable.type.toString() } });
            }
            checkDirectives(m_schema, variable.directives, "VARIABLE_DEFINITION"_L1, m_findings, *m_current);
        }
    }

    void checkFragment(const Fragment &fragment)
    {
        const Findings::Step step(m_findings, u"fragment "_s + text(fragment.name));
        m_current = &m_uses[&fragment];
        checkDirectives(m_schema, fragment.directives, "FRAGMENT_DEFINITION"_L1, m_findings, *m_current);
        if (const TypeDef *type = condition(fragment.condition, fragment.at))
            checkSelections(*type, fragment.selections);
    }

    /// The type a fragment is on; null after saying why there is none.
    const TypeDef *condition(std::string_view name, Position at)
    {
        const TypeDef *type = m_schema.type(name);
        if (!type) {
            m_findings.add(u"No such type %1, so it can't be a fragment condition"_s.arg(text(name)), { at }, "undefinedType"_L1,
                           { { u"typeName"_s, text(name) } });
        } else if (!type->isComposite()) {
            m_findings.add(u"Invalid fragment on type %1 (must be Union, Interface or Object)"_s.arg(text(name)), { at }, "fragmentOnNonCompositeType"_L1,
                           { { u"typeName"_s, text(name) } });
            return nullptr;
        }
        return type;
    }

    void checkSelections(const TypeDef &parent, const std::vector<Selection> &selections)
    {
        for (const Selection &selection : selections) {
            if (m_findings.isFull())
                return;
            switch (selection.kind) {
            case Selection::Kind::Field: checkField(parent, selection); break;
            case Selection::Kind::InlineFragment: checkInline(parent, selection); break;
            case Selection::Kind::Spread: checkSpread(parent, selection); break;
            }
        }
    }

    void checkField(const TypeDef &parent, const Selection &selection)
    {
        const QString name = text(selection.name);
        const Findings::Step step(m_findings, text(selection.key()));
        const FieldDef *field = m_schema.field(parent, selection.name);
        if (!field) {
            m_findings.add(u"Field '%1' doesn't exist on type '%2'"_s.arg(name, text(parent.name)), { selection.at }, "undefinedField"_L1,
                           { { u"typeName"_s, text(parent.name) }, { u"fieldName"_s, name } });
            return;
        }
        checkDirectives(m_schema, selection.directives, "FIELD"_L1, m_findings, *m_current);
        checkArguments({ "Field"_L1, name, selection.at, field->arguments }, selection.arguments, m_findings, *m_current);
        if (field->named->isComposite()) {
            if (selection.selections.empty()) {
                mismatch(selection, *field, u"Field must have selections (field '%1' returns %2 but has no selections. Did you mean '%1 { ... }'?)"_s
                                                .arg(name, text(field->named->name)));
            }
            checkSelections(*field->named, selection.selections);
        } else if (!selection.selections.empty()) {
            QStringList keys;
            for (const Selection &below : selection.selections)
                keys += u'"' + text(below.name.empty() ? below.condition : below.name) + u'"';
            const QString kind = field->named->kind == TypeDef::Kind::Enum ? u"enums"_s : u"scalars"_s;
            mismatch(selection, *field, u"Selections can't be made on %1 (field '%2' returns %3 but has selections [%4])"_s
                                            .arg(kind, name, text(field->named->name), keys.join(u", "_s)));
        }
    }

    void mismatch(const Selection &selection, const FieldDef &field, const QString &message)
    {
        m_findings.add(message, { selection.at }, "selectionMismatch"_L1,
                       { { u"nodeName"_s, u"field '%1'"_s.arg(text(selection.name)) }, { u"typeName"_s, text(field.named->name) } });
    }

    void checkInline(const TypeDef &parent, const Selection &selection)
    {
        const Findings::Step step(m_findings, selection.condition.empty() ? u"..."_s : QString(u"... on "_s + text(selection.condition)));
        checkDirectives(m_schema, selection.directives, "INLINE_FRAGMENT"_L1, m_findings, *m_current);
        const TypeDef *type = selection.condition.empty() ? &parent : condition(selection.condition, selection.at);
        if (!type)
            return;
        if (!type->overlaps(&parent)) {
            m_findings.add(u"Fragment on %1 can't be spread inside %2"_s.arg(text(type->name), text(parent.name)), { selection.at }, "cannotSpreadFragment"_L1,
                           { { u"typeName"_s, text(type->name) }, { u"fragmentName"_s, u"unknown"_s }, { u"parentName"_s, text(parent.name) } });
        }
        checkSelections(*type, selection.selections);
    }

    void checkSpread(const TypeDef &parent, const Selection &selection)
    {
        const QString name = text(selection.name);
        const Findings::Step step(m_findings, u"... "_s + name);
        checkDirectives(m_schema, selection.directives, "FRAGMENT_SPREAD"_L1, m_findings, *m_current);
        const Fragment *fragment = m_document.fragment(selection.name);
        if (!fragment) {
            m_findings.add(u"Fragment %1 was used, but not defined"_s.arg(name), { selection.at }, "useAndDefineFragment"_L1, { { u"fragmentName"_s, name } });
            return;
        }
        m_current->spreads.emplace_back(selection.name, selection.at);
        const TypeDef *type = m_schema.type(fragment->condition);
        if (type && type->isComposite() && !type->overlaps(&parent)) {
            m_findings.add(u"Fragment %1 on %2 can't be spread inside %3"_s.arg(name, text(type->name), text(parent.name)), { selection.at },
                           "cannotSpreadFragment"_L1,
                           { { u"typeName"_s, text(type->name) }, { u"fragmentName"_s, name }, { u"parentName"_s, text(parent.name) } });
        }
    }

    const Schema &m_schema;
    const Document &m_document;
    Findings m_findings;
    std::map<const void *, Uses> m_uses;
    Uses *m_current = nullptr;
};

} // namespace

std::vector<QueryError> validate(const Schema &schema, const Document &document)
{
    return Validator(schema, document).run();
}

} // namespace muster::demo::graphql
