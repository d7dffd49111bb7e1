// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/policyfile.h"

namespace muster {

PolicyFile::PolicyFile(const QString &path, QObject *parent)
    : QObject(parent), m_file(path, [](const QByteArray &text) { return std::make_shared<const PolicyReading>(readPolicy(text)); }, [this](const WatchedFile::Found &found) { take(found); })
{
    connect(&m_file, &WatchedFile::saved, this, &PolicyFile::saved);
    connect(&m_file, &WatchedFile::saveFailed, this, &PolicyFile::saveFailed);
}

void PolicyFile::take(const WatchedFile::Found &found)
{
    const auto reading = std::static_pointer_cast<const PolicyReading>(found.digest);
    m_state.isRead = true;
    m_state.exists = found.exists;
    m_state.trouble = found.trouble;
    m_state.text = found.text;
    m_state.problems = reading ? reading->problems : std::vector<PolicyProblem>();
    const bool isGood = reading && reading->isGood();
    if (isGood)
        m_state.policy = std::make_shared<const VersionPolicy>(reading->policy);
    m_state.isOutdated = !isGood && m_state.policy;
    Q_EMIT changed();
}

} // namespace muster
