// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/textranks.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace muster {

/// Keeps the text ranks of the fleet that a table shows, and has missing ones made on a worker. A refresh inherits the
/// ranks of the fleet before it until its own are there, so that the order on screen does not fall apart meanwhile.
/// GUI thread.
class RankCache final : public QObject
{
    Q_OBJECT

public:
    using Ranks = std::vector<quint32>;

    explicit RankCache(QObject *parent);
    ~RankCache() override;

    /// Another fleet: what is known of the former one is forgotten.
    void reset(const Snapshot::Ptr &fleet);
    /// The same fleet, refreshed: ranks by the texts in use are inherited, others forgotten.
    void refresh(const Snapshot::Ptr &fleet, const std::vector<RunnerText> &inUse);
    /// The ranks by this text, or the best that is known until `arrived` tells of better ones; nullptr when nothing is.
    [[nodiscard]] const Ranks *ranks(RunnerText text);
    [[nodiscard]] qsizetype bytes() const;

Q_SIGNALS:
    void arrived(muster::RunnerText text);

private:
    struct Entry {
        Ranks ranks;                 ///< for the rows of m_fleet, whatever fleet they were made from
        quint64 generation = 0;      ///< of the fleet they were made from; 0: there are none
        std::unique_ptr<QFutureWatcher<Ranks>> watcher;   ///< while a worker is at it
    };
    void make(RunnerText text, Entry &entry);
    void take(RunnerText text, const Snapshot::Ptr &fleet, quint64 generation);

    Snapshot::Ptr m_fleet;
    quint64 m_generation = 0;        // one more with every fleet
    std::map<RunnerText, Entry> m_entries;
};

} // namespace muster
