// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/fleet/textmemo.h"
#include "models/history/sqlitefile.h"

#include <QHash>

#include <vector>

namespace muster {

/// The last that was known of every runner and manager, written where it differs from before. Who is missing from a complete
/// load of its scope has gone; an incomplete load only adds. Viewers are numbers here.
class FleetMemory final
{
public:
    explicit FleetMemory(SqliteFile &file) : m_file(file) { }

    /// A load without a time cannot be put in order and is left out.
    [[nodiscard]] SqliteFile::Outcome remember(qint64 viewer, const Snapshot &fleet);
    /// After the file was opened anew, or a transaction failed: what is remembered may not be there.
    void forget();

private:
    using Outcome = SqliteFile::Outcome;
    /// What has to be known of every runner to see that nothing has to be written.
    struct Known {
        qint64 id = 0;
        Instant createdAt;
        Instant seen;              ///< as in the file: of one that a scope holds, at least this
        qint64 scope = 0;
        qint64 key = 0;
        qint64 contentHash = 0;
    };
    struct Fleet {
        qint64 writes = -1;        ///< as in the file: another program may have written meanwhile
        std::vector<Known> runners;   ///< in order of (id, createdAt)
    };
    struct Load {
        const Snapshot &fleet;
        qint64 viewer = 0;
        qint64 scope = 0;
        Instant before;            ///< the last complete load of the scope
        bool hasWritten = false;
        TextMemo<qint64> facts{};
    };

    [[nodiscard]] Outcome rememberIn(Load &load);
    [[nodiscard]] Outcome read(qint64 viewer, Fleet &known);
    /// `known` is what there was (key 0: nothing) and becomes what there is.
    [[nodiscard]] Outcome meet(Load &load, const RunnerRow &row, Known &known);
    [[nodiscard]] Outcome write(Load &load, const RunnerRow &row, Known &known);
    [[nodiscard]] Outcome writeManagers(Load &load, const RunnerRow &row, qint64 runner, bool isNew);
    [[nodiscard]] Outcome miss(Load &load, Known &known);
    [[nodiscard]] Result<qint64> fact(const QString &whole);
    /// In place of the texts, one after the other, their keys.
    [[nodiscard]] Outcome addFacts(Load &load, std::initializer_list<TextId> texts, QVariantList &values);
    [[nodiscard]] Result<qint64> person(const Load &load, UserIndex index);

    SqliteFile &m_file;
    QHash<qint64, Fleet> m_fleets;        // by viewer
    QHash<QString, qint64> m_facts;
    QHash<std::pair<qint64, qint64>, std::pair<QStringList, qint64>> m_people;   // by viewer and id: what is known, and its key
};

} // namespace muster
