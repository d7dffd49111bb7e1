// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/mine/myrunners.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

namespace gitlab {
class Client;
}

/// Finds out which runners are the signed-in person's: those they may manage, each asked for its newest jobs and projects; those
/// that GitLab lists for the projects where they are Maintainer; and those that took jobs of projects where they are Developer.
/// All of it within bounds, a few requests at a time, and only when somebody asks for it. Lives on the client's thread.
class MyRunnersLoad final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostManaged = 100;      ///< asked one by one, those silent for longest first
    static constexpr std::size_t mostShown = 2'000;      ///< of those to manage; more is work for the other tab
    static constexpr std::size_t mostMaintained = 40;    ///< projects whose runners are listed
    static constexpr std::size_t mostElsewhere = 20;     ///< further projects whose jobs are looked at
    static constexpr int mostPages = 3;                  ///< of a project's list, 100 runners each
    static constexpr int maxInFlight = 4;

    enum class State : quint8 { Idle, Loading, Ready };
    Q_ENUM(State)
    /// What limits the answer; all of it is said on the page.
    struct Limits {
        std::size_t managed = 0, managedShown = 0, managedAsked = 0;
        std::size_t maintained = 0, maintainedAsked = 0;
        std::size_t elsewhere = 0, elsewhereAsked = 0;   ///< projects where the person is Developer
        int refused = 0;                                 ///< questions that were not answered
        std::optional<Error> trouble;                    ///< the first of them
        friend bool operator==(const Limits &, const Limits &) = default;
    };
    struct Progress {
        int answered = 0;
        int asked = 0;   ///< so far known
    };

    MyRunnersLoad(gitlab::Client &client, const Identity &identity, QObject *parent = nullptr);
    ~MyRunnersLoad() override;

    [[nodiscard]] const Identity &identity() const;
    /// The fleet from which those to manage are taken; null: none is known yet. What was asked stays until the next load(); with
    /// a fleet of another scope it is forgotten, and the state is Idle again.
    void setFleet(const Snapshot::Ptr &fleet);
    [[nodiscard]] Snapshot::Ptr fleet() const;
    /// Asks everything anew; a load under way is dropped.
    void load();
    void cancel();
    [[nodiscard]] State state() const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] const Limits &limits() const;
    /// By what is known so far.
    [[nodiscard]] const std::vector<MyRunner> &runners() const;

Q_SIGNALS:
    void stateChanged();
    /// Runners or progress; at most four times a second.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
