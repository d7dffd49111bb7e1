// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/forget.h"

#include "models/history/history.h"

namespace muster {

void forget(const ForgetRequest &request)
{
    if (request.history)
        request.history->forget({ request.instance, request.username });
}

} // namespace muster
