// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/pagefacts.h"

#include <unordered_set>

namespace muster {

/// Whether a pass over a list has lost anything, judged by the server's counts before and after it, although runners come
/// and go meanwhile. Pure.
///
/// Let `before` be the count at the beginning, of runners we call initial. When everything is read, one more look at the
/// newest end gives, in one answer, the count `after` and the runners created meanwhile; so after - created initial ones
/// still exist. All initial ones were read: nothing is lost. Fewer than still exist: something certainly is. Between the
/// two, deletions explain what is missing, but do not prove it.
class Census {
public:
    enum class Verdict : quint8 {
        Whole,       ///< every initial runner was read
        Explained,   ///< fewer, but no fewer than still exist
        Short,       ///< runners that existed all the time were not read
        NotTold,     ///< the server gives no counts
    };

    /// The first page of the list, newest first, without filter.
    void begin(const PageFacts &first);
    /// Any page of this pass.
    void see(const PageFacts &page);
    /// The newest end when all else was read; to be told page after page until it returns true: it reached what is initial.
    [[nodiscard]] bool lookAgain(const PageFacts &page);
    [[nodiscard]] Verdict verdict() const;

    [[nodiscard]] qint64 before() const { return m_before; }
    [[nodiscard]] qint64 after() const { return m_after; }
    [[nodiscard]] qint64 seen() const { return qint64(m_seen.size()); }
    [[nodiscard]] bool hasSeen(RunnerId id) const { return m_seen.contains(id.value); }
    [[nodiscard]] const std::unordered_set<qint64> &seenIds() const { return m_seen; }

private:
    [[nodiscard]] bool isInitial(const PageFacts::Entry &entry) const;

    qint64 m_before = -1;
    qint64 m_after = -1;
    qint64 m_initialSeen = 0;
    Instant m_newestCreated;                  // of the first page
    qint64 m_newestId = 0;
    std::unordered_set<qint64> m_first;       // the first page
    std::unordered_set<qint64> m_seen;
    std::unordered_set<qint64> m_created;     // meanwhile, and still there at the end
};

} // namespace muster
