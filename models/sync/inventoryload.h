// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

namespace gitlab {
class Client;
}

/// One load of one scope: page one alone and published at once, then up to six requests at a time until every place is read
/// (see Slots), later managers of runners that have many, and a fleet that says of itself whether it is complete. Begins
/// with start(), ends with exactly one finished(), whatever happens. Lives on the client's thread.
class InventoryLoad final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 6;
    static constexpr int publishEveryMs = 250;

    enum class State : quint8 {
        Places,      ///< Mine only: asking which groups and projects there are
        Reading,
        Merging,     ///< everything came; the worker puts the last of it together
        Finished,
    };
    Q_ENUM(State)

    struct Request {
        FleetKey key;
        bool publishes = true;     ///< hand out pictures on the way; else only the last one
    };
    struct Summary {
        Snapshot::Ptr fleet;            ///< what came; null when not even a first page did
        std::optional<Error> error;     ///< why it is not complete, or nothing came
        /// It ended before everything was asked for (cancelled, token refused, server out of reach): runners that are not in
        /// `fleet` may well exist. False with an error: all was asked for, and some of it was refused or does not agree.
        bool isInterrupted = false;
    };
    struct Progress {
        qint64 loaded = 0;
        qint64 expected = -1;
        QString waiting;                ///< untranslated; empty unless a retry waits
        qint64 waitMs = 0;
    };

    InventoryLoad(gitlab::Client &client, const Request &request, QObject *parent = nullptr);
    ~InventoryLoad() override;

    void start();
    void cancel();
    [[nodiscard]] State state() const;
    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void progressChanged();
    /// The server's clock, as an answer told it.
    void serverTimeTold(muster::Instant now);
    void published(const muster::Snapshot::Ptr &fleet);
    void finished(const muster::InventoryLoad::Summary &summary);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
