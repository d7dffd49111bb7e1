// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace muster::test {

/// A folder that takes nothing while this lives, for root as well: rights do not bind root, so root is somebody else
/// meanwhile, the whole process with all its threads. Files that were open before stay as writable as they were.
class ReadOnlyMedium final
{
public:
    explicit ReadOnlyMedium(const QString &folder) : m_folder(folder), m_wasRoot(::geteuid() == 0)
    {
        setRights(QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
        if (m_wasRoot && ::seteuid(nobody) != 0)
            qFatal("cannot become somebody else");
        QFile probe(folder + QStringLiteral("/probe"));
        if (probe.open(QIODevice::WriteOnly))
            qFatal("this folder still takes files");
    }
    ~ReadOnlyMedium()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
        setRights(QFile::ReadOwner | QFile::ReadUser | QFile::WriteOwner | QFile::WriteUser);
    }
    ReadOnlyMedium(const ReadOnlyMedium &) = delete;
    ReadOnlyMedium &operator=(const ReadOnlyMedium &) = delete;

private:
    static constexpr uid_t nobody = 65534;

    void setRights(QFile::Permissions rights) const
    {
        const QFile::Permissions enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
        QFile::setPermissions(m_folder, rights | enter);
        QDirIterator each(m_folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            QFile::setPermissions(path, each.fileInfo().isDir() ? rights | enter : rights);
        }
    }

    const QString m_folder;
    const bool m_wasRoot;
};

} // namespace muster::test
