// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/datafolder.h"

#include <QDir>
#include <QStandardPaths>

namespace muster {

QString dataFolder(const QString &chosen)
{
    // Not AppDataLocation: the two programs have different names and share one journal.
    return QDir(chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/muster") : chosen).absolutePath();
}

QString logFolder(const QString &chosen)
{
    return dataFolder(chosen) + QStringLiteral("/logs");
}

QString releaseFile(const QString &chosen)
{
    return dataFolder(chosen) + QStringLiteral("/releases.json");
}

QString memoryFolder(const QString &chosen)
{
    const QString folder = chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/muster") : chosen;
    return QDir(folder + QStringLiteral("/fleets")).absolutePath();
}

} // namespace muster
