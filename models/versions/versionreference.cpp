// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionreference.h"

#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

std::optional<VersionReference> VersionReference::parse(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word == "newest"_L1)
        return VersionReference{};
    if (word == "server"_L1)
        return VersionReference{ Kind::Server, {} };
    if (word.endsWith(".x"_L1)) {
        const auto major = Version::parse(QString(word.chopped(2) + u".0"_s));
        if (!major || *major != Version{ major->major })
            return std::nullopt;
        return VersionReference{ Kind::Major, *major };
    }
    const auto version = Version::parse(word);
    return version ? std::optional(VersionReference{ Kind::Pinned, *version }) : std::nullopt;
}

QString VersionReference::toString() const
{
    switch (kind) {
    case Kind::Newest: return u"newest"_s;
    case Kind::Server: return u"server"_s;
    case Kind::Pinned: return version.toString();
    case Kind::Major: return QString::number(version.major) + u".x"_s;
    }
    return {};
}

std::optional<Version> VersionReference::resolve(const ReleaseCatalogue &catalogue, const std::optional<Version> &server) const
{
    switch (kind) {
    case Kind::Newest: return catalogue.isEmpty() ? std::nullopt : std::optional(catalogue.newest());
    case Kind::Server: return server;
    case Kind::Pinned: return version;
    case Kind::Major: return catalogue.newestOfMajor(version.major);
    }
    return std::nullopt;
}

bool outruns(const std::optional<Version> &server, const Version &newest)
{
    return server && newest != Version() && std::pair(server->major, server->minor) > std::pair(newest.major, newest.minor);
}

std::optional<Version> serverVersionFrom(QStringView text)
{
    auto version = Version::parse(text);
    if (version && version->stage == Version::Stage::Rebuild)
        version->stage = Version::Stage::Release;
    return version;
}

} // namespace muster
