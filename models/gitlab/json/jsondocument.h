// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/json/jsonvalue.h"

#include <memory>

namespace muster::gitlab {

/// A parsed JSON text: the whole of it, to the last byte, or an error. Owns what its values point into.
class JsonDocument final
{
public:
    /// Kind::Parse when it is cut or no JSON. A text that is whole but holds invalid UTF-8 or half surrogate pairs is
    /// repaired first: one hostile runner name must not hide a fleet. Quick (about 1 GB/s); any thread.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray &json);

    JsonDocument(JsonDocument &&) noexcept = default;
    JsonDocument &operator=(JsonDocument &&) noexcept = default;
    ~JsonDocument();

    [[nodiscard]] JsonValue root() const { return m_root; }

private:
    JsonDocument() = default;
    std::unique_ptr<simdjson::dom::parser> m_parser;
    JsonValue m_root;
};

} // namespace muster::gitlab
