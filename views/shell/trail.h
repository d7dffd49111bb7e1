// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace muster {

/// Where somebody was: a page, its tab, its filter. The row they looked at is remembered with it, and is no place of its own.
struct Place {
    QString page;         ///< id of the action that leads there (`go.queue`)
    int tab = 0;
    QString filter;       ///< as written
    QString sought;       ///< what was looked up there
    qint64 current = 0;   ///< see RowView::currentId()
    [[nodiscard]] bool isAt(const Place &other) const { return page == other.page && tab == other.tab && filter == other.filter && sought == other.sought; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// The places in the order in which they were visited, with a finger on one of them, as a browser has it: going back and then
/// elsewhere forgets what was forward. Pure.
class Trail final
{
public:
    enum class Visit : quint8 {
        Goes,     ///< a step
        Writes,   ///< another letter of a filter that is being written: the place becomes another, and is no step
    };
    void visit(const Place &place, Visit how = Visit::Goes);
    [[nodiscard]] std::optional<Place> current() const;
    /// Moves the finger; nullopt: there is nothing there, and nothing moves.
    std::optional<Place> back();
    std::optional<Place> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void clear();

    static constexpr std::size_t most = 100;   ///< the oldest are forgotten

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace muster
