// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/pagefacts.h"

#include <array>
#include <optional>
#include <unordered_set>

namespace muster {

/// One list of runners that is read from both of its ends, oldest first and newest first, until the two cursors meet.
/// Creation never changes, so no runner can move from the unread part into the read one; only whole runners come (at the
/// newest end) or go. Pure.
class Lane {
public:
    enum class End : quint8 { Oldest, Newest };
    enum class Meeting : quint8 {
        SharedId,   ///< a runner that both cursors have met: everything between the ends has been read, if ties are in mirrored order
        Crossed,    ///< only when both have gone past each other by creation: also right when runners of one second come in any order
    };

    Lane(gitlab::RunnersQuery list, Meeting meeting);

    /// Nothing to ask at this end: asked already, ended, met, or given up.
    [[nodiscard]] bool wants(End end) const;
    [[nodiscard]] gitlab::RunnersQuery ask(End end);
    /// The request was given up without an answer and shall be asked again.
    void askAgain(End end) { cursor(end).isAsked = false; }
    void take(End end, const PageFacts &page);
    /// This end will not get further; the other may still read the whole list.
    void giveUp(End end, const Error &error);

    /// Nothing more is to come, or wanted.
    [[nodiscard]] bool isEnded() const;
    /// Everything was read.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// It is certain that everything was read, whatever the order of ties.
    [[nodiscard]] bool isProven() const { return m_isProven; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// As the first page told; -1 before, or when not told.
    [[nodiscard]] qint64 firstCount() const { return m_firstCount; }

private:
    struct Cursor {
        QString after;
        Instant lastCreated;
        std::unordered_set<qint64> seen;
        bool isAsked = false;
        bool isGivenUp = false;
    };
    [[nodiscard]] Cursor &cursor(End end) { return m_cursors[std::size_t(end)]; }
    [[nodiscard]] const Cursor &cursor(End end) const { return m_cursors[std::size_t(end)]; }
    [[nodiscard]] bool haveCrossed() const;

    gitlab::RunnersQuery m_list;
    Meeting m_meeting;
    std::array<Cursor, 2> m_cursors;
    qint64 m_firstCount = -1;
    bool m_isWhole = false;
    bool m_isProven = false;
    std::optional<Error> m_error;
};

} // namespace muster
