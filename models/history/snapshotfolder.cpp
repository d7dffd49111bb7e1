// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/snapshotfolder.h"

#include "models/fleet/snapshotpack.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fleetSuffix = ".fleet"_L1, viewpointSuffix = ".shown"_L1;
constexpr qint64 mostViewpointBytes = 64 * 1024;
constexpr int viewpointFormat = 1;

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(12).toHex());
}

Error errorOf(const QString &detail, const QString &file)
{
    Error error;
    error.kind = Error::Kind::Io;
    error.detail = detail;
    error.hint = file;
    return error;
}

/// What a viewpoint's file says, without trust.
std::optional<FleetKey> keyFrom(const QByteArray &json, const QString &instance)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int kind = object["scope"_L1].toInt(-1);
    if (object["format"_L1].toInt() != viewpointFormat || object["instance"_L1].toString() != instance || kind < 0 || kind > int(Scope::Kind::Mine))
        return std::nullopt;
    return FleetKey{ instance, object["username"_L1].toString(), { Scope::Kind(kind), object["group"_L1].toString() } };
}

} // namespace

QString SnapshotFolder::fileOf(const FleetKey &key) const
{
    // A line break is in none of them, so different keys have different texts.
    const QString whose = u"%1\n%2\n%3"_s.arg(key.username).arg(int(key.scope.kind)).arg(key.scope.groupPath);
    return m_path + u'/' + hashOf(key.instance) + u'-' + hashOf(whose) + fleetSuffix;
}

QString SnapshotFolder::fileOf(const Viewpoint &viewpoint) const
{
    return m_path + u'/' + hashOf(viewpoint.instance) + u'-' + hashOf(viewpoint.account) + viewpointSuffix;
}

Result<Snapshot::Ptr> SnapshotFolder::read(const FleetKey &key) const
{
    QFile file(fileOf(key));
    if (!file.exists())
        return Snapshot::Ptr();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected<Error>(errorOf(u"the remembered fleet cannot be read: %1"_s.arg(file.errorString()), file.fileName()));
    tl::expected<Snapshot::Ptr, QString> fleet = SnapshotPack::unpack(file);
    file.close();
    if (!fleet)
        return tl::unexpected<Error>(setAside(file.fileName(), fleet.error()));
    if (!((*fleet)->key() == key))
        return tl::unexpected<Error>(setAside(file.fileName(), u"it is of another instance, user or scope"_s));
    return *fleet;
}

Result<Snapshot::Ptr> SnapshotFolder::readLast(const Viewpoint &viewpoint) const
{
    QFile file(fileOf(viewpoint));
    if (!file.exists())
        return Snapshot::Ptr();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(errorOf(u"what was last on screen cannot be read: %1"_s.arg(file.errorString()), file.fileName()));
    const std::optional<FleetKey> key = keyFrom(file.read(mostViewpointBytes), viewpoint.instance);
    file.close();
    if (!key)
        return tl::unexpected<Error>(setAside(file.fileName(), u"it does not say what was last on screen"_s));
    return read(*key);
}

Error SnapshotFolder::setAside(const QString &file, const QString &why) const
{
    const QString name = u"%1.aside-%2"_s.arg(file, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    if (!QFile::rename(file, name))
        return errorOf(u"the remembered fleet cannot be used (%1) and cannot be set aside"_s.arg(why), file);
    return errorOf(u"the remembered fleet cannot be used (%1); it was set aside as %2"_s.arg(why, name), file);
}

SnapshotFolder::Outcome SnapshotFolder::writeBytes(const QString &file, const QByteArray &bytes) const
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir(m_path).exists()) {
        if (!QDir().mkpath(m_path))
            return errorOf(u"the folder for remembered fleets cannot be made"_s, m_path);
        QFile::setPermissions(m_path, owner | QFile::ExeOwner);
    }
    QSaveFile save(file);
    // Rights first, contents after.
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(owner) || save.write(bytes) != bytes.size() || !save.commit())
        return errorOf(save.errorString(), file);
    return std::nullopt;
}

SnapshotFolder::Outcome SnapshotFolder::write(const Snapshot &fleet) const
{
    const QString file = fileOf(fleet.key());
    if (QFile there(file); there.open(QIODevice::ReadOnly)) {
        const bool isOurs = SnapshotPack::isOurs(there.read(SnapshotPack::bytesToTell));
        there.close();
        if (!isOurs && !QFile::rename(file, file + ".aside-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)))
            return errorOf(u"a file that is no fleet of this Muster is in the way"_s, file);
    }
    if (Outcome failed = writeBytes(file, SnapshotPack::pack(fleet)))
        return failed;
    prune(file);
    return std::nullopt;
}

SnapshotFolder::Outcome SnapshotFolder::noteShown(const Viewpoint &viewpoint, const FleetKey &key) const
{
    const QJsonObject object{ { u"format"_s, viewpointFormat }, { u"instance"_s, key.instance }, { u"username"_s, key.username }, { u"scope"_s, int(key.scope.kind) },
        { u"group"_s, key.scope.groupPath } };
    return writeBytes(fileOf(viewpoint), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SnapshotFolder::Outcome SnapshotFolder::forget(const QString &instance) const
{
    Outcome failed;
    for (const QFileInfo &file : QDir(m_path).entryInfoList({ hashOf(instance) + "-*"_L1 }, QDir::Files | QDir::Hidden)) {
        if (!QFile::remove(file.filePath()))
            failed = errorOf(u"a remembered fleet cannot be deleted"_s, file.filePath());
    }
    return failed;
}

void SnapshotFolder::prune(const QString &kept) const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-mostDays);
    int count = 1;
    for (const QFileInfo &file : QDir(m_path).entryInfoList({ u'*' + fleetSuffix }, QDir::Files, QDir::Time)) {   // newest first
        if (file.fileName() == QFileInfo(kept).fileName())
            continue;
        if (++count > mostFiles || file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

} // namespace muster
