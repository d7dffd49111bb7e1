// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/pastload.h"
#include "models/history/sqlitefile.h"

namespace muster {

/// Reads what FleetRecorder has written. Viewers and scopes are numbers here.
class FleetArchive final
{
public:
    explicit FleetArchive(SqliteFile &file) : m_file(file) { }

    /// One row of `loads`.
    struct Load {
        qint64 load = 0;   ///< 0: there is none
        Instant at, until;
    };
    [[nodiscard]] Result<Load> last(qint64 scope);
    /// What was on record at a moment: the last load that began not later.
    [[nodiscard]] Result<Load> loadAt(qint64 scope, Instant at);
    /// The fleet of a load. Kind::Io when what is on record cannot be read.
    [[nodiscard]] Result<Snapshot::Ptr> fleet(qint64 scope, const Load &load, const FleetKey &key, Instant asOf);

    /// Of a span, at most `most`; moments that are unknown leave it open.
    struct Span {
        Instant from, until;
        qint64 most = 2000;
    };
    [[nodiscard]] Result<PastLoads> loads(qint64 scope, const Span &span);
    /// After `from` and until `until`, the newest ones.
    [[nodiscard]] Result<PastChanges> changes(qint64 scope, const Span &span);
    /// Of one runner, newest first; `createdAt` tells it from another one with its number, unless unknown.
    struct Whose {
        RunnerId runner;
        Instant createdAt;
        qint64 most = 500;
    };
    [[nodiscard]] Result<std::vector<RunnerChange>> changesOf(qint64 scope, const Whose &whose);

private:
    [[nodiscard]] Result<Load> oneLoad(const QString &which, const QVariantList &values);
    [[nodiscard]] SqliteFile::Outcome readChanges(const QString &which, const QVariantList &values, std::vector<RunnerChange> &changes);

    SqliteFile &m_file;
};

/// What stands in the file in place of a delta.
[[nodiscard]] QByteArray compressedDelta(const QByteArray &bytes);
/// Nothing when it was damaged.
[[nodiscard]] std::optional<QByteArray> uncompressedDelta(const QByteArray &blob);

} // namespace muster
