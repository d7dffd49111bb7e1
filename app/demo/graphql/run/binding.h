// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/schema/schema.h"

#include <span>

namespace muster::demo::graphql {

class Run;
struct FieldPlan;

/// The object a field is asked of. What stands behind the pointer follows from the type of the field's owner; each
/// resolver file says so for its types.
struct Subject {
    const void *object = nullptr;
    const void *extra = nullptr;
    qint64 number = 0;

    template <class T>
    [[nodiscard]] const T &as() const { return *static_cast<const T *>(object); }
};

/// Writes the field's value into the answer; false if that was null.
using Write = bool (*)(Run &run, const Subject &subject, const FieldPlan &field);

/// What a resolver makes of its arguments once per request, instead of once per row.
struct Prepared {
    Prepared() = default;
    virtual ~Prepared() = default;
    Q_DISABLE_COPY_MOVE(Prepared)
};
using Prepare = std::unique_ptr<Prepared> (*)(const FieldPlan &field);

struct Binding {
    Write write = nullptr;
    Prepare prepare = nullptr;
};

/// "CiRunner.shortSha" and how it is answered.
struct NamedBinding {
    std::string_view field;
    Write write = nullptr;
    Prepare prepare = nullptr;
};

/// How every field of a schema's objects is answered.
class Bindings {
public:
    Bindings(const Schema &schema, std::span<const std::span<const NamedBinding>> tables);

    /// Null for a field nothing answers; there is none such in the simulator's own schema.
    [[nodiscard]] const Binding *of(const FieldDef &field) const;
    [[nodiscard]] const std::vector<std::string> &unbound() const { return m_unbound; }

private:
    std::unordered_map<const FieldDef *, Binding> m_bindings;
    std::vector<std::string> m_unbound;
};

} // namespace muster::demo::graphql
