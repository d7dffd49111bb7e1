// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/answer.h"
#include "models/gitlab/json/jsondocument.h"

#include <tl/expected.hpp>

namespace muster::gitlab {

/// What was asked for, or why not, from one answer.
template <class T>
using Read = tl::expected<T, Trouble>;

/// The JSON in an answer whose status is good. Kind::NotGitLab when it is something else, Kind::Parse when it is cut.
[[nodiscard]] Read<JsonDocument> jsonOf(const Answer &answer);

/// Kind::Parse: something in the answer is not what the contract promises.
[[nodiscard]] tl::unexpected<Trouble> brokenPromise(const QString &what);

} // namespace muster::gitlab
