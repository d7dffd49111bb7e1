// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/change.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <functional>
#include <vector>

namespace muster::demo {

/// What one request asked, did and got. Never holds a token: only the name the world knows it by.
struct LogEntry {
    qint64 sequence = 0;             ///< from 1, in order of arrival
    Moment at = 0;                   ///< by the world's clock
    qint64 arrivedMs = 0;            ///< real milliseconds since the server started
    QByteArray method;
    QString path;                    ///< with its query
    QString token;                   ///< `administrator`, …; `none`, `unknown`
    bool tokenInQuery = false;       ///< sent where proxies and logs see it; refused
    qint64 connection = 0;
    int inFlight = 0;                ///< requests not yet answered on arrival, this one included
    QByteArray body;                 ///< as received
    // GraphQL
    QString operation;
    QStringList rootFields;
    QJsonObject variables;
    qint64 complexity = 0;
    std::vector<qint64> askedIds;    ///< ids a mutation or a path under /runners/ named
    // Outcome
    std::vector<Change> changes;     ///< proof: these and no others
    QString fault;                   ///< name of the fault that struck; empty: none
    int status = 0;                  ///< 0: no answer (yet)
    qint64 latencyMs = 0;
    qint64 bytes = 0;
    bool answered = false;

    [[nodiscard]] std::vector<qint64> changedRunners(Change::Kind kind) const;
    [[nodiscard]] QByteArray toJsonLine() const;
};

/// The requests of a server, the newest 20,000 and some: a demo may run for days. Thread-safe; what it gives out are copies.
class RequestLog final {
public:
    /// Called for each finished request, from the server's thread.
    using Sink = std::function<void(const QByteArray &jsonLine)>;

    static constexpr qsizetype kept = 20000;

    void setSink(Sink sink);
    /// Numbers the entry.
    qint64 add(LogEntry entry);
    void update(qint64 sequence, const std::function<void(LogEntry &)> &writer);
    void finish(qint64 sequence, int status, qint64 bytes, qint64 nowMs);

    [[nodiscard]] std::vector<LogEntry> entries() const;
    [[nodiscard]] qsizetype count() const;
    /// Those whose path begins so, in order.
    [[nodiscard]] std::vector<LogEntry> entriesUnder(const QString &pathStart) const;
    /// Those whose GraphQL request has this root field.
    [[nodiscard]] std::vector<LogEntry> entriesWithRootField(const QString &field) const;
    /// Ids in the order in which they were changed so, each as often as it happened.
    [[nodiscard]] std::vector<qint64> changedRunners(Change::Kind kind) const;
    /// The most requests that were ever under way at once.
    [[nodiscard]] int mostInFlight() const;
    void clear();

private:
    mutable QMutex m_mutex;
    std::vector<LogEntry> m_entries;
    qint64 m_cleared = 0;   ///< entries removed: sequences go on
    Sink m_sink;
};

} // namespace muster::demo
