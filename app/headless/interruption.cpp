// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace muster::headless {

namespace {

constexpr std::array signalsHeard{ SIGINT, SIGTERM };
std::array<int, 2> ends{ -1, -1 };   // a signal handler may do little more than write to a pipe

void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

void listenTo(void (*handler)(int))
{
    for (const int number : signalsHeard)
        std::signal(number, handler);
}

} // namespace

Interruption::Interruption()
{
    if (::pipe(ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::hear);
    listenTo(tell);
}

Interruption::~Interruption()
{
    listenTo(SIG_DFL);
    if (!m_notifier)
        return;
    m_notifier.reset();
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

void Interruption::hear()
{
    m_notifier->setEnabled(false);
    listenTo(SIG_DFL);
    m_wasHeard = true;
    Q_EMIT heard();
}

} // namespace muster::headless
