// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journal.h"
#include "models/signals/signalfacts.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace muster {

/// What a run did to one runner, in the words of the simplest verbs: an edit that pauses is a pausing, and nothing more if that is all.
[[nodiscard]] QStringList deedsOf(const JournalRun &run, const JournalItem &item);

/// Reads from the journal what Muster itself did to runners, so that nobody is warned of it. One question at a time; answers from
/// the event loop, also when nothing could be read. GUI thread.
class OwnDeeds final : public QObject
{
    Q_OBJECT

public:
    explicit OwnDeeds(Journal *journal, QObject *parent = nullptr) : QObject(parent), m_journal(journal) { }

    struct Deeds {
        std::vector<OwnChange> changes;        ///< since then, in order of runner
        std::vector<OwnChange> containments;   ///< of the last 90 days, in order of runner
    };
    using Found = std::function<void(const Deeds &)>;
    /// `since` by the server's clock; an hour more is read, for clocks differ.
    void ask(const QString &instance, Instant since, QObject *receiver, const Found &found);

private:
    struct Question;
    void next(const std::shared_ptr<Question> &question);

    Journal *m_journal;
};

} // namespace muster
