// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/json/answerjson.h"

#include <vector>

namespace muster::gitlab {

/// One entry of `errors`. With a path it concerns one field, and the rest of the answer stands.
struct FieldError {
    QString message;
    QStringList path;       ///< response keys and list positions from the root; empty: the whole query
    QString unknownField;   ///< `CiRunner.upgradeStatus` when this server does not know it
};

/// A GraphQL answer that has data. Values point into `document`.
struct GraphqlReply {
    JsonDocument document;
    JsonValue data;
    std::vector<FieldError> errors;   ///< partial ones
    Instant serverTime;
    QString requestId;
    int status = 0;
};

/// Takes the envelope off an answer whose HTTP status is good: JSON? `data` present? The rest is up to the reader.
[[nodiscard]] Read<GraphqlReply> openEnvelope(const Answer &answer);

/// What the error of one field, or of the whole query, means.
[[nodiscard]] Error::Kind kindOf(const FieldError &error);

/// Why `data[key]` is null: the error of that field, else "does not exist or is not shown".
[[nodiscard]] Trouble whyNull(const GraphqlReply &reply, const QString &key);

/// The messages of all partial errors, for "details".
[[nodiscard]] QString sentenceOf(const std::vector<FieldError> &errors);

} // namespace muster::gitlab
