// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/upgradecheck.h"

#include "app/demo/world/generate/releases.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t releasesOfOnePage = 20;
constexpr int backportedLines = 3;

} // namespace

QString constantName(UpgradeStatus status)
{
    switch (status) {
    case UpgradeStatus::Invalid: return u"INVALID"_s;
    case UpgradeStatus::NotAvailable: return u"NOT_AVAILABLE"_s;
    case UpgradeStatus::Available: return u"AVAILABLE"_s;
    case UpgradeStatus::Recommended: return u"RECOMMENDED"_s;
    }
    Q_UNREACHABLE();
}

UpgradeCheck::UpgradeCheck(Profile profile) : m_profile(std::move(profile))
{
    const auto all = releases();
    for (auto release = all.rbegin(); release != all.rend(); ++release) {
        for (int patch = release->newestPatch; patch >= 0 && m_known.size() < releasesOfOnePage; --patch)
            m_known.push_back({ release->major, release->minor, patch });
    }
}

bool UpgradeCheck::Number::isOlderThan(const Number &release) const
{
    const auto own = std::tuple(major, minor, patch), other = std::tuple(release.major, release.minor, release.patch);
    return own < other || (own == other && isSuffixed);
}

std::optional<UpgradeCheck::Number> UpgradeCheck::numberIn(const QString &version)
{
    static const QRegularExpression form(u"^v?([0-9]{1,4})\\.([0-9]{1,4})\\.([0-9]{1,6})([-~].+)?"_s);
    const auto match = form.match(version);
    if (!match.hasMatch())
        return std::nullopt;
    return Number{ match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), match.hasCaptured(4) };
}

UpgradeStatus UpgradeCheck::judge(const QString &version) const
{
    const auto own = numberIn(version);
    if (!own)
        return UpgradeStatus::Invalid;
    const auto isNewerOf = [&](std::pair<int, int> line) {
        return std::any_of(m_known.begin(), m_known.end(), [&](const Number &known) { return known.line() == line && own->isOlderThan(known); });
    };
    if (isNewerOf(own->line()))
        return UpgradeStatus::Recommended;
    std::vector<std::pair<int, int>> lines;   // newest first
    for (const Number &known : m_known) {
        if (lines.empty() || lines.back() != known.line())
            lines.push_back(known.line());
    }
    const auto at = std::find(lines.begin(), lines.end(), own->line());
    const bool isBackported = at != lines.end() && at - lines.begin() < backportedLines;
    if (!isBackported && own->isOlderThan(m_known.front()))
        return UpgradeStatus::Recommended;
    return isNewerOf({ m_profile.major, m_profile.minor }) ? UpgradeStatus::Available : UpgradeStatus::NotAvailable;
}

std::optional<UpgradeStatus> UpgradeCheck::of(const Manager &manager) const
{
    const QString &version = manager.software->version;
    if (!m_profile.ultimate || version.isEmpty())
        return std::nullopt;
    const auto known = m_judged.constFind(version);
    if (known != m_judged.cend())
        return *known;
    return *m_judged.insert(version, judge(version));
}

std::optional<UpgradeStatus> UpgradeCheck::of(const Runner &runner) const
{
    std::optional<UpgradeStatus> worst;
    for (const Manager &manager : runner.managers) {
        const auto status = of(manager);
        if (status && (!worst || *worst < *status))
            worst = status;
    }
    return worst;
}

} // namespace muster::demo
