// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/signals.h"

#include <QHash>

#include <vector>

namespace muster {

/// What a person does about findings.
struct FindingDecision {
    FindingState state = FindingState::Acknowledged;
    Instant mutedUntil;          ///< with Muted
    QString reason;
    QString by;                  ///< a user name
    Instant at;
};

/// The findings of one fleet: brings together what is known and what a look found, so that nothing is raised twice, and keeps
/// what people decided. One thread.
class FindingBook final
{
public:
    FindingBook() = default;
    FindingBook(std::vector<Finding> findings, std::vector<Expectation> expectations);

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const std::vector<Expectation> &expectations() const { return m_expectations; }
    [[nodiscard]] const Finding *find(qint64 id) const;

    struct Outcome {
        std::vector<Finding> opened;    ///< new, or open again: worth telling
        std::vector<Finding> changed;   ///< what has to be written, the opened ones included
    };
    /// Expected ones are left out. A state that was looked for and is not so any more is resolved.
    Outcome take(const SignalLook &look, Instant asOf);
    /// Returns those that changed.
    std::vector<Finding> decide(const std::vector<qint64> &ids, const FindingDecision &decision);
    /// From now on it is not raised any more; what it covers is resolved. Returns those that changed.
    std::vector<Finding> expect(const Expectation &expectation);

    /// The same for the same signal, subject and runner, in every program and version: at most 2^52.
    [[nodiscard]] static qint64 idOf(const Finding &finding);

private:
    [[nodiscard]] bool isExpected(const Finding &finding) const;
    void add(Finding finding, Outcome &outcome);
    void meet(Finding &known, const Finding &again, bool isState, Outcome &outcome);

    std::vector<Finding> m_findings;
    std::vector<Expectation> m_expectations;
    QHash<qint64, int> m_index;   // by id
};

} // namespace muster
