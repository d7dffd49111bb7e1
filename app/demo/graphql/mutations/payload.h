// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/run.h"
#include "app/demo/world/access.h"

namespace muster::demo::graphql {

/// What a mutation answers with: the subject of every payload. Things are named by id, and looked up again as they are
/// written: acts on the world move them.
struct Payload {
    QString clientMutationId;                  ///< as the input said; null is null
    QStringList errors;
    qint64 runnerId = 0;
    qint64 jobId = 0;
    qint64 pipelineId = 0;
    qint64 groupId = 0;
    std::optional<std::vector<qint64>> ids;    ///< of runners; nullopt is null
};

/// The `input` object of a mutation.
class MutationInput {
public:
    explicit MutationInput(const FieldPlan &field) : m_input(*field.argument("input")) { }

    /// Null if it is absent or null.
    [[nodiscard]] const Input *find(std::string_view name) const
    {
        const Input *value = m_input.find(name);
        return value && !value->isNull() ? value : nullptr;
    }
    /// Present, were it null.
    [[nodiscard]] bool has(std::string_view name) const { return m_input.find(name) != nullptr; }
    /// The number of a global id; 0 if it is absent.
    [[nodiscard]] qint64 id(std::string_view name) const;
    [[nodiscard]] QString text(std::string_view name) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view name) const;
    [[nodiscard]] Payload payload() const;

private:
    const Input &m_input;
};

/// Notes the mutation for the request log.
void record(Run &run, const FieldPlan &field, std::vector<qint64> asked, std::vector<qint64> changed);

/// The fields of all payloads.
[[nodiscard]] std::span<const NamedBinding> payloadBindings();

} // namespace muster::demo::graphql
