// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyproblem.h"
#include "models/policy/versionpolicy.h"

#include <vector>

namespace muster {

/// A text of a policy and where it stands. `isPlain`: written between two quotes on one line without escapes, so that a
/// place within the text is a place within the line.
struct PolicyText {
    QString text;
    PolicyPlace at;
    bool isPlain = false;
};

/// Values from the texts of a policy; what cannot be read is told to `problems` and left out.
class PolicyFields {
public:
    explicit PolicyFields(std::vector<PolicyProblem> &problems) : m_problems(problems) { }

    [[nodiscard]] std::optional<PathScope> scope(const PolicyText &text) const;
    [[nodiscard]] std::optional<VersionRange> versions(const PolicyText &text) const;
    [[nodiscard]] std::optional<std::chrono::hours> span(const PolicyText &text) const;
    [[nodiscard]] std::optional<Filter> condition(const PolicyText &text) const;
    /// `2026-12-31`.
    [[nodiscard]] std::optional<QDate> date(const PolicyText &text) const;
    void complain(const PolicyProblem &problem) const { m_problems.push_back(problem); }

private:
    std::vector<PolicyProblem> &m_problems;
};

} // namespace muster
