// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journal.h"
#include "models/operations/containmentrecord.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace muster {

/// Which runners of one instance this machine's Muster contained, and what it did to them since; kept up to date with the journal.
/// Each run is read once, and again only when something was added to it. GUI thread.
class ContainmentBook final : public QObject
{
    Q_OBJECT

public:
    /// Without a journal nothing is known. The journal outlives this.
    ContainmentBook(Journal *journal, QString instance, QObject *parent = nullptr);

    /// The last containment of this runner; nullptr: none is on record.
    [[nodiscard]] const ContainmentRecord *find(RunnerId runner, Instant createdAt) const;
    /// The journal was read at least once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();

private:
    /// What one run did to one runner, as far as it matters here.
    struct Deed {
        RunnerId runner;
        Instant createdAt;
        enum class Kind : quint8 { Contained, Resumed, Deleted };
        Kind kind = Kind::Contained;
        bool isProven = false;
    };
    struct ReadRun {
        JournalRun run;              // as it was when it was read
        std::vector<Deed> deeds;
    };
    void read();
    void take(const std::vector<JournalRun> &runs);
    void next();
    void conclude();
    [[nodiscard]] static std::vector<Deed> deedsIn(const JournalRunDetail &detail);

    Journal *m_journal;
    QString m_instance;
    QTimer m_soon;
    bool m_isReading = false;
    bool m_isLoaded = false;
    std::vector<JournalRun> m_wanted;                 // oldest first
    std::vector<JournalRun> m_toRead;
    std::unordered_map<QString, ReadRun> m_known;     // by number of the run
    std::unordered_map<qint64, ContainmentRecord> m_records;
};

} // namespace muster
