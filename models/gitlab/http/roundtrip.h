// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace muster::gitlab {

/// How long GitLab takes to answer a small request, from the answers that came: a running mean in which each new one counts
/// a quarter, so that the first request's handshakes are soon forgotten and a slow hour is soon noticed.
class RoundTrip final
{
public:
    void note(std::chrono::milliseconds took) { m_mean = m_mean ? (*m_mean * 3 + took) / 4 : took; }
    /// nullopt: nothing was answered yet.
    [[nodiscard]] std::optional<std::chrono::milliseconds> mean() const { return m_mean; }

private:
    std::optional<std::chrono::milliseconds> m_mean;
};

} // namespace muster::gitlab
