// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `snapshot`: loads the runners and puts on record what changed since the last complete load. For a timer: what is to be asked
/// later has to be seen in time.
class SnapshotCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::SnapshotCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
