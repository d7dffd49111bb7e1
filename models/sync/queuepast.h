// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/queue/comparison.h"
#include "models/fleet/queue/queueflow.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class History;

/// What history kept of the queue, for the page that shows it: one tag set (or everything) over one span of time. Reads anew
/// when another span is wanted, and at most every ten seconds when history grew. Lives on the GUI thread; answers that
/// are no longer wanted are dropped.
class QueuePast final : public QObject
{
    Q_OBJECT

public:
    struct Wanted {
        QString tagSet;          ///< see tagSetName(); with `everything` no matter
        bool everything = true;  ///< all tag sets together
        Instant from, until;     ///< by the server's clock; until unknown: up to now
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    /// Hour of the day × day of the week, Monday first, UTC: how many waited on average; -1: never watched.
    using WeekMap = std::array<std::array<double, 24>, 7>;

    /// Without history there is no past: everything stays empty. Not owned.
    QueuePast(History *history, const Identity &identity, QObject *parent = nullptr);
    ~QueuePast() override;

    void want(const Wanted &wanted);
    /// Nobody looks: nothing is read until somebody does again.
    void setWatched(bool watched);
    [[nodiscard]] const Wanted &wanted() const;
    /// False until history answered about what is wanted now.
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] const QueueSeries &series() const;
    /// Jobs that ended in the span, oldest first, of all tag sets.
    [[nodiscard]] const std::vector<FinishedJob> &finished() const;
    [[nodiscard]] const WeekMap &week() const;
    /// Why there is none, or no more of it.
    [[nodiscard]] std::optional<Error> trouble() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
