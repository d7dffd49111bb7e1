// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/faultscript.h"

namespace muster::demo {

void FaultScript::add(const FaultMatch &match, const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_rules.push_back({match, fault});
}

void FaultScript::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_rules.clear();
}

bool FaultScript::isSpent() const
{
    const QMutexLocker lock(&m_mutex);
    return std::none_of(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.match.times > 0; });
}

std::vector<Fault> FaultScript::take(const HttpRequest &request, const QString &path, const QStringList &rootFields)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Fault> struck;
    for (Rule &rule : m_rules) {
        FaultMatch &match = rule.match;
        const bool fits = (match.method.isEmpty() || match.method == request.method)
            && (match.path.isEmpty() || path.startsWith(match.path))
            && (match.rootField.isEmpty() || rootFields.contains(match.rootField))
            && (match.text.isEmpty() || request.body.contains(match.text.toUtf8()));
        if (!fits || match.times == 0)
            continue;
        if (match.skip > 0) {
            --match.skip;
            continue;
        }
        if (match.times > 0)
            --match.times;
        struck.push_back(rule.fault);
    }
    std::erase_if(m_rules, [](const Rule &rule) { return rule.match.times == 0; });
    return struck;
}

} // namespace muster::demo
