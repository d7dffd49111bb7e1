// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/valuefinder.h"

#include "models/filter/textfold.h"
#include "models/versions/versionrange.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace muster {

std::optional<ValueFinder::Found> ValueFinder::looksAt(std::string_view text)
{
    const std::size_t at = folded(text, m_buffer).find(m_wanted);
    if (text.empty() || at == std::string_view::npos)
        return std::nullopt;
    return Found{ std::string(text), 0, false, at == 0 };
}

void ValueFinder::add(std::string_view text, qint64 count, bool isPattern)
{
    auto found = count > 0 ? looksAt(text) : std::nullopt;
    if (!found)
        return;
    found->count = count;
    found->isPattern = isPattern;
    m_found.push_back(std::move(*found));
}

void ValueFinder::add(Found found)
{
    if (found.count > 0)
        m_found.push_back(std::move(found));
}

std::vector<LiveValue> ValueFinder::best(int limit)
{
    const auto better = [](const Found &a, const Found &b) {
        return std::tuple(!a.begins, -a.count, std::string_view(a.text)) < std::tuple(!b.begins, -b.count, std::string_view(b.text));
    };
    const auto kept = std::min(m_found.size(), std::size_t(std::max(limit, 0)));
    std::partial_sort(m_found.begin(), m_found.begin() + qsizetype(kept), m_found.end(), better);
    std::vector<LiveValue> values;
    for (const Found &found : std::span(m_found).first(kept))
        values.push_back({ QString::fromStdString(found.text) + (found.isPattern ? QStringLiteral("/**") : QString()), found.count, found.isPattern });
    return values;
}

std::vector<LiveValue> mergedValues(const std::vector<LiveValue> &values, const std::vector<LiveValue> &more, const QString &begun, int limit)
{
    std::vector<LiveValue> all = values;
    all.insert(all.end(), more.begin(), more.end());
    const auto begins = [&](const LiveValue &value) { return value.text.startsWith(begun, Qt::CaseInsensitive); };
    std::sort(all.begin(), all.end(),
        [&](const LiveValue &a, const LiveValue &b) { return std::tuple(!begins(a), -a.count, QStringView(a.text)) < std::tuple(!begins(b), -b.count, QStringView(b.text)); });
    all.resize(std::min(all.size(), std::size_t(std::max(limit, 0))));
    return all;
}

std::vector<std::string> versionNames(std::string_view text)
{
    const auto version = Version::parse(text);
    if (!version)
        return {};
    const QString whole = version->toString();
    std::vector<std::string> names{ whole.toStdString() };
    const QString minor = QString::number(version->major) + u'.' + QString::number(version->minor);
    for (const QString &form : { QString(minor + u'.' + QString::number(version->patch)), minor }) {
        const auto range = VersionRange::parse(form);
        if (range && range->contains(*version) && form != whole)
            names.push_back(form.toStdString());
    }
    return names;
}

} // namespace muster
