// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/fleetsearch.h"
#include "models/sync/lookup.h"
#include "models/sync/lookupquestion.h"

#include <functional>

namespace muster {

/// The steps from a text to its card: each ends in another or in a state. Only lookup.cpp and lookupsteps.cpp know it.
class Lookup::Private {
public:
    Private(Lookup *owner, const Ground &theGround) : q(owner), ground(theGround) { }

    void begin();
    void resolve();
    void readNumber(const LookupReading &job, const LookupReading *runner);
    void findWords();
    void findLogWriter();
    /// Of what the list or the memory gave: none, one, or several to choose from.
    void take(FleetMatches found);
    void remember(const QStringList &texts);
    void askRunner(RunnerId id, const QString &systemId = {});
    void askJob(const gitlab::JobRef &job);
    void follow();
    void become(State next);
    [[nodiscard]] bool fleetIsReady() const { return fleet && fleet->completeness() != Completeness::Loading; }
    /// Makes `question` a new one. The old one may be in the middle of telling its news.
    void newQuestion();
    void dropQuestion();

    Lookup *const q;
    const Ground ground;
    Snapshot::Ptr fleet;
    std::optional<Error> fleetTrouble;
    bool waits = false;
    std::function<void()> again;             // the last step that was asked of GitLab
    State state = State::Empty;
    QString text;
    std::vector<LookupReading> readings;
    LookupReading reading;
    std::vector<LookupCandidate> candidates;
    std::size_t candidateCount = 0;
    QLatin1String candidateKey;
    std::unique_ptr<LookupQuestion> question;
    std::optional<Error> error;
    std::optional<LookupAnswer> noAnswer;    // always nullopt
};

} // namespace muster
