// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/sync/jobplaces.h"
#include "models/sync/pagesize.h"
#include "models/sync/passmemory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

class RefKeeper;
namespace gitlab {
class Client;
}

/// One look at the jobs: those that wait, then those that execute, then those that ended. In this order because jobs only ever
/// move that way: one that moves while the pass is under way is met twice, never missed. Then those that vanished are looked
/// up, and the protected refs of a few projects asked for. Begins with start(), ends with exactly one finished(), whatever
/// happens. Lives on the client's thread.
class JobPass final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 3;              ///< half of the client's: people go first
    static constexpr int mostPages = 500;              ///< of waiting or executing jobs, a list
    static constexpr int mostEndedPages = 10;          ///< a list: what ended between two passes
    static constexpr int endedPageOfPlace = 20;        ///< one project's jobs that ended since are few
    static constexpr int mostLookups = 200;
    static constexpr int lookupsAtOnce = 20;

    enum class State : quint8 {
        Waiting,
        Executing,
        Ended,
        Right,      ///< nothing at all came: GitLab says just that to those who are no administrators any more
        Vanished,
        Refs,
        Finished,
    };
    Q_ENUM(State)

    struct Request {
        QString instance;
        QString username;
        JobPlaces places;
        PassMemory before;
        PageSize pageSize;                 ///< what the server bore in the passes before
    };
    struct Summary {
        JobPicture::Ptr picture;           ///< what came; null when nothing did
        std::optional<Error> error;        ///< why it is not complete
        bool isInterrupted = false;        ///< it broke off before everything was asked for
        bool hasWaiting = false;           ///< every list of waiting jobs was read to its end
        PassMemory memory;                 ///< for the next pass
        PageSize pageSize;
        int pages = 0;
        int slowPages = 0;                 ///< see SamplePace
    };

    JobPass(gitlab::Client &client, RefKeeper &refs, Request request, QObject *parent = nullptr);
    ~JobPass() override;

    void start();
    void cancel();
    [[nodiscard]] State state() const;

Q_SIGNALS:
    void finished(const muster::JobPass::Summary &summary);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
