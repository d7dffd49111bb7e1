// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/releases.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

// As published by the GitLab Runner project.
constexpr Release published[] = {
    {15, 0, 1}, {15, 1, 1}, {15, 2, 2}, {15, 3, 3}, {15, 4, 2}, {15, 5, 2},
    {15, 6, 3}, {15, 7, 4}, {15, 8, 3}, {15, 9, 1}, {15, 10, 1}, {15, 11, 1},
    {16, 0, 3}, {16, 1, 1}, {16, 2, 3}, {16, 3, 3}, {16, 4, 2}, {16, 5, 0},
    {16, 6, 3}, {16, 7, 1}, {16, 8, 1}, {16, 9, 2}, {16, 10, 1}, {16, 11, 4},
    {17, 0, 3}, {17, 1, 2}, {17, 2, 3}, {17, 3, 3}, {17, 4, 2}, {17, 5, 5},
    {17, 6, 1}, {17, 7, 1}, {17, 8, 5}, {17, 9, 3}, {17, 10, 2}, {17, 11, 4},
    {18, 0, 5}, {18, 1, 3}, {18, 2, 2}, {18, 3, 1}, {18, 4, 0}, {18, 5, 0},
    {18, 6, 6}, {18, 7, 2}, {18, 8, 0}, {18, 9, 0}, {18, 10, 1}, {18, 11, 4},
    {19, 0, 3}, {19, 1, 2}, {19, 2, 2}, {19, 3, 0},
};

} // namespace

std::span<const Release> releases()
{
    return published;
}

int newestRelease(const Profile &profile)
{
    int newest = 0;
    for (int i = 0; i < int(std::size(published)); ++i) {
        if (profile.atLeast(published[i].major, published[i].minor))
            newest = i;
    }
    return newest;
}

QString versionOf(const Release &release, int patch)
{
    return QString::number(release.major) + u'.' + QString::number(release.minor) + u'.' + QString::number(patch);
}

QString revisionOf(const QString &version)
{
    quint64 bits = 17;
    for (const QChar letter : version)
        bits = mixed(bits ^ letter.unicode());
    return QString::number(bits >> 32, 16).rightJustified(8, u'0');
}

} // namespace muster::demo
