// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/baseline.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace muster {

namespace {

constexpr quint8 packVersion = 1;

QDataStream &operator<<(QDataStream &stream, Instant instant)
{
    return stream << instant.packed();
}

QDataStream &operator>>(QDataStream &stream, Instant &instant)
{
    quint32 packed = 0;
    stream >> packed;
    instant = Instant::fromPacked(packed);
    return stream;
}

} // namespace

/// FNV-1a with a last mixing: the same on every machine and in every version, for it is kept on disk.
quint64 Baseline::hashOf(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 0x100000001b3ULL;
    hash = (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15ULL;
    return (hash ^ (hash >> 29)) | 1;   // never 0, which is "none"
}

const Baseline::System *Baseline::system(std::string_view id) const
{
    const auto at = std::find_if(systems.begin(), systems.end(), [hash = hashOf(id)](const System &each) { return each.id == hash; });
    return at == systems.end() ? nullptr : &*at;
}

bool Baseline::knows(Neighbourhood place) const
{
    return std::any_of(places.begin(), places.end(), [place](const Place &each) { return each.network == place; });
}

bool Baseline::knowsProject(std::string_view path) const
{
    return std::binary_search(projects.begin(), projects.end(), hashOf(path));
}

QByteArray Baseline::pack() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << packVersion << since << goneAt << name << quint16(systems.size()) << quint16(places.size()) << quint16(projects.size()) << jobs << hours;
    for (const System &each : systems)
        stream << each.id << each.address << each.addressBefore << each.firstSeen << each.contactedAt << each.movedAt;
    for (const Place &each : places)
        stream << each.network.packed << each.firstSeen;
    for (const quint64 project : projects)
        stream << project;
    return bytes;
}

void Baseline::unpack(const QByteArray &bytes)
{
    Baseline read;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint16 systemCount = 0, placeCount = 0, projectCount = 0;
    stream >> version >> read.since >> read.goneAt >> read.name >> systemCount >> placeCount >> projectCount >> read.jobs >> read.hours;
    if (version == packVersion && stream.status() == QDataStream::Ok && systemCount <= mostSystems && placeCount <= mostPlaces && projectCount <= mostProjects) {
        read.systems.resize(systemCount);
        for (System &each : read.systems)
            stream >> each.id >> each.address >> each.addressBefore >> each.firstSeen >> each.contactedAt >> each.movedAt;
        read.places.resize(placeCount);
        for (Place &each : read.places)
            stream >> each.network.packed >> each.firstSeen;
        read.projects.resize(projectCount);
        for (quint64 &project : read.projects)
            stream >> project;
    }
    if (version != packVersion || stream.status() != QDataStream::Ok)
        read = {};
    read.runner = runner;
    read.createdAt = createdAt;
    *this = std::move(read);
}

} // namespace muster
