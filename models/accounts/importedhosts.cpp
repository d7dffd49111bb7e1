// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/importedhosts.h"

#include "models/accounts/glabconfig.h"
#include "models/accounts/pythongitlabconfig.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

using Reader = std::function<ImportedHosts(const QByteArray &text, const QString &file, const QString &home)>;

void readFile(const QString &path, const QString &home, const Reader &reader, ImportedHosts &into)
{
    QFile file(path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        into.problems.push_back({ ImportProblem::Kind::Unreadable, path, {}, file.errorString() });
        return;
    }
    QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile) {
        into.problems.push_back({ ImportProblem::Kind::TooLarge, path, {}, {} });
        return;
    }
    ImportedHosts found = reader(text, path, home);
    text.fill('\0');
    const bool isReadableByOthers = (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) != 0;
    for (ImportedHost &host : found.hosts) {
        host.isReadableByOthers = isReadableByOthers && !host.token.isEmpty();
        const auto isSame = [&host](const ImportedHost &other) { return other.base == host.base && other.token == host.token && other.helper == host.helper; };
        if (std::none_of(into.hosts.begin(), into.hosts.end(), isSame))
            into.hosts.push_back(std::move(host));
    }
    into.problems.insert(into.problems.end(), found.problems.begin(), found.problems.end());
}

/// As glab looks: the first folder that is named counts.
QString glabFolder(const ImportPlaces &places)
{
    if (QString own = places.environment.value(u"GLAB_CONFIG_DIR"_s); !own.isEmpty())
        return own;
    const QString config = places.environment.value(u"XDG_CONFIG_HOME"_s);
    return (config.isEmpty() ? places.home + u"/.config"_s : config) + u"/glab-cli"_s;
}

/// As python-gitlab looks: PYTHON_GITLAB_CFG alone, or the system's file and one's own. Here one's own come first: what is told
/// first is offered first.
QStringList pythonGitlabFiles(const ImportPlaces &places)
{
    if (const QString only = places.environment.value(u"PYTHON_GITLAB_CFG"_s); !only.isEmpty())
        return { only.startsWith("~/"_L1) ? places.home + only.mid(1) : only };
    return { places.home + u"/.python-gitlab.cfg"_s, places.systemFolder + u"/python-gitlab.cfg"_s };
}

} // namespace

ImportedHosts findImportedHosts(const ImportPlaces &places)
{
    ImportedHosts found;
    readFile(QDir::cleanPath(glabFolder(places) + u"/config.yml"_s), places.home,
        [](const QByteArray &text, const QString &file, const QString &) { return readGlabConfig(text, file); }, found);
    const QStringList files = pythonGitlabFiles(places);
    for (const QString &file : files)
        readFile(QDir::cleanPath(file), places.home, readPythonGitlabConfig, found);
    return found;
}

} // namespace muster
