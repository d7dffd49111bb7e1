// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/history/instancelock.h"
#include "models/history/journalentry.h"
#include "models/operations/operation.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace muster {

class Journal;

/// Puts one run on record. `done` comes from the event loop when the entry is committed, or with why it is not; never after
/// the receiver died.
class RunRecord final
{
public:
    using Done = std::function<void(const std::optional<Error> &)>;
    enum class Begin : quint8 { Anew, Resumed };

    RunRecord(Journal &journal, QString run);

    /// Who does what to whom. 100,000 targets are written down on a worker.
    void begin(Begin how, const Plan &plan, const Identity &identity, QObject *receiver, Done done);
    /// Before a request leaves: which one, and for whom.
    void intend(const QString &request, const std::vector<TargetId> &ids, QObject *receiver, Done done);
    void note(Verb verb, const std::vector<Operation::Item> &items, QObject *receiver, Done done);
    /// `finished`, `cancelled`, `stopped`, `abandoned`.
    void end(const QString &state, const std::optional<Error> &stoppedBy, QObject *receiver, Done done);

private:
    void append(std::vector<JournalEntry> entries, QObject *receiver, Done done);

    Journal &m_journal;
    const QString m_run;
};

/// Why a run may not begin while somebody else holds the instance's lock; nullopt: nobody does, it cannot be made.
[[nodiscard]] Error lockTrouble(const std::optional<InstanceLock::Holder> &holder);

} // namespace muster
