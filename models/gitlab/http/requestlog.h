// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/answer.h"
#include "models/gitlab/http/request.h"

namespace muster::gitlab {

/// The request log: one line per attempt in the category muster.gitlab.http (debug when it went well, info when not).
/// Never a header, a body or a query string: nothing from which a token or a runner's secrets could be read.
class RequestLog final
{
public:
    void answered(const Request &request, int attempt, const Answer &answer, qint64 elapsedMs);
    void failed(const Request &request, int attempt, const Error &error, qint64 elapsedMs);
};

} // namespace muster::gitlab
