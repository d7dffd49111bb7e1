// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/signals/signalinput.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace muster {

class FindingSink;

/// One kind of sign that a runner may be compromised or misused. A pure function with its words: what it means, and what usually
/// is behind it when nothing is wrong. Each stands in a file of its own (signs/), all of them in signals.h.
struct Signal {
    enum class Kind : quint8 {
        Event,   ///< something happened between two looks
        State,   ///< it is so now; when it is not so any more, the finding is resolved by itself
    };
    const char *id = nullptr;         ///< stable: kept in histories and told to scripts
    FindingSeverity severity = FindingSeverity::Low;
    Kind kind = Kind::Event;
    bool needsBefore = true;          ///< cannot look at the first picture
    bool needsJobs = false;           ///< looks at jobs, which not every token may read
    /// Untranslated, context muster::Signal.
    const char *title = nullptr;
    const char *meaning = nullptr;
    const char *innocent = nullptr;
    void (*look)(const SignalInput &input, FindingSink &sink) = nullptr;
};

/// What a signal hands its findings to. Evidence texts are taken as they are.
class FindingSink final
{
public:
    FindingSink(const SignalInput &input, std::vector<Finding> &findings) : m_input(input), m_findings(findings) { }
    void begin(const Signal &signal) { m_signal = &signal; }

    struct Sign {
        QString subject = {};
        std::vector<Evidence> evidence = {};
        std::optional<FindingSeverity> severity = {};   ///< where it is not the signal's own
    };
    /// Of a runner of now(). A second one with the same subject in the same look adds its evidence to the first.
    void raise(const RunnerRow &row, Sign sign);
    /// Of the GitLab itself.
    void raise(Sign sign);

private:
    void add(Finding finding, Sign &&sign);

    const SignalInput &m_input;
    std::vector<Finding> &m_findings;
    const Signal *m_signal = nullptr;
};

/// UTF-8 of a snapshot as evidence has it.
[[nodiscard]] inline QString evidenceText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).left(1000);
}

} // namespace muster
