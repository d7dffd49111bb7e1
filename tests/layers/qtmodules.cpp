// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/qtmodules.h"

#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

QtModules::QtModules()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList names = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString &name : names)
            m_modules.insert(name, module);
    }
}

QString QtModules::moduleOf(const QString &header) const
{
    const qsizetype slash = header.indexOf(u'/');
    if (slash < 0)
        return m_modules.value(header);
    const QString module = m_modules.value(header.mid(slash + 1));
    return module == header.left(slash) ? module : QString();
}
