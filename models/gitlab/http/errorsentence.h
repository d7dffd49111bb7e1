// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace muster::gitlab {

/// What GitLab says in the body of an error, out of its shapes: `message` (a text, or an object of field to texts),
/// `error_description`, `error`, GraphQL's `errors[].message`, or plain text. With an insufficient scope, the scopes it
/// would take. At most 2,000 characters; empty when nothing can be read.
[[nodiscard]] QString errorSentence(const QByteArray &body);

} // namespace muster::gitlab
