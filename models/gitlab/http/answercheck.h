// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/answer.h"

namespace muster::gitlab {

/// The first two questions to any answer: does its HTTP status promise content, and is it the API that speaks (not a web
/// page, not a redirect)? nullopt: go on and read it. A 2xx is not yet a success.
[[nodiscard]] std::optional<Trouble> checkAnswer(const Answer &answer);

} // namespace muster::gitlab
