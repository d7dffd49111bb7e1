// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/mergecheck.h"

#include <map>
#include <set>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

struct Placed {
    const Selection *field;
    const TypeDef *parent;
};

bool sameArguments(const Selection &a, const Selection &b)
{
    if (a.arguments.size() != b.arguments.size())
        return false;
    for (const NamedValue &left : a.arguments) {
        bool found = false;
        for (const NamedValue &right : b.arguments)
            found = found || (left.name == right.name && printed(left.value) == printed(right.value));
        if (!found)
            return false;
    }
    return true;
}

QString argumentText(const Selection &field)
{
    QStringList parts;
    for (const NamedValue &argument : field.arguments)
        parts += u"%1:\"%2\""_s.arg(text(argument.name), printed(argument.value));
    return u'{' + parts.join(u", "_s) + u'}';
}

class MergeCheck {
public:
    MergeCheck(const Schema &schema, const Document &document, Findings &findings)
        : m_schema(schema), m_document(document), m_findings(findings) { }

    void run(const Operation &operation)
    {
        const TypeDef *root = operation.kind == Operation::Kind::Mutation ? m_schema.mutation() : m_schema.query();
        std::vector<std::pair<const TypeDef *, const std::vector<Selection> *>> sets { { root, &operation.selections } };
        checkSets(sets);
    }

private:
    using Sets = std::vector<std::pair<const TypeDef *, const std::vector<Selection> *>>;

    void gather(const TypeDef *parent, const std::vector<Selection> &selections, std::map<std::string_view, std::vector<Placed>> &into,
                std::set<const Fragment *> &seen)
    {
        for (const Selection &selection : selections) {
            switch (selection.kind) {
            case Selection::Kind::Field:
                into[selection.key()].push_back({ &selection, parent });
                break;
            case Selection::Kind::InlineFragment: {
                const TypeDef *type = selection.condition.empty() ? parent : m_schema.type(selection.condition);
                if (type)
                    gather(type, selection.selections, into, seen);
                break;
            }
            case Selection::Kind::Spread: {
                const Fragment *fragment = m_document.fragment(selection.name);
                const TypeDef *type = fragment ? m_schema.type(fragment->condition) : nullptr;
                if (type && seen.insert(fragment).second)
                    gather(type, fragment->selections, into, seen);
                break;
            }
            }
        }
    }

    void checkSets(const Sets &sets)
    {
        // An artful document could multiply these without end; an honest one stays far below.
        if (++m_visits > 20'000 || m_findings.isFull())
            return;
        std::map<std::string_view, std::vector<Placed>> byKey;
        std::set<const Fragment *> seen;
        for (const auto &[parent, selections] : sets)
            gather(parent, *selections, byKey, seen);
        for (const auto &[key, fields] : byKey) {
            for (size_t i = 1; i < fields.size(); ++i)
                checkPair(key, fields.front(), fields[i]);
            Sets below;
            for (const Placed &placed : fields) {
                const FieldDef *def = m_schema.field(*placed.parent, placed.field->name);
                if (def && !placed.field->selections.empty() && def->named)
                    below.emplace_back(def->named, &placed.field->selections);
            }
            if (!below.empty())
                checkSets(below);
        }
    }

    void checkPair(std::string_view key, const Placed &a, const Placed &b)
    {
        // Two different objects never answer at once.
        if (a.parent != b.parent && a.parent->kind == TypeDef::Kind::Object && b.parent->kind == TypeDef::Kind::Object)
            return;
        const QString name = text(key);
        if (a.field->name != b.field->name) {
            const QString conflict = text(a.field->name) + u" or "_s + text(b.field->name);
            m_findings.addAt({}, u"Field '%1' has a field conflict: %2?"_s.arg(name, conflict), { a.field->at, b.field->at }, "fieldConflict"_L1,
                             { { u"fieldName"_s, name }, { u"conflicts"_s, conflict } });
        } else if (!sameArguments(*a.field, *b.field)) {
            const QString conflict = argumentText(*a.field) + u" or "_s + argumentText(*b.field);
            m_findings.addAt({}, u"Field '%1' has an argument conflict: %2?"_s.arg(name, conflict), { a.field->at, b.field->at }, "fieldConflict"_L1,
                             { { u"fieldName"_s, name }, { u"conflicts"_s, conflict } });
        }
    }

    const Schema &m_schema;
    const Document &m_document;
    Findings &m_findings;
    int m_visits = 0;
};

} // namespace

void checkMerging(const Schema &schema, const Document &document, const Operation &operation, Findings &findings)
{
    MergeCheck(schema, document, findings).run(operation);
}

} // namespace muster::demo::graphql
