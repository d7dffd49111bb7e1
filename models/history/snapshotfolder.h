// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/snapshot.h"

#include <QString>

#include <optional>

class QFileInfo;

namespace muster {

/// The folder in which the last complete load of every (instance, user, scope) is kept, one file each (SnapshotPack), and for
/// every account which of them was last on screen. Names are hashes that begin with the instance's, so that what belongs to one
/// is found without being read. A file that is not what its name says is renamed, never deleted. Slow: not for the GUI thread.
class SnapshotFolder final {
public:
    /// Who looks: known before a sign-in says as which user.
    struct Viewpoint {
        QString instance;   ///< see FleetKey
        QString account;    ///< the account's id; empty where there are no accounts
        friend bool operator==(const Viewpoint &, const Viewpoint &) = default;
    };
    /// Beyond these, what was written longest ago goes: no more files than this, none older than that.
    static constexpr int mostFiles = 16;
    static constexpr int mostDays = 90;

    explicit SnapshotFolder(QString path) : m_path(std::move(path)) { }

    /// Null: nothing is remembered. An error: something was, and was set aside.
    [[nodiscard]] Result<Snapshot::Ptr> read(const FleetKey &key) const;
    [[nodiscard]] Result<Snapshot::Ptr> readLast(const Viewpoint &viewpoint) const;

    using Outcome = std::optional<Error>;   ///< nullopt: done
    /// Whole or not at all (QSaveFile), for the owner's eyes only; old ones go.
    [[nodiscard]] Outcome write(const Snapshot &fleet) const;
    [[nodiscard]] Outcome noteShown(const Viewpoint &viewpoint, const FleetKey &key) const;
    /// Everything of one instance, what was set aside as well: the person wants it gone.
    [[nodiscard]] Outcome forget(const QString &instance) const;

    [[nodiscard]] QString fileOf(const FleetKey &key) const;
    [[nodiscard]] QString fileOf(const Viewpoint &viewpoint) const;

private:
    [[nodiscard]] Error setAside(const QString &file, const QString &why) const;
    [[nodiscard]] Outcome writeBytes(const QString &file, const QByteArray &bytes) const;
    void prune(const QString &kept) const;

    QString m_path;
};

} // namespace muster
