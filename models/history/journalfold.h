// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalentry.h"
#include "models/history/journalrun.h"

#include <unordered_map>

namespace muster {

/// Makes of a run's entries what is known of it by now. Whoever can write the file can write anything into it: what is not
/// understood is passed over. Pure.
class JournalFold final
{
public:
    void add(const StoredEntry &entry);
    [[nodiscard]] JournalRunDetail result() const;
    [[nodiscard]] JournalRun run() const;   ///< without the items: cheap

private:
    void begin(const QJsonObject &body, Instant at);
    static void settle(JournalItem &item);
    JournalItem *itemOf(qint64 id);
    JournalItem &itemFor(qint64 id);

    JournalRunDetail m_detail;
    std::unordered_map<qint64, std::size_t> m_places;
};

} // namespace muster
