// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/ids.h"
#include "models/fleet/runnerdetail.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

class Clock;
namespace gitlab {
class Client;
}

/// What the details pane shows of the current runner beyond its row: asked for one runner at a time, a moment after it became
/// current, so that walking through the table does not ask for every row on the way. The last one asked for wins.
class RunnerDetails final : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 120;
    static constexpr int keptRunners = 50;
    static constexpr int keptForSeconds = 60;

    enum class State : quint8 { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    RunnerDetails(gitlab::Client &client, const Clock &clock, QObject *parent = nullptr);
    ~RunnerDetails() override;

    /// None for an invalid id. What is kept and fresh is Ready at once.
    void setCurrent(RunnerId runner);
    [[nodiscard]] RunnerId current() const;
    void reload();               ///< asks again, whatever is kept
    [[nodiscard]] State state() const;
    /// Of the current runner; while Loading or Failed what was known before, if anything.
    [[nodiscard]] const std::optional<RunnerDetail> &detail() const;
    [[nodiscard]] const std::optional<Error> &error() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
