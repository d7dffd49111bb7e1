// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/pastload.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class FleetSync;
class History;

/// What history knows of the fleet that is on screen: what happened in a span of time, the fleet as it was at any moment, what
/// happened to one runner. Follows the scope of the FleetSync; reads anew when another span is wanted, and soon after history
/// grew. Lives on the GUI thread; answers that are no longer wanted are dropped.
class FleetPast final : public QObject
{
    Q_OBJECT

public:
    /// Moments of the server's clock; unknown: since the first load on record, up to now.
    struct Wanted {
        Instant from, until;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    /// One answer about what is wanted. Its parts agree.
    struct Story {
        FleetKey key;
        PastLoads loads;           ///< all there are, thinned: what a slider moves over
        PastChanges changes;       ///< of the span
        Snapshot::Ptr before;      ///< the fleet when the span began, or the first on record after that; null: none is on record
        Snapshot::Ptr after;       ///< when it ended
    };
    static constexpr qint64 mostChanges = 20'000;

    /// Without history there is no past: everything stays empty. Neither is owned.
    FleetPast(History *history, FleetSync &sync, QObject *parent = nullptr);
    ~FleetPast() override;

    void want(const Wanted &wanted);
    [[nodiscard]] const Wanted &wanted() const;
    /// Nobody looks: nothing is read until somebody does again.
    void setWatched(bool watched);
    /// False until history answered about what is wanted now.
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] const Story &story() const;
    /// Why there is none, or no more of it.
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] bool isReadOnly() const;

    template <class T>
    using Answer = std::function<void(const Result<T> &)>;
    /// The fleet as it was on record; null: nothing was. Not after the receiver died.
    void fleetAt(Instant at, QObject *receiver, Answer<Snapshot::Ptr> done);
    /// Newest first; `createdAt` tells the runner from another one with its number, unless unknown. Empty without history.
    void changesOf(RunnerId runner, Instant createdAt, QObject *receiver, Answer<std::vector<RunnerChange>> done);

Q_SIGNALS:
    void changed();        ///< story()
    void grown();          ///< something was recorded: what changesOf() told may have a successor

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
