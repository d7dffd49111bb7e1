// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QString>

namespace muster {

/// What happened, in one or two sentences with the way out; translated, plain text. `instance` is the address as the person
/// knows it. GitLab's own words in `error.detail` are quoted only where they say more than we can.
[[nodiscard]] QString errorText(const Error &error, const QString &instance);

/// What to look at when the sentence is not enough: detail, HTTP status, request id. Untranslated; made visible, one line each.
[[nodiscard]] QString errorDetails(const Error &error);

} // namespace muster
