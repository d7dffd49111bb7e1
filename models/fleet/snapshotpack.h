// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

class QIODevice;

namespace muster {

/// A snapshot as bytes, to be read back by this machine at the next start: a header, the arrays of the snapshot as they are,
/// the texts they use and no others, and a checksum over all of it. Pure; any thread.
class SnapshotPack final {
public:
    /// Raised whenever the layout of a row or of the header changes; snapshotpack.cpp does not compile before.
    static constexpr quint32 format = 1;

    [[nodiscard]] static QByteArray pack(const Snapshot &fleet);
    /// Reads a device from its beginning to its end. What comes back is Completeness::Remembered and may be used like any other:
    /// every index and every member was looked at, whoever wrote the bytes. Error: what is wrong with them, untranslated.
    [[nodiscard]] static tl::expected<Snapshot::Ptr, QString> unpack(QIODevice &from);
    /// Whether `begin`, the first bytesToTell of a file, are of a file that this Muster writes.
    [[nodiscard]] static bool isOurs(const QByteArray &begin);
    static constexpr qsizetype bytesToTell = 16;

private:
    class Writer;
    class Reader;
};

} // namespace muster
