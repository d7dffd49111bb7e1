// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/brokenruns.h"

#include "models/operations/operations.h"
#include "models/operations/recovery.h"

#include <memory>
#include <optional>
#include <vector>

namespace muster {

namespace {

/// Checks and leaves one broken run after the other.
void settleNext(Operations &operations, QObject *receiver, const std::shared_ptr<std::vector<QString>> &runs, int settled, const std::function<void(Result<int>)> &done)
{
    if (runs->empty())
        return done(settled);
    const QString run = runs->back();
    runs->pop_back();
    operations.recover(run, receiver, [&operations, receiver, runs, settled, done](Result<Recovery *> found) {
        if (!found)
            return done(tl::unexpected<Error>(found.error()));
        Recovery *recovery = *found;
        QObject::connect(recovery, &Recovery::settled, receiver, [&operations, receiver, runs, settled, done, recovery](const std::optional<Error> &trouble) {
            if (trouble) {
                recovery->deleteLater();
                return done(tl::unexpected<Error>(*trouble));
            }
            const JournalRun &checked = recovery->detail().run;
            if (checked.state == JournalRun::State::Open && checked.counts.unknown == 0)
                return recovery->abandon();   // settled() comes once more
            recovery->deleteLater();
            settleNext(operations, receiver, runs, settled + (checked.state == JournalRun::State::Open ? 0 : 1), done);
        });
        recovery->check();
    });
}

} // namespace

void settleBrokenRuns(Operations &operations, const std::function<bool(const QString &reason)> &isOurs, QObject *receiver, std::function<void(Result<int>)> done)
{
    operations.interrupted(receiver, [&operations, isOurs, receiver, done = std::move(done)](const Result<std::vector<JournalRun>> &interrupted) {
        if (!interrupted)
            return done(tl::unexpected<Error>(interrupted.error()));
        const auto runs = std::make_shared<std::vector<QString>>();
        for (const JournalRun &run : *interrupted) {
            if (isOurs(run.reason) && run.userId == operations.identity().userId)
                runs->push_back(run.run);
        }
        settleNext(operations, receiver, runs, 0, done);
    });
}

} // namespace muster
