// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/runcontext.h"

#include <utility>

namespace muster {

void RunContext::release()
{
    m_isHeld = false;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.who)
            waiting.go();
    }
}

void RunContext::whenFree(QObject *waiter, std::function<void()> go)
{
    if (mayDepart() || !mayGoOn())
        go();
    else
        m_waiting.push_back({ waiter, std::move(go) });
}

} // namespace muster
