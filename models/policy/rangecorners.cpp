// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/rangecorners.h"

#include <QList>

#include <algorithm>

namespace muster {

namespace {

/// `17`, `17.4`, `17.4.1`, `17.6.0-rc1`: where it begins, and the first release after its end.
void addCorners(QStringView form, std::vector<Version> &corners)
{
    const bool numbersOnly = std::all_of(form.begin(), form.end(), [](QChar c) { return c == u'.' || c.isDigit(); });
    const auto dots = form.count(u'.');
    const auto low = numbersOnly && dots == 0 ? Version::parse(QString(form % QStringLiteral(".0"))) : Version::parse(form);
    if (!low)
        return;
    corners.push_back(*low);
    const Version release{ low->major, low->minor, low->patch };
    corners.push_back(release);
    if (low->isPreRelease())
        return;
    if (numbersOnly && dots == 0)
        corners.push_back({ low->major + 1, 0, 0 });
    else if (numbersOnly && dots == 1)
        corners.push_back({ low->major, low->minor + 1, 0 });
    corners.push_back({ low->major, low->minor, low->patch + 1 });
}

} // namespace

std::vector<Version> cornersOf(const std::vector<const VersionRange *> &ranges)
{
    std::vector<Version> corners{ Version{} };
    for (const VersionRange *range : ranges) {
        // Of its own text, which is canonical: the ranges' grammar is read in one place.
        QString text = range->toString();
        text.replace(QStringLiteral("||"), QStringLiteral(" ")).replace(QStringLiteral(".."), QStringLiteral(" "));
        for (QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
            while (!word.isEmpty() && (word.front() == u'<' || word.front() == u'>' || word.front() == u'='))
                word = word.sliced(1);
            addCorners(word, corners);
        }
    }
    std::sort(corners.begin(), corners.end());
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    return corners;
}

} // namespace muster
