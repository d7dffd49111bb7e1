// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace muster {

/// How many runners to ask for at once: 100, halved when the server cannot answer so many in time, grown back when it can.
/// One for a whole load. Pure.
class PageSize {
public:
    static constexpr int largest = 100;    // GitLab's own limit
    static constexpr int smallest = 10;
    static constexpr int successesToGrow = 10;

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isSmallest() const { return m_value == smallest; }
    /// A request for `asked` runners timed out or met a server error. Several that were under way with the same size count once.
    void noteTrouble(int asked);
    void noteSuccess(int asked);

private:
    int m_value = largest;
    int m_successes = 0;
};

} // namespace muster
